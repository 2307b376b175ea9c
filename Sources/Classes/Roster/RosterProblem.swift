import Answers
import Text

/// What is wrong with a learner's row.
enum RosterProblem: Hashable {
  case missingName
  case longName
  case formula(String)
  case repeatedID(String, first: CellReference)
  case repeatedName(String, other: CellReference)
  case badWeeks(String)
  case badFirstWeek(String)
  case tooMany
  case noLearners

  var severity: Severity {
    switch self {
    case .formula, .noLearners: .warning
    case .missingName, .longName, .repeatedID, .repeatedName, .badWeeks, .badFirstWeek, .tooMany:
      .error
    }
  }

  /// The rule's name in findings.
  var rule: String {
    switch self {
    case .missingName: "missing-name"
    case .longName: "long-cell"
    case .formula: "formula"
    case .repeatedID: "repeated-id"
    case .repeatedName: "repeated-name"
    case .badWeeks, .badFirstWeek: "bad-week"
    case .tooMany: "too-many-learners"
    case .noLearners: "no-learners"
    }
  }

  /// What is wrong and what to do.
  var phrase: Phrase {
    switch self {
    case .missingName:
      Phrase(
        en: "This row has no name, so it is left out. Write one, or delete the row.",
        ja: "この行には氏名がないため、読み込まれません。氏名を書くか、行を削除してください。",
        ko: "이 행에는 이름이 없어서 읽지 않았어요. 이름을 쓰거나 행을 지워 주세요."
      )
    case .longName:
      Phrase(
        en: "This name is longer than 200 bytes. Shorten it.",
        ja: "氏名が200バイトを超えています。短くしてください。",
        ko: "이름이 200바이트를 넘어요. 줄여 주세요."
      )
    case .formula(let name):
      Phrase(
        en:
          "“\(SheetText.short(name))” begins as a formula does. If it is a name, nothing need change.",
        ja: "「\(SheetText.short(name))」は数式のように始まっています。氏名であれば、このままでかまいません。",
        ko: "‘\(SheetText.short(name))’ 값이 수식처럼 시작해요. 이름이 맞다면 그대로 두어도 돼요."
      )
    case .repeatedID(let id, let first):
      Phrase(
        en:
          "The id “\(SheetText.short(id))” is in \(first) already; this row is left out. Give each learner an id of their own.",
        ja: "番号「\(SheetText.short(id))」は \(first) にもあるため、この行は読み込まれません。一人ずつ別の番号にしてください。",
        ko:
          "학번 ‘\(SheetText.short(id))’\(Josa.subject(for: id)) \(first)에도 있어서 이 행은 읽지 않았어요. 사람마다 다른 번호를 써 주세요."
      )
    case .repeatedName(let name, let other):
      Phrase(
        en:
          "Another learner, in \(other), is called “\(SheetText.short(name))” too. Give both an id, so that they can be kept apart.",
        ja: "\(other) にも「\(SheetText.short(name))」という学習者がいます。区別できるように、両方に学籍番号を付けてください。",
        ko: "\(other)에도 이름이 ‘\(SheetText.short(name))’인 학습자가 있어요. 구별할 수 있도록 둘 다 학번을 써 주세요."
      )
    case .badWeeks(let text) where SheetDate.isDateForRange(text),
      .badFirstWeek(let text) where SheetDate.isDateForRange(text):
      DatedRange.phrase(text)
    case .badWeeks(let text):
      Phrase(
        en: "“\(SheetText.short(text))” is no list of weeks. Write numbers, such as 3 or 3 5~6.",
        ja: "「\(SheetText.short(text))」は週の一覧として読めません。「3」や「3 5~6」のように数字で書いてください。",
        ko: "‘\(SheetText.short(text))’ 값을 주 목록으로 읽을 수 없어요. 3 또는 3 5~6처럼 숫자로 써 주세요."
      )
    case .badFirstWeek(let text):
      Phrase(
        en:
          "“\(SheetText.short(text))” is no week. Write the number of the first week that counts, such as 4.",
        ja: "「\(SheetText.short(text))」は週として読めません。参加し始める週の番号を「4」のように書いてください。",
        ko: "‘\(SheetText.short(text))’ 값을 주로 읽을 수 없어요. 참가하는 첫 주의 번호를 4처럼 써 주세요."
      )
    case .tooMany:
      Phrase(
        en:
          "A class has at most \(RosterReader.mostParticipants) learners; the rows from here on are left out.",
        ja: "1クラスは\(RosterReader.mostParticipants)人までです。ここから先の行は読み込まれません。",
        ko: "한 수업은 \(RosterReader.mostParticipants)명까지예요. 여기부터는 읽지 않았어요."
      )
    case .noLearners:
      Phrase(
        en: "There are no learners yet. Write one into each row, from here on.",
        ja: "学習者がまだいません。ここから1行に1人ずつ書いてください。",
        ko: "학습자가 아직 없어요. 여기부터 한 행에 한 명씩 써 주세요."
      )
    }
  }
}
