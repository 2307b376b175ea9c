extension ImportedDeck {
  /// What its cards, or its rows, are known by.
  package var identities: Set<String> {
    guard let table else { return Set(deck.cards.map(\.id)) }
    return Set((0..<table.rowCount).map { String(decoding: table.cell($0, 0), as: UTF8.self) })
  }
}

extension Deck {
  /// What its cards, or its rows, are known by.
  package var identities: Set<String> {
    rows.map { Set($0.keys) } ?? Set(table == nil ? cards.map(\.id) : [])
  }
}
