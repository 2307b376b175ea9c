import Answers
import Text

/// What a review sheet says that is not simply taken over.
enum SheetProblem: Equatable {
  /// A comment in its column, and the languages corrected beside it.
  case comment(String, languages: [Language])
  /// Deck and sheet both changed since the sheet was written.
  case changedSince(sheet: String, deck: String)
  case cardGone
  /// The sheet does not say what stood there when it was written.
  case noCheck(String)
  case emptied
  /// There is no such line in this language, and none can be added; the file where it would be.
  case noPlace(String, String)
  /// The deck has no file of this language; what it would be called.
  case noFile(String, String)
  /// Rows of a deck that is not among the files.
  case otherDeck(String, rows: Int)
  /// The cell is part of what a row's progress hangs on.
  case identity(String)
  /// The text would not read as the text of its field.
  case unwritable(String)

  var rule: String {
    switch self {
    case .comment: "review-comment"
    case .changedSince, .cardGone, .noCheck, .emptied, .noPlace, .noFile, .otherDeck, .identity,
      .unwritable:
      "review-conflict"
    }
  }

  var severity: Severity {
    switch self {
    case .comment: .note
    case .changedSince, .cardGone, .noCheck, .emptied, .noPlace, .noFile, .otherDeck, .identity,
      .unwritable:
      .warning
    }
  }

  func phrase(card: String, field: String, _ language: Language) -> Phrase {
    let place = VisibleText.line("\(card) \(field) (\(language.rawValue))")
    switch self {
    case .comment(let text, let languages):
      let marks = languages.isEmpty ? "" : " (\(languages.map(\.rawValue).joined(separator: ", ")))"
      let line = VisibleText.line("\(card) \(field)\(marks): \(text)")
      return Phrase(en: line, ja: line, ko: line)
    case .changedSince(let sheet, let deck):
      let (sheet, deck) = (VisibleText.line(sheet), VisibleText.line(deck))
      return Phrase(
        en: "\(place): the deck has changed since the sheet was written; it was left. "
          + "Sheet: “\(sheet)”. Deck: “\(deck)”. Decide, and write it into the deck.",
        ja: "\(place)：シートを作ったあとでデッキが変わったため、そのままにしました。シート「\(sheet)」、"
          + "デッキ「\(deck)」。どちらかに決めて、デッキに書いてください。",
        ko: "\(place): 시트를 만든 뒤에 덱이 바뀌어서 그대로 두었어요. 시트 ‘\(sheet)’, 덱 ‘\(deck)’. "
          + "하나로 정해서 덱에 적어 주세요."
      )
    case .cardGone:
      return Phrase(
        en: "\(place): the deck no longer has this card; its correction was left.",
        ja: "\(place)：デッキにこのカードがもうないため、修正はそのままにしました。",
        ko: "\(place): 덱에 이 카드가 더는 없어서 고친 내용은 그대로 두었어요."
      )
    case .noCheck(let text):
      let text = VisibleText.line(text)
      return Phrase(
        en:
          "\(place): the column “check” is missing or damaged, so nobody can tell whether this is "
          + "a correction: “\(text)”. Restore the column, or write it into the deck.",
        ja: "\(place)：「check」列がないか壊れているため、修正かどうか分かりません：「\(text)」。"
          + "列を元に戻すか、デッキに書いてください。",
        ko: "\(place): ‘check’ 열이 없거나 깨져서 고친 것인지 알 수 없어요: ‘\(text)’. "
          + "열을 되살리거나 덱에 직접 적어 주세요."
      )
    case .emptied:
      return Phrase(
        en:
          "\(place) was emptied; the deck keeps its text. To remove it, delete it in the deck itself.",
        ja: "\(place) が空になっていますが、デッキはそのままです。消すには、デッキのほうで削除してください。",
        ko: "\(place) 칸이 비었지만 덱은 그대로예요. 없애려면 덱에서 지워 주세요."
      )
    case .noPlace(let text, let file):
      let (text, file) = (VisibleText.line(text), VisibleText.line(file))
      return Phrase(
        en:
          "\(place): the deck has no place for “\(text)”, so it was left. Write it into \(file) by hand.",
        ja: "\(place)：「\(text)」を書く場所がデッキにないため、そのままにしました。\(file) に手で書いてください。",
        ko:
          "\(place): ‘\(text)’\(Josa.object(for: text)) 적을 자리가 덱에 없어서 그대로 두었어요. \(file) 파일에 직접 적어 주세요."
      )
    case .noFile(let text, let file):
      let (text, file) = (VisibleText.line(text), VisibleText.line(file))
      return Phrase(
        en:
          "\(place): the deck has no file of this language, so “\(text)” was left. Make \(file) with "
          + "“title:” between two lines of “---”, and apply the sheet again.",
        ja: "\(place)：この言語のファイルがデッキにないため、「\(text)」は書いていません。"
          + "「---」の行の間に「title:」を書いた \(file) を作り、シートをもう一度取り込んでください。",
        ko: "\(place): 덱에 이 언어의 파일이 없어서 ‘\(text)’\(Josa.object(for: text)) 적지 않았어요. "
          + "‘---’ 줄 사이에 ‘title:’을 적은 \(file) 파일을 만들고 시트를 다시 반영해 주세요."
      )
    case .otherDeck(let deck, let rows):
      let deck = VisibleText.line(deck)
      return Phrase(
        en: "The sheet belongs to another deck: its \(rows.counted("row")) of “\(deck)” "
          + "\(rows == 1 ? "was" : "were") left. Apply it to that deck.",
        ja: "別のデッキのシートです：「\(deck)」の\(rows)行は取り込んでいません。そのデッキに取り込んでください。",
        ko: "다른 덱의 시트예요: ‘\(deck)’ 덱의 \(rows)줄은 반영하지 않았어요. 그 덱에 반영해 주세요."
      )
    case .identity(let text):
      let text = VisibleText.line(text)
      return Phrase(
        en:
          "\(place): learners’ progress hangs on this cell (“key:”), so “\(text)” was left. Change it in "
          + "the table, and write the row’s earlier key into a column “formerly”.",
        ja: "\(place)：学習の記録がこのセル（「key:」）に付いているため、「\(text)」にはしませんでした。表で変更し、"
          + "「formerly」列に元のキーを書いてください。",
        ko: "\(place): 학습 기록이 이 칸(‘key:’)에 붙어 있어서 ‘\(text)’\(Josa.direction(for: text)) 바꾸지 않았어요. "
          + "표에서 고치고 ‘formerly’ 열에 이전 키를 적어 주세요."
      )
    case .unwritable(let text):
      let text = VisibleText.line(text)
      return Phrase(
        en:
          "\(place): “\(text)” would not read as this field’s text, and was left. Write it into the "
          + "deck by hand.",
        ja: "\(place)：「\(text)」はこの欄の文として読めなくなるため、そのままにしました。手でデッキに書いてください。",
        ko: "\(place): ‘\(text)’\(Josa.topic(for: text)) 이 칸의 글로 읽히지 않아서 그대로 두었어요. 덱에 직접 적어 주세요."
      )
    }
  }
}
