import Text

/// What may be wrong in any sheet, whatever it lists.
enum SheetProblem: Hashable {
  case missingHeading(Phrase)
  case unknownHeading(String, known: [Phrase])
  case repeatedHeading(String, first: CellReference)
  case strayCell(String)
  case longCell
  case invisibleCharacter(String)

  var severity: Severity {
    switch self {
    case .unknownHeading: .warning
    case .missingHeading, .repeatedHeading, .strayCell, .longCell, .invisibleCharacter: .error
    }
  }

  /// The rule's name in findings.
  var rule: String {
    switch self {
    case .missingHeading: "missing-heading"
    case .unknownHeading: "unknown-heading"
    case .repeatedHeading: "repeated-heading"
    case .strayCell: "stray-cell"
    case .longCell: "long-cell"
    case .invisibleCharacter: "invisible-character"
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

/// Texts of cells, as sentences quote them.
enum SheetText {
  /// So much of a cell as a sentence can bear, made visible.
  static func short(_ text: String) -> String {
    let shown = VisibleText.line(String(text.prefix(40)))
    return text.count > 40 ? shown + "…" : shown
  }
}
