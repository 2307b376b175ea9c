/// A search for the first card that a learner does not know, by halving.
///
/// It trusts the order of the deck: who knows a card is taken to know those before it. A single
/// slip must not throw a learner far back, so a miss is believed only after a second one nearby,
/// as long as the questions that are left suffice to find the place then.
package struct PlacementSearch: Hashable, Sendable {
  private var low = 0
  private var end: Int
  private var doubted: Int?
  /// A miss just above a known card: a slip if anything above it is known, else the place itself.
  private var supposedSlip: Int?
  /// Questions answered so far.
  package private(set) var asked = 0
  private let mostQuestions: Int

  /// A search among `count` cards in at most `mostQuestions`.
  package init(count: Int, mostQuestions: Int) {
    end = max(0, count)
    self.mostQuestions = mostQuestions
  }

  /// Everything before is taken to be known.
  package var start: Int { supposedSlip ?? low }

  /// The card to ask next; nil once the place is found, or no question is left.
  package var next: Int? {
    guard asked < mostQuestions else { return nil }
    if let doubted { return doubted > low ? doubted - 1 : doubted + 1 }
    return low < end ? (low + end) / 2 : nil
  }

  /// Takes the answer to `next`.
  package mutating func take(isKnown: Bool) {
    guard let place = next else { return }
    asked += 1
    switch (doubted, isKnown) {
    case (let first?, true):
      supposedSlip = place < first ? first : nil
      low = max(first, place) + 1
      doubted = nil
    case (let first?, false):
      end = min(first, place)
      doubted = nil
    case (nil, true):
      supposedSlip = nil
      low = place + 1
    case (nil, false):
      if canDoubt(place) { doubted = place } else { end = place }
    }
  }

  /// Whether a second question may follow a miss at `place`.
  private func canDoubt(_ place: Int) -> Bool {
    guard end - low > 2 else { return false }
    let widest = max(place - low, end - place - 1)
    return mostQuestions - asked > Self.questions(for: widest)
  }

  /// How many halvings find the place among `count` cards.
  private static func questions(for count: Int) -> Int { Int.bitWidth - count.leadingZeroBitCount }
}
