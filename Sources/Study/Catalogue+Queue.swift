import Decks
package import Scheduling
import Synchronization
package import Text

extension Catalogue {
  /// The cards of `selection` as the queue sees them, in the order of decks and cards.
  ///
  /// `state` tells where each stands; it answers nil for what is not to be asked. `isPutAside` tells
  /// what the learner has put aside, which must not hold up what is to be learnt after it. `reader` is
  /// whoever reads that language, to whom it is taught last.
  package func queueCards(
    _ selection: Selection,
    for reader: Language = .english,
    isPutAside: (CardID) -> Bool,
    on threads: Parallelism = .serial,
    state: @Sendable (CardID) -> CardState?
  ) -> [QueueCard] {
    var cards: [QueueCard] = []
    for index in teachingOrder(for: reader) where selection.includes(library.decks[index]) {
      let deck = library.decks[index]
      let prerequisites = Prerequisites(deck: deck, catalogue: self) { id in
        isPutAside(id) ? .review : state(id)?.phase ?? .new
      }
      let asked = AskedDeck(
        id: deck.id,
        entries: entries(ofDeck: index),
        prerequisites: prerequisites,
        shares: deck.cards.map { selection.share(of: $0, in: deck) },
        rowsOfSubject: deck.rows?.rows(about: selection.tags) ?? [],
        units: selection.unitFilter(of: deck)
      )
      asked.append(to: &cards, on: threads, state: state)
    }
    return cards
  }
}

/// What tells which entries of one deck are asked.
private struct AskedDeck: Sendable {
  let id: String
  let entries: [DeckEntry]
  let prerequisites: Prerequisites
  /// For each card how much of it is meant.
  let shares: [CardShare]
  let rowsOfSubject: Set<Int>
  let units: UnitFilter

  /// Fewer entries than this in a part are not worth a thread.
  private static let leastPerPart = 512

  /// Appends the cards that are asked, in their order.
  func append(
    to cards: inout [QueueCard],
    on threads: Parallelism,
    state: @Sendable (CardID) -> CardState?
  ) {
    let count = entries.count
    let parts = max(1, min(threads.parts, count / Self.leastPerPart))
    let results = Mutex(Array(repeating: [QueueCard](), count: parts))
    threads.perform(parts) { part in
      let range = count * part / parts..<count * (part + 1) / parts
      // Most are asked: growing by halves would move all of them again and again.
      var asked: [QueueCard] = []
      asked.reserveCapacity(range.count)
      for position in range {
        if let card = card(at: position, state: state) { asked.append(card) }
      }
      results.withLock { $0[part] = asked }
    }
    results.withLock { results in
      cards.reserveCapacity(cards.count + results.reduce(0) { $0 + $1.count })
      for result in results { cards.append(contentsOf: result) }
    }
  }

  private func isMeant(_ entry: DeckEntry) -> Bool {
    switch (shares[entry.card], entry.facet) {
    case (.all, _): true
    case (.rowsOfSubject, .row(let row)): rowsOfSubject.contains(row)
    case (.rowsOfSubject, .whole), (.rowsOfSubject, .gap), (.nothing, _): false
    }
  }

  /// The card at a place as the queue sees it; nil where it is not asked.
  func card(at position: Int, state: (CardID) -> CardState?) -> QueueCard? {
    let entry = entries[position]
    guard isMeant(entry), units.includes(entry), let state = state(entry.id),
      state.phase != .new || units.includesNew(entry)
    else { return nil }
    return QueueCard(
      id: entry.id,
      deck: id,
      siblings: entry.id.siblings,
      position: position,
      state: state,
      prerequisites: prerequisites.areMet(for: entry.card) ? .met : .unmet
    )
  }
}

extension CardID {
  /// What a card shares with its siblings and with no other: `deck/card`.
  package var siblings: String {
    let bytes = description.utf8
    guard let deckEnd = bytes.firstIndex(of: UInt8(ascii: "/")),
      let cardEnd = bytes[bytes.index(after: deckEnd)...].firstIndex(of: UInt8(ascii: "/"))
    else { return description }
    return String(description[..<cardEnd])
  }
}
