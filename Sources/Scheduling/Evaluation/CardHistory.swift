/// What a card's answers were like, as far as a memory model does not see it.
struct CardHistory: Hashable {
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
