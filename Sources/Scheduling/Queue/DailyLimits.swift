/// The counting of cards against the limits of a day, of all decks and of each.
struct DailyLimits {
  private let deckLimits: [String: Int]
  private var used: [String: Int]
  private var left: Int

  /// The limits of new cards.
  static func new(_ options: QueueOptions, done: DoneToday) -> DailyLimits {
    DailyLimits(options.limits.new, options.deckLimits.compactMapValues(\.new), done: done.new)
  }

  /// The limits of reviews.
  static func reviews(_ options: QueueOptions, done: DoneToday) -> DailyLimits {
    DailyLimits(
      options.limits.reviews,
      options.deckLimits.compactMapValues(\.reviews),
      done: done.reviews
    )
  }

  private init(_ limit: Int?, _ deckLimits: [String: Int], done: [String: Int]) {
    let total = done.values.reduce(0) { $0 &+ max(0, $1) }
    left = limit.map { max(0, max(0, $0) &- total) } ?? .max
    self.deckLimits = deckLimits
    used = done
  }

  /// The first cards of `cards` that the limits admit.
  mutating func admitted(of cards: [QueueCard]) -> [QueueCard] {
    var admitted: [QueueCard] = []
    for card in cards {
      guard left > 0 else { break }
      guard used[card.deck, default: 0] < deckLimits[card.deck] ?? .max else { continue }
      used[card.deck, default: 0] &+= 1
      left -= 1
      admitted.append(card)
    }
    return admitted
  }
}
