import Text

/// What may be wrong in any sheet, whatever it lists.
enum SheetProblem: Hashable {
  case missingHeading(Phrase)
  /// The headings stand in this row, below something else.
  case titleAbove(row: Int)
  case unknownHeading(String, known: [Phrase])
  case repeatedHeading(String, first: CellReference)
  case strayCell(String)
  case longCell
  case invisibleCharacter(String)
  case openQuote

  var severity: Severity {
    switch self {
    case .unknownHeading: .warning
    case .missingHeading, .titleAbove, .repeatedHeading, .strayCell, .longCell, .invisibleCharacter,
      .openQuote:
      .error
    }
  }

  /// The rule's name in findings.
  var rule: String {
    switch self {
    case .missingHeading: "missing-heading"
    case .titleAbove: "title-above"
    case .unknownHeading: "unknown-heading"
    case .repeatedHeading: "repeated-heading"
    case .strayCell: "stray-cell"
    case .longCell: "long-cell"
    case .invisibleCharacter: "invisible-character"
    case .openQuote: "open-quote"
    }
  }

  /// What is wrong and what to do.
  var phrase: Phrase {
    switch self {
    case .missingHeading(let heading):
      Phrase(
        en: "No column is headed “\(heading.english)”. Write the headings into the first row.",
        ja: "「\(heading.japanese)」という見出しの列がありません。最初の行に見出しを書いてください。",
        ko: "‘\(heading.korean)’ 제목의 열이 없어요. 첫 행에 제목을 써 주세요."
      )
    case .titleAbove(let row):
      Phrase(
        en: "The headings seem to stand in row \(row). Delete what is above them.",
        ja: "見出しは\(row)行目にあるようです。その上の行を削除してください。",
        ko: "제목 줄이 \(row)행에 있는 것 같아요. 그 위의 행을 지워 주세요."
      )
    case .unknownHeading(let heading, let known):
      Self.unknownHeading(SheetText.short(heading), known)
    case .repeatedHeading(let heading, let first):
      Phrase(
        en: "“\(heading)” is the heading of \(first) already; this column is not read. Remove one.",
        ja: "見出し「\(heading)」は \(first) にもあるため、この列は読み込まれません。どちらかを消してください。",
        ko: "‘\(heading)’ 제목이 \(first)에도 있어서 이 열은 읽지 않아요. 하나를 지워 주세요."
      )
    case .strayCell(let text):
      Phrase(
        en:
          "“\(SheetText.short(text))” stands beyond the last heading. Put it into a column that has one; a value with commas needs double quotes.",
        ja: "「\(SheetText.short(text))」が見出しのない列にあります。見出しのある列に移してください。コンマを含む値は二重引用符で囲みます。",
        ko: "‘\(SheetText.short(text))’ 값이 제목 없는 열에 있어요. 제목이 있는 열로 옮겨 주세요. 쉼표가 든 값은 큰따옴표로 묶어요."
      )
    case .longCell:
      Phrase(
        en: "This cell is longer than \(Sheet.longestCell) bytes. Shorten it.",
        ja: "このセルは\(Sheet.longestCell)バイトを超えています。短くしてください。",
        ko: "이 칸이 \(Sheet.longestCell)바이트를 넘어요. 줄여 주세요."
      )
    case .invisibleCharacter(let text):
      Phrase(
        en: "“\(SheetText.short(text))” holds an invisible character. Type the cell anew.",
        ja: "「\(SheetText.short(text))」に目に見えない文字が含まれています。セルを入力し直してください。",
        ko: "‘\(SheetText.short(text))’ 안에 보이지 않는 문자가 있어요. 칸을 다시 입력해 주세요."
      )
    case .openQuote:
      Phrase(
        en:
          "This cell begins with a double quote that nothing closes, so the row may be cut in the wrong places. Close it, or take it out.",
        ja: "このセルは二重引用符で始まり、閉じられていません。行の区切りがずれている可能性があります。閉じるか、取り除いてください。",
        ko: "이 칸은 큰따옴표로 시작하는데 닫히지 않아서 행이 잘못 나뉘었을 수 있어요. 닫거나 지워 주세요."
      )
    }
  }

  private static func unknownHeading(_ heading: String, _ known: [Phrase]) -> Phrase {
    Phrase(
      en:
        "“\(heading)” is not a heading that is read; the column is left aside. Headings are: \(known.map(\.english).joined(separator: ", ")).",
      ja:
        "「\(heading)」は使われない見出しなので、この列は読み込まれません。使える見出し：\(known.map(\.japanese).joined(separator: "、"))",
      ko:
        "‘\(heading)’ 제목은 쓰이지 않아서 이 열은 읽지 않아요. 쓸 수 있는 제목: \(known.map(\.korean).joined(separator: ", "))"
    )
  }
}

/// What spreadsheets do to ranges, told alike for rosters and plans.
enum DatedRange {
  static func phrase(_ text: String) -> Phrase {
    Phrase(
      en:
        "“\(SheetText.short(text))” is a date: the spreadsheet has made it of weeks. Write 5~6 instead of 5-6, or format the column as text first.",
      ja:
        "「\(SheetText.short(text))」は日付です。表計算ソフトが週の範囲を日付に変えたようです。5-6 ではなく 5~6 と書くか、先に列の書式を文字列にしてください。",
      ko:
        "‘\(SheetText.short(text))’ 값은 날짜예요. 스프레드시트가 주 범위를 날짜로 바꾼 것 같아요. 5-6 대신 5~6이라고 쓰거나 먼저 열 서식을 텍스트로 바꿔 주세요."
    )
  }
}

/// Texts of cells, as sentences quote them.
enum SheetText {
  /// So much of a cell as a sentence can bear, made visible.
  static func short(_ text: String) -> String {
    let shown = VisibleText.line(String(text.prefix(40)))
    return text.count > 40 ? shown + "…" : shown
  }
}
