import Scheduling
import Text

/// What is wrong with a row of a plan, or with the plan as a whole.
enum PlanProblem: Hashable {
  case badWeek(String)
  case missingWeek
  case missingStudy
  case badDate(String)
  case badNumber(String, ClosedRange<Int>)
  case badNames(String)
  case repeatedRule(Phrase, first: CellReference)
  case weekBeyondEnd(Int, weeks: Int)
  case dateBeforeStart(Day, Day)
  case dateBeforeWeek(Day, week: Int, Day)
  case dateAfterEnd(Day, Day)
  /// Nobody whom it is for has joined by then; the first week of the earliest.
  case dateBeforeJoining(Day, week: Int)
  /// Some have not joined by then.
  case dateBeforeSomeJoin(Day, [String])
  case missingStart
  case missingTitle
  case tooMany
  case unknownStudy(Assignment.Study, suggestion: String?)
  /// Something stands behind a deck that is no number of cards.
  case oddStudy(String, deck: String)
  case unknownGroup(String, known: [String])
  case excusedBeyondEnd(Int, weeks: Int)
  case joinsAfterEnd(Int, weeks: Int)
  case moreCardsThanThereAre(Int, of: Int)
  case noAssignments

  var severity: Severity {
    switch self {
    case .dateBeforeSomeJoin: .note
    case .missingTitle, .dateBeforeStart, .dateBeforeWeek, .dateAfterEnd, .dateBeforeJoining,
      .excusedBeyondEnd, .joinsAfterEnd, .moreCardsThanThereAre, .noAssignments:
      .warning
    case .badWeek, .missingWeek, .missingStudy, .badDate, .badNumber, .badNames, .repeatedRule,
      .weekBeyondEnd, .missingStart, .tooMany, .unknownStudy, .oddStudy,
      .unknownGroup:
      .error
    }
  }

  /// The rule's name in findings.
  var rule: String {
    switch self {
    case .badWeek, .weekBeyondEnd, .excusedBeyondEnd, .joinsAfterEnd: "bad-week"
    case .moreCardsThanThereAre: "too-many-cards"
    case .missingWeek: "missing-week"
    case .missingStudy: "missing-study"
    case .badDate, .dateBeforeStart, .dateBeforeWeek, .dateAfterEnd, .dateBeforeJoining,
      .dateBeforeSomeJoin:
      "bad-date"
    case .badNumber, .badNames: "bad-value"
    case .repeatedRule: "repeated-rule"
    case .missingStart, .missingTitle: "missing-rule"
    case .tooMany: "too-many-assignments"
    case .unknownStudy, .oddStudy: "unknown-deck"
    case .unknownGroup: "unknown-group"
    case .noAssignments: "no-assignments"
    }
  }
}

extension PlanProblem {
  /// What is wrong and what to do.
  var phrase: Phrase {
    switch self {
    case .badWeek(let text) where SheetDate.isDateForRange(text): DatedRange.phrase(text)
    case .badWeek(let text):
      Phrase(
        en:
          "“\(SheetText.short(text))” is neither a week nor a rule. Write a number, or one of: \(Self.words(\.english)).",
        ja:
          "「\(SheetText.short(text))」は週の番号でも規則でもありません。番号か、次のどれかを書いてください：\(Self.words(\.japanese))",
        ko:
          "‘\(SheetText.short(text))’ 값은 주 번호도 규칙도 아니에요. 번호나 다음 중 하나를 써 주세요: \(Self.words(\.korean))"
      )
    case .missingWeek:
      Phrase(
        en: "This row says neither its week nor its date. Write one of them.",
        ja: "この行には週も期限もありません。どちらかを書いてください。",
        ko: "이 행에는 주도 기한도 없어요. 둘 중 하나를 써 주세요."
      )
    case .missingStudy:
      Phrase(
        en: "Nothing is to be studied in this row. Write a deck’s name, or # and a tag.",
        ja: "この行には学習する内容がありません。デッキ名か、#とタグを書いてください。",
        ko: "이 행에는 공부할 내용이 없어요. 덱 이름이나 #과 태그를 써 주세요."
      )
    case .badDate(let text):
      Phrase(
        en: "“\(SheetText.short(text))” is not read as a date. Write it as 2027-03-20.",
        ja: "「\(SheetText.short(text))」は日付として読めません。2027-03-20 のように書いてください。",
        ko: "‘\(SheetText.short(text))’ 값을 날짜로 읽을 수 없어요. 2027-03-20처럼 써 주세요."
      )
    case .badNumber(let text, let range):
      Phrase(
        en:
          "“\(SheetText.short(text))” does not fit here. Write a number from \(range.lowerBound) to \(range.upperBound).",
        ja:
          "「\(SheetText.short(text))」はここに使えません。\(range.lowerBound)から\(range.upperBound)までの数字を書いてください。",
        ko:
          "‘\(SheetText.short(text))’ 값은 여기에 쓸 수 없어요. \(range.lowerBound)에서 \(range.upperBound) 사이의 숫자를 써 주세요."
      )
    case .badNames(let text):
      Phrase(
        en: "“\(SheetText.short(text))” does not fit here. Write “shown” or “hidden”.",
        ja: "「\(SheetText.short(text))」はここに使えません。「表示」か「非表示」と書いてください。",
        ko: "‘\(SheetText.short(text))’ 값은 여기에 쓸 수 없어요. ‘표시’ 또는 ‘숨김’이라고 써 주세요."
      )
    case .repeatedRule(let word, let first):
      Phrase(
        en: "“\(word.english)” is said in \(first) already; this row is not used. Remove one.",
        ja: "「\(word.japanese)」は \(first) にもあるため、この行は使われません。どちらかを消してください。",
        ko: "‘\(word.korean)’ 규칙이 \(first)에도 있어서 이 행은 쓰이지 않아요. 하나를 지워 주세요."
      )
    case .weekBeyondEnd(let week, let weeks):
      Phrase(
        en: "Week \(week) is after the last one, \(weeks). Correct it, or the row “weeks”.",
        ja: "第\(week)週は最後の第\(weeks)週より後です。番号か「週数」の行を直してください。",
        ko: "\(week)주는 마지막 주인 \(weeks)주보다 뒤예요. 번호나 ‘주 수’ 행을 고쳐 주세요."
      )
    case .dateBeforeStart(let day, let start):
      Phrase(
        en: "\(day) is before the class starts (\(start)). Check both dates.",
        ja: "\(day) はクラスの開始日（\(start)）より前です。どちらの日付も確認してください。",
        ko: "\(day) 날짜가 수업 시작일(\(start))보다 앞이에요. 두 날짜를 확인해 주세요."
      )
    case .dateBeforeWeek, .dateAfterEnd, .dateBeforeJoining, .dateBeforeSomeJoin: dates
    case .missingStart, .missingTitle, .tooMany, .noAssignments: whole
    case .unknownStudy, .oddStudy, .unknownGroup, .excusedBeyondEnd, .joinsAfterEnd,
      .moreCardsThanThereAre:
      crossing
    }
  }

  /// What is odd about the date of an assignment.
  private var dates: Phrase {
    switch self {
    case .dateBeforeWeek(let day, let week, let first):
      Phrase(
        en:
          "\(day) is before week \(week) begins (\(first)), so learners see it once it has passed. Correct the date, or the week.",
        ja: "\(day) は第\(week)週の始まり（\(first)）より前なので、学習者には過ぎてから表示されます。日付か週を直してください。",
        ko:
          "\(day) 날짜가 \(week)주의 시작(\(first))보다 앞이라서 학습자는 지난 뒤에 보게 돼요. 날짜나 주를 고쳐 주세요."
      )
    case .dateAfterEnd(let day, let end):
      Phrase(
        en:
          "\(day) is after the class’s last day (\(end)), when no week counts any more. Correct the date, or the row “weeks”.",
        ja: "\(day) はクラスの最終日（\(end)）より後で、数える週がありません。日付か「週数」の行を直してください。",
        ko: "\(day) 날짜가 수업의 마지막 날(\(end))보다 뒤라서 세는 주가 없어요. 날짜나 ‘주 수’ 행을 고쳐 주세요."
      )
    case .dateBeforeJoining(let day, let week):
      Phrase(
        en:
          "\(day) is before anybody whom this is for has joined: the first does in week \(week). Correct the date, or the roster.",
        ja: "\(day) は、対象の学習者が誰も参加していない日です（最初の参加は第\(week)週）。日付か名簿を直してください。",
        ko: "\(day) 날짜에는 대상 학습자가 아무도 참가하지 않았어요(가장 이른 참가는 \(week)주). 날짜나 명단을 고쳐 주세요."
      )
    case .dateBeforeSomeJoin(let day, let names):
      Self.beforeSomeJoin(day, names)
    case _: whole
    }
  }

  private static func beforeSomeJoin(_ day: Day, _ names: [String]) -> Phrase {
    let list =
      names.prefix(5).map { SheetText.short($0) }.joined(separator: ", ")
      + (names.count > 5 ? ", …" : "")
    return Phrase(
      en:
        "\(day) is before \(list) joined; they see it as past. A group of their own can have a later date.",
      ja: "\(day) は次の学習者の参加より前なので、過ぎた期限として表示されます：\(list)。別のグループにすれば、遅い期限を付けられます。",
      ko: "\(day) 날짜는 다음 학습자가 참가하기 전이라서 지난 기한으로 보여요: \(list). 그룹을 따로 두면 늦은 기한을 줄 수 있어요."
    )
  }

  /// What concerns the plan as a whole.
  private var whole: Phrase {
    switch self {
    case .missingStart:
      Phrase(
        en: "The first day is missing. Add a row: start, then a date such as 2027-01-11.",
        ja: "開始日がありません。「開始日」と日付（2027-01-11 など）の行を足してください。",
        ko: "시작일이 없어요. ‘시작일’과 날짜(2027-01-11 등)의 행을 넣어 주세요."
      )
    case .missingTitle:
      Phrase(
        en: "The class has no name yet. Add a row: class, then what learners call it.",
        ja: "クラスに名前がありません。「クラス名」と呼び名の行を足してください。",
        ko: "수업 이름이 아직 없어요. ‘수업 이름’과 부르는 이름의 행을 넣어 주세요."
      )
    case .noAssignments:
      Phrase(
        en: "Nothing is planned yet. “class plan --weeks 12 --until DATE” fills the weeks.",
        ja: "まだ何も計画されていません。「class plan --weeks 12 --until 日付」で各週を埋められます。",
        ko: "아직 계획이 없어요. ‘class plan --weeks 12 --until 날짜’ 명령으로 주마다 채울 수 있어요."
      )
    case _:
      Phrase(
        en: "A plan has at most \(PlanReader.mostAssignments) assignments; this row is left out.",
        ja: "計画は\(PlanReader.mostAssignments)件までです。この行は読み込まれません。",
        ko: "계획은 \(PlanReader.mostAssignments)건까지예요. 이 행은 읽지 않았어요."
      )
    }
  }

  /// What shows only beside the roster and the decks.
  private var crossing: Phrase {
    switch self {
    case .unknownStudy(let study, let suggestion): Self.unknown(study.text, suggestion)
    case .oddStudy(let text, let deck):
      Phrase(
        en:
          "“\(SheetText.short(text))” is more than a row can say: one deck, and behind it at most a whole number of cards, such as “\(deck) 20”.",
        ja:
          "「\(SheetText.short(text))」は1行に書けません。1行にはデッキを一つ、その後ろに枚数だけを「\(deck) 20」のように書いてください。",
        ko:
          "‘\(SheetText.short(text))’ 값은 한 행에 쓸 수 없어요. 한 행에는 덱 하나, 그 뒤에는 장수만 ‘\(deck) 20’처럼 써 주세요."
      )
    case .unknownGroup(let group, let known) where known.isEmpty:
      Phrase(
        en:
          "The roster names no groups, and “\(SheetText.short(group))” is one. Write groups there, or none here.",
        ja: "名簿にグループがないため、「\(SheetText.short(group))」は使えません。名簿にグループを書くか、ここを空けてください。",
        ko: "명단에 그룹이 없어서 ‘\(SheetText.short(group))’ 값을 쓸 수 없어요. 명단에 그룹을 쓰거나 여기를 비워 주세요."
      )
    case .unknownGroup(let group, let known):
      Phrase(
        en:
          "No learner is in the group “\(SheetText.short(group))”. The roster has: \(known.joined(separator: ", ")).",
        ja: "「\(SheetText.short(group))」というグループの学習者がいません。名簿にあるグループ：\(known.joined(separator: "、"))",
        ko: "‘\(SheetText.short(group))’ 그룹에 학습자가 없어요. 명단의 그룹: \(known.joined(separator: ", "))"
      )
    case .excusedBeyondEnd(let week, let weeks):
      Phrase(
        en:
          "Week \(week) is after the plan’s last one, \(weeks), so it changes nothing. Check the number.",
        ja: "第\(week)週は計画の最後の第\(weeks)週より後なので、何も変わりません。番号を確認してください。",
        ko: "\(week)주는 계획의 마지막 주인 \(weeks)주보다 뒤라서 아무것도 바뀌지 않아요. 번호를 확인해 주세요."
      )
    case .joinsAfterEnd(let week, let weeks):
      Phrase(
        en:
          "Week \(week) is after the plan’s last one, \(weeks), so no week counts for this learner. Check the number.",
        ja: "第\(week)週は計画の最後の第\(weeks)週より後なので、この学習者には数える週がありません。番号を確認してください。",
        ko: "\(week)주는 계획의 마지막 주인 \(weeks)주보다 뒤라서 이 학습자는 세는 주가 없어요. 번호를 확인해 주세요."
      )
    case .moreCardsThanThereAre(let asked, let total):
      Phrase(
        en:
          "With this row \(asked.counted("card")) are asked for, and there are \(total). Write a smaller number, or none.",
        ja: "この行までで\(asked)枚になりますが、\(total)枚しかありません。数を減らすか、書かないでください。",
        ko: "이 행까지 \(asked)장인데 \(total)장밖에 없어요. 수를 줄이거나 쓰지 마세요."
      )
    case _: whole
    }
  }

  private static func unknown(_ text: String, _ suggestion: String?) -> Phrase {
    let text = SheetText.short(text)
    guard let suggestion else {
      return Phrase(
        en: "There is no deck or tag “\(text)”. “decks” lists them; a tag begins with #.",
        ja: "「\(text)」というデッキやタグはありません。decks で一覧を表示します。タグには # を付けます。",
        ko: "‘\(text)’ 덱이나 태그가 없어요. decks 명령으로 목록을 볼 수 있어요. 태그는 #으로 시작해요."
      )
    }
    return Phrase(
      en: "There is no deck or tag “\(text)”. Did you mean “\(suggestion)”?",
      ja: "「\(text)」というデッキやタグはありません。「\(suggestion)」のことですか。",
      ko: "‘\(text)’ 덱이나 태그가 없어요. 혹시 ‘\(suggestion)’인가요?"
    )
  }

  private static func words(_ language: KeyPath<Phrase, String>) -> String {
    PlanRule.allCases.map { $0.word[keyPath: language] }
      .joined(separator: language == \.japanese ? "、" : ", ")
  }
}
