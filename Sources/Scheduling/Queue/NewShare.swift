/// New cards that come before all others: what a class has assigned.
public struct NewShare: Hashable, Sendable {
  /// The cards that it is chosen from.
  public var cards: Set<CardID>
  /// How many of them come first, at most.
  public var count: Int

  /// Names a share.
  public init(cards: Set<CardID>, count: Int) {
    (self.cards, self.count) = (cards, count)
  }

  /// The cards of `shares` in their order, each as far as it goes, and then the rest, in the order of
  /// `rest`; within a share the cards stay as they are.
  static func first(
    _ shares: [NewShare],
    of cards: [QueueCard],
    rest: ([QueueCard]) -> [QueueCard]
  ) -> [QueueCard] {
    var taken: Set<CardID> = []
    var first: [QueueCard] = []
    for share in shares {
      let own = cards.lazy.filter { share.cards.contains($0.id) && !taken.contains($0.id) }
      let chosen = Array(own.prefix(max(0, share.count)))
      taken.formUnion(chosen.map(\.id))
      first += chosen
    }
    return first + rest(first.isEmpty ? cards : cards.filter { !taken.contains($0.id) })
  }
}
