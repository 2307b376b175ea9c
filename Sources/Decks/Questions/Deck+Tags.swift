extension Deck {
  /// Every subject of the deck, its cards and the rows of its table.
  package var allTags: Set<String> {
    let ofRows = rows?.allTags ?? []
    return Set(tags).union(cards.flatMap(\.tags)).union(ofRows)
  }

  /// The subjects of one thing to remember: those of the deck, of the card or template, and of the row.
  package func tags(of entry: DeckEntry) -> [String] {
    let common = tags + cards[entry.card].tags
    switch entry.facet {
    case .row(let row): return common + (rows?.tags(ofRow: row) ?? [])
    case .whole, .gap: return common
    }
  }

  /// Whether the deck as a whole, a card or a row of it is about a subject.
  package func isAbout(_ tag: String) -> Bool {
    tags.contains(tag) || cards.contains { $0.tags.contains(tag) }
      || rows?.allTags.contains(tag) ?? false
  }
}

extension TableRows {
  /// Every subject that a row names.
  fileprivate var allTags: Set<String> {
    guard columns.contains(Self.tagsColumn) else { return [] }
    return keys.indices.reduce(into: []) { if !keys[$1].isEmpty { $0.formUnion(tags(ofRow: $1)) } }
  }

  /// The usable rows that name any of some subjects.
  package func rows(about tags: Set<String>) -> Set<Int> {
    guard columns.contains(Self.tagsColumn), !tags.isEmpty else { return [] }
    return Set(
      keys.indices.filter { !keys[$0].isEmpty && !tags.isDisjoint(with: self.tags(ofRow: $0)) }
    )
  }
}
