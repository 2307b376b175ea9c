import Decks

/// The columns of a table that name sounds and pictures.
struct RowMedia {
  private(set) var columns: Set<Int> = []

  /// Takes the columns that `Say:` or `See:` of a template are made of alone, and whose every value is
  /// a file.
  init(_ deck: Deck, _ rows: TableRows) {
    for text in Set(deck.cards.flatMap { [$0.base.say] + $0.base.see }) {
      let template = TemplateText(text, columns: rows.columns)
      guard template.pieces.count == 1, let column = template.columns.first else { continue }
      let values = rows.keys.indices.lazy.map { rows.value(row: $0, column: column) }
      if values.allSatisfy({ $0.isEmpty || KoryuMedium($0) != nil }) { columns.insert(column) }
    }
  }
}
