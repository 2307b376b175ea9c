extension Deck {
  /// The fingerprint of the answer to `entry`, as its question tells it; nil if not of this deck.
  package func fingerprint(of entry: DeckEntry) -> String? {
    guard cards.indices.contains(entry.card) else { return nil }
    let wording = cards[entry.card].base
    switch entry.facet {
    case .whole, .gap: return AnswerFingerprint(of: wording, entry.facet).description
    case .row(let row):
      guard let rows, rows.values.indices.contains(row) else { return nil }
      return AnswerFingerprint(of: wording.filled(by: rows, row), entry.facet).description
    }
  }
}
