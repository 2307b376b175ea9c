package import Scheduling

/// All that one learner adds to a report; nothing in it grows with the number of reviews.
package struct Contribution: Sendable {
  package var measures: LearnerMeasures
  /// One for each card answered in the period.
  package var items: [ItemAnswer] = []
  /// Expected recall, summed over cards, at each of the scope's forecast days.
  package var forecast: [Double]
  /// Cards that come due, by days from today; overdue ones come due today.
  package var load: [Int]
}

/// What one learner did with one card in the period.
package struct ItemAnswer: Sendable {
  package var card: CardID
  /// The score of the first answer, 0 to 1.
  package var score: Double
  /// What was typed where the first answer was wrong and is known.
  package var wrong: String?
  /// The options chosen in the first answer, by their place in the deck.
  package var chosen: [Int] = []
  package var answers = 0
  package var appeals = 0
}

/// What a journal's line says about an answer beyond what its entry keeps.
package struct AnswerText: Hashable, Sendable {
  /// The last thing typed; empty where it is not known.
  package var typed: String
  /// What was typed before a retry.
  package var attempts: [String]
  package var chosen: [Int]
  /// The share of the points, where the journal says it.
  package var score: Double?

  package init(
    typed: String = "",
    attempts: [String] = [],
    chosen: [Int] = [],
    score: Double? = nil
  ) {
    self.typed = typed
    self.attempts = attempts
    self.chosen = chosen
    self.score = score
  }
}
