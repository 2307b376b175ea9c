/// What was done in a week, or in all of a period.
package struct WeekTally: Hashable, Sendable {
  /// Answers of any mode.
  package var answers = 0
  /// Answers to cards in review, whose due date had been granted for that purpose.
  package var reviews = 0
  /// Of these, recalled.
  package var recalled = 0
  /// The sum of the chances of recall that the memory model gave before each of these.
  package var expected = 0.0
  /// Time from question to answer, each clipped at one minute.
  package var milliseconds = 0
  /// Days with any answer.
  package var days = 0

  package init() {}

  /// True retention: the share recalled of the cards in review; nil where none was asked.
  package var retention: Double? { reviews == 0 ? nil : Double(recalled) / Double(reviews) }

  /// The share that the memory model expected.
  package var expectedRetention: Double? { reviews == 0 ? nil : expected / Double(reviews) }

  /// Adds another tally.
  package mutating func add(_ other: WeekTally) {
    answers += other.answers
    reviews += other.reviews
    recalled += other.recalled
    expected += other.expected
    milliseconds += other.milliseconds
    days += other.days
  }
}

/// What was done in one deck or under one subject.
package struct DeckTally: Hashable, Sendable {
  /// Cards answered at any time.
  package var seen = 0
  /// Answers in the period.
  package var answers = 0
  /// Answers to cards in review.
  package var reviews = 0
  /// Of these, recalled.
  package var recalled = 0
  /// First answers in the period, and the sum of their scores.
  package var firsts = 0
  package var score = 0.0

  package init() {}

  /// The share recalled of the cards in review.
  package var retention: Double? { reviews == 0 ? nil : Double(recalled) / Double(reviews) }

  /// The mean score of first answers.
  package var facility: Double? { firsts == 0 ? nil : score / Double(firsts) }

  /// Adds another tally.
  package mutating func add(_ other: DeckTally) {
    seen += other.seen
    answers += other.answers
    reviews += other.reviews
    recalled += other.recalled
    firsts += other.firsts
    score += other.score
  }
}
