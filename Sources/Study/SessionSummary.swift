package import Scheduling

/// What a session came to.
package struct SessionSummary: Hashable, Sendable {
  /// Answers given, appeals and retries counted once.
  package private(set) var answers = 0
  /// Answers that counted as recalled.
  package private(set) var right = 0
  /// Cards met for the first time.
  package private(set) var new: [CardID] = []
  /// Cards missed at least once, in the order in which they were.
  package private(set) var missed: [CardID] = []
  /// Points, for a scored sheet: the sum of all scores.
  package private(set) var points = 0.0
  /// Milliseconds spent on answers, each clipped at a minute.
  package private(set) var milliseconds = 0

  /// Idle time beyond this does not count as practice.
  package static let longestAnswerMilliseconds = 60_000

  package init() {}

  /// Counts one answer.
  package mutating func count(
    _ card: CardID,
    grade: Grade,
    wasNew: Bool,
    score: Double,
    milliseconds: Int
  ) {
    answers += 1
    points += score
    self.milliseconds += min(max(0, milliseconds), Self.longestAnswerMilliseconds)
    if grade.isRecall {
      right += 1
    } else if !missed.contains(card) {
      missed.append(card)
    }
    if wasNew, !new.contains(card) { new.append(card) }
  }

  /// Whole minutes, at least one once something was answered.
  package var minutes: Int {
    answers == 0 ? 0 : max(1, (milliseconds + 30_000) / 60_000)
  }
}
