/// The mixing of cards that are in order within their decks already.
struct Interleave {
  private let ranks: [String: Int]

  /// Decks rank in the order in which they first appear in `cards`.
  init(decksOf cards: [QueueCard]) {
    var ranks: [String: Int] = [:]
    for card in cards where ranks[card.deck] == nil { ranks[card.deck] = ranks.count }
    self.ranks = ranks
  }

  /// One of each deck in turn.
  func inTurn(_ cards: [QueueCard]) -> [QueueCard] {
    let decks = byDeck(cards)
    let longest = decks.map(\.count).max() ?? 0
    return (0..<longest).flatMap { turn in
      decks.compactMap { turn < $0.count ? $0[turn] : nil }
    }
  }

  /// One deck after the other.
  func consecutively(_ cards: [QueueCard]) -> [QueueCard] {
    byDeck(cards).flatMap { $0 }
  }

  /// Each deck spread evenly over the whole.
  func evenly(_ cards: [QueueCard]) -> [QueueCard] {
    Self.evenly(byDeck(cards))
  }

  /// Each list spread evenly over the whole, in its own order.
  static func evenly(_ lists: [[QueueCard]]) -> [QueueCard] {
    var places: [(at: Double, list: Int, index: Int)] = []
    for (rank, list) in lists.enumerated() {
      // The i-th of n cards belongs at (i + 1/2) / n of the way.
      let step = 1 / Double(list.count)
      for index in list.indices { places.append(((Double(index) + 0.5) * step, rank, index)) }
    }
    places.sort { left, right in
      left.at == right.at ? left.list < right.list : left.at < right.at
    }
    return places.map { lists[$0.list][$0.index] }
  }

  private func byDeck(_ cards: [QueueCard]) -> [[QueueCard]] {
    var decks = [[QueueCard]](repeating: [], count: ranks.count)
    for card in cards { decks[ranks[card.deck] ?? 0].append(card) }
    return decks
  }
}
