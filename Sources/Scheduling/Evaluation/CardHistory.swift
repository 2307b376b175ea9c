import RealModule

/// What a card's answers were like, as far as a memory model does not see it.
struct CardHistory: Hashable, Sendable {
  /// Lapses on a later day than the review before.
  private(set) var lapses = 0
  /// How slow the last answer was where it was a recall, and otherwise 0.
  private(set) var lastSlowness = 0.0
  /// How slow answers were, the newest counting three tenths.
  private(set) var meanSlowness = 0.0
  /// How slow the last lapse was; 0 before the first.
  private(set) var lapseSlowness = 0.0

  /// Takes in an answer.
  mutating func take(_ grade: Grade, _ pace: AnswerPace, isLater: Bool) {
    if isLater, !grade.isRecall { lapses += 1 }
    if !grade.isRecall { lapseSlowness = pace.slowness }
    lastSlowness = grade.isRecall ? pace.slowness : 0
    meanSlowness += 0.3 * (pace.slowness - meanSlowness)
  }
}

/// By how much a card's answers were more than was foretold of them, summed; one sum fades soon, one late.
struct CardSurprises: Hashable, Sendable {
  private var soon = 0.0
  private var late = 0.0

  /// Takes in a recall that was foretold with a chance.
  mutating func take(foretold recall: Double, isRecalled: Bool) {
    let surprise = (isRecalled ? 1 : 0) - recall
    (soon, late) = (0.5 * soon + surprise, 0.9 * late + surprise)
  }

  /// How many ``features(_:)`` there are.
  static let features = 6

  /// What a correction by the card weighs: surprises, lapses, and how slow answers were.
  func features(_ history: CardHistory) -> [Double] {
    [
      soon, late, min(.log(Double(1 + history.lapses)), 3),
      history.lastSlowness, history.meanSlowness, history.lapseSlowness,
    ]
  }
}
