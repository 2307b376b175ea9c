import Text

/// Something to tell about a table of another program.
enum TableProblem: Hashable, Sendable {
  /// A quote that nothing closes.
  case openQuote
  /// A row whose kind of answer is not known, or does not fit what stands in it.
  case unreadableAnswer(kind: String)
  /// More rows than are taken.
  case tooManyRows
  /// No column for questions or for answers.
  case noColumns
  /// A first row that may be one of names, and counts as a card.
  case firstRow(String)
  /// No row is of a deck that was asked for.
  case noSuchDeck([String], has: [String])
}

extension TableProblem {
  var severity: Severity {
    switch self {
    case .openQuote: .warning
    case .firstRow: .note
    case .unreadableAnswer, .tooManyRows, .noColumns, .noSuchDeck: .error
    }
  }

  /// What is wrong and what to do.
  var phrase: Phrase {
    switch self {
    case .openQuote:
      Phrase(
        en:
          "Nothing closes this quote, so it is taken as a character. If a cell was meant, close it.",
        ja: "この引用符は閉じられていないため、文字として読みます。セルを囲むなら閉じてください。",
        ko: "이 따옴표는 닫히지 않아서 글자로 읽어요. 칸을 감싸려면 닫아 주세요."
      )
    case .unreadableAnswer(let kind):
      Phrase(
        en: "The answer of this row does not fit its kind, “\(kind)”. Correct one of them.",
        ja: "この行の答えは種類「\(kind)」に合いません。どちらかを直してください。",
        ko: "이 줄의 답이 종류 ‘\(kind)’에 맞지 않아요. 둘 중 하나를 고쳐 주세요."
      )
    case .firstRow(let row):
      Phrase(
        en:
          "The first row, “\(row)”, counts as a card. If it holds the names of columns, call them "
          + "“question” and “answer” and import again.",
        ja: "1行目「\(row)」もカードとして読みました。列の名前なら「question」「answer」と書き、もう一度取り込んでください。",
        ko: "첫 줄 ‘\(row)’도 카드로 읽었어요. 열 이름이라면 ‘question’, ‘answer’로 적고 다시 가져와 주세요."
      )
    case .noSuchDeck(let wanted, let names): Self.noSuchDeck(wanted, names)
    case .tooManyRows:
      Phrase(
        en: "The table has more than \(ImportedTable.mostRows) rows. Split it.",
        ja: "表が\(ImportedTable.mostRows)行を超えています。分けてください。",
        ko: "표가 \(ImportedTable.mostRows)줄보다 길어요. 나눠 주세요."
      )
    case .noColumns:
      Phrase(
        en:
          "The table needs two columns: what is asked, and the answer. Name them “question” and “answer”.",
        ja: "表には問題と答えの二列が必要です。「question」「answer」と名付けてください。",
        ko: "표에는 질문과 답 두 열이 필요해요. ‘question’, ‘answer’라고 이름을 붙여 주세요."
      )
    }
  }

  private static func noSuchDeck(_ wanted: [String], _ names: [String]) -> Phrase {
    let wanted = VisibleText.line(wanted.joined(separator: ", "))
    let shown = names.prefix(30).map { VisibleText.line($0) }
    let list = shown.joined(separator: ", ") + (names.count > shown.count ? ", …" : "")
    return Phrase(
      en: "No row is of the deck \(wanted). There are: \(list).",
      ja: "デッキ \(wanted) の行はありません。あるデッキ：\(list)",
      ko: "\(wanted): 이 덱의 줄이 없어요. 있는 덱: \(list)"
    )
  }
}
