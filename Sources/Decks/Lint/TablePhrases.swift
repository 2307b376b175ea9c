import Answers
import Text

/// What is said of the rows of a table.
enum TablePhrases {
  static let noRows = Phrase(
    en:
      "There are no cards yet: no row stands below the names of the columns. Fill one in for each "
      + "card.",
    ja: "カードはまだありません。列の名前の下に行がありません。カードごとに1行ずつ記入してください。",
    ko: "아직 카드가 없어요. 열 이름 아래에 행이 없어요. 카드마다 한 행씩 채워 주세요."
  )

  static let empty = Phrase(
    en:
      "The table is empty. Write the names of the columns into its first row, and a row below for "
      + "each card.",
    ja: "表が空です。1行目に列の名前を、その下にカードごとに1行ずつ書いてください。",
    ko: "표가 비어 있어요. 첫 행에 열 이름을, 그 아래에 카드마다 한 행씩 적어 주세요."
  )

  static let openQuote = Phrase(
    en:
      "A quotation mark begins the value and nothing closes it, so it is shown. Close it, or leave "
      + "it out.",
    ja: "値が引用符で始まり、閉じられていないため、引用符も表示されます。閉じるか、消してください。",
    ko: "값이 따옴표로 시작하는데 닫히지 않아서 따옴표까지 보여요. 닫거나 지워 주세요."
  )

  static func under(_ column: String, _ message: Phrase) -> Phrase {
    Phrase(
      en: "Under “\(column)”: \(message.english)",
      ja: "「\(column)」列：\(message.text(in: .japanese))",
      ko: "‘\(column)’ 열: \(message.text(in: .korean))"
    )
  }

  static func tooShort(_ count: Int, columns: Int) -> Phrase {
    Phrase(
      en: "This row has \(count) values for \(columns) columns. Add what is missing between them.",
      ja: "この行の値は\(count)個ですが、列は\(columns)個です。足りない値か区切りを足してください。",
      ko: "이 행의 값은 \(count)개인데 열은 \(columns)개예요. 빠진 값이나 구분 기호를 넣어 주세요."
    )
  }

  /// Of a row that no template makes a question of; one of `columns` would be enough.
  static func asksNothing(_ columns: [String]) -> Phrase {
    guard !columns.isEmpty else {
      return Phrase(
        en:
          "Nothing is asked of this row: a value of each question or answer is missing. Fill it in.",
        ja: "この行からは問題が作られません。問いか答えの値がありません。書き足してください。",
        ko: "이 행으로는 문제가 만들어지지 않아요. 질문이나 답의 값이 없어요. 채워 주세요."
      )
    }
    let names = columns.map { "“\($0)”" }.joined(separator: " or ")
    let inJapanese = columns.map { "「\($0)」" }.joined(separator: "か")
    let inKorean = columns.map { "‘\($0)’" }.joined(separator: " 또는 ")
    return Phrase(
      en: "Nothing is asked of this row. Fill in \(names).",
      ja: "この行からは問題が作られません。\(inJapanese)の列に記入してください。",
      ko: "이 행으로는 문제가 만들어지지 않아요. \(inKorean) 열을 채워 주세요."
    )
  }

  static func twoAnswers(_ first: String, _ second: String) -> Phrase {
    Phrase(
      en: "This row fills both “\(first)” and “\(second)”, so one question has two answers. Empty "
        + "one of the cells.",
      ja: "この行は「\(first)」と「\(second)」の両方が記入され、一つの問いに答えが二つあります。片方を空にしてください。",
      ko: "이 행은 ‘\(first)’\(Josa.and(for: first)) ‘\(second)’ 칸이 둘 다 차 있어서 한 질문에 답이 둘이에요. "
        + "한쪽을 비워 주세요."
    )
  }
}

extension SheetRows.Fault.Cause {
  /// What keeps a cell from having a value, and what to do.
  var phrase: Phrase {
    switch self {
    case .error(let shown):
      Phrase(
        en: "The cell shows \(VisibleText.line(shown)) instead of a value. Mend its formula.",
        ja: "このセルは値ではなく \(VisibleText.line(shown)) です。数式を直してください。",
        ko: "이 셀은 값이 아니라 \(VisibleText.line(shown))예요. 수식을 고쳐 주세요."
      )
    case .notComputed:
      Phrase(
        en: "The cell’s formula was never computed. Open the file in a spreadsheet and save it.",
        ja: "このセルの数式は計算されていません。表計算ソフトで開いて保存してください。",
        ko: "이 셀의 수식이 계산되지 않았어요. 스프레드시트에서 열어 저장해 주세요."
      )
    case .tooLong:
      Phrase(
        en: "The cell holds more than 64 KiB of text. Shorten it.",
        ja: "このセルの文字が64KiBを超えています。短くしてください。",
        ko: "이 셀의 글이 64KiB보다 길어요. 줄여 주세요."
      )
    }
  }
}
