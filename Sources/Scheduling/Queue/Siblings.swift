/// The keeping apart of cards that give one another away.
enum Siblings {
  /// Leaves one card of each group for the day; a card studied today keeps its siblings away.
  static func bury(_ gathered: inout Gather, all cards: [QueueCard], today: Day) {
    var taken: [String: CardID] = [:]
    for card in cards where card.state.last?.day == today { taken[card.siblings] = card.id }
    for card in gathered.learning { taken[card.siblings] = card.id }
    func isFirst(_ card: QueueCard) -> Bool {
      guard let holder = taken[card.siblings] else {
        taken[card.siblings] = card.id
        return true
      }
      return holder == card.id
    }
    gathered.reviews = gathered.reviews.filter(isFirst)
    gathered.new = gathered.new.filter(isFirst)
  }

  /// How many cards should stand between two siblings that come on one day.
  static let distance = 8

  /// Moves a card back behind others while a sibling stands too near before it.
  ///
  /// Each place takes the first of the next few cards that is far enough from its siblings, and the
  /// first of all where none is; so nothing is lost and little is moved.
  static func spread(_ cards: [QueueCard]) -> [QueueCard] {
    var rest = cards[...]
    var postponed: [QueueCard] = []
    var spread: [QueueCard] = []
    spread.reserveCapacity(cards.count)
    func isFree(_ card: QueueCard) -> Bool {
      !spread.suffix(distance).contains { $0.siblings == card.siblings }
    }
    while !rest.isEmpty || !postponed.isEmpty {
      // Only the first few are looked at, so that a deck of nothing but siblings costs no more.
      if let index = postponed.prefix(4 * distance).firstIndex(where: isFree) {
        spread.append(postponed.remove(at: index))
      } else if let card = rest.popFirst() {
        if isFree(card) { spread.append(card) } else { postponed.append(card) }
      } else {
        spread.append(postponed.removeFirst())
      }
    }
    return spread
  }
}
