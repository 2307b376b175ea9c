/// A search for the first card that a learner does not know, by halving.
///
/// It trusts the order of the deck: who knows a card is taken to know those before it. A single
/// slip must not throw a learner far back, so a miss is believed only after a second one nearby.
package struct PlacementSearch: Hashable, Sendable {
  /// Everything before is taken to be known.
  package private(set) var start = 0
  private var end: Int
  private var doubted: Int?
  /// Questions answered so far.
  package private(set) var asked = 0

  package init(count: Int) {
    end = count
  }

  /// The card to ask next; nil once the place is found.
  package var next: Int? {
    if let doubted { return doubted > start ? doubted - 1 : doubted + 1 < end ? doubted + 1 : nil }
    return start < end ? (start + end) / 2 : nil
  }

  /// Takes the answer to `next`.
  package mutating func take(isKnown: Bool) {
    guard let place = next else { return }
    asked += 1
    if let first = doubted {
      doubted = nil
      if isKnown { start = max(start, max(first, place) + 1) } else { end = min(first, place) }
    } else if isKnown {
      start = place + 1
    } else if end - start <= 2 {
      end = place
    } else {
      doubted = place
    }
    start = min(start, end)
  }
}
