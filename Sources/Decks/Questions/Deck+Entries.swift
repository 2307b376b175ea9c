import Scheduling

extension Deck {
  /// Everything to remember, in the deck's order; a table goes row by row.
  ///
  /// What has no valid identity is left out; the linter tells.
  public func entries() -> [DeckEntry] {
    table == nil ? cardEntries() : rowEntries()
  }

  private func cardEntries() -> [DeckEntry] {
    var entries: [DeckEntry] = []
    entries.reserveCapacity(cards.count)
    for index in cards.indices where !cards[index].id.isEmpty {
      guard let body = cards[index].base.body else { continue }
      for facet in body.facets {
        guard let id = CardID(identity(of: cards[index].id, facet)) else { continue }
        entries.append(DeckEntry(id: id, card: index, facet: facet))
      }
    }
    return entries
  }

  private func identity(of card: String, _ facet: Facet) -> String {
    switch facet {
    case .whole, .row: id + "/" + card
    case .gap(let number): id + "/" + card + "/" + String(number)
    }
  }

  private func rowEntries() -> [DeckEntry] {
    guard let rows else { return [] }
    var entries: [DeckEntry] = []
    entries.reserveCapacity(rows.keys.count * cards.count)
    let templates = cards.map { RowTemplate(of: $0.base, columns: rows.columns) }
    for (row, key) in rows.keys.enumerated() where !key.isEmpty {
      for index in cards.indices where templates[index].isAnswerable(by: rows, row) {
        guard let id = CardID(id + "/" + key + "/" + cards[index].id) else { continue }
        entries.append(DeckEntry(id: id, card: index, facet: .row(row)))
      }
    }
    return entries
  }
}

extension Body {
  /// The things to remember in it: the whole, or each number of its gaps in rising order.
  var facets: [Facet] {
    switch self {
    case .typed, .choice, .order, .match: [.whole]
    case .cloze(let cloze): Set(cloze.gaps.compactMap(\.number)).sorted().map(Facet.gap)
    }
  }
}
