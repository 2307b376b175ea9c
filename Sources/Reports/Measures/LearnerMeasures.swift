package import Scheduling

/// What a report tells about one learner.
package struct LearnerMeasures: Hashable, Sendable {
  package var person: Person
  /// The period as a whole.
  package var total = WeekTally()
  /// By the Monday of the week.
  package var weeks: [Day: WeekTally] = [:]
  /// Answers by study day.
  package var days: [Day: Int] = [:]
  package var decks: [String: DeckTally] = [:]
  package var tags: [String: DeckTally] = [:]
  package var standing = Standing()
  package var conduct = Conduct()
  /// First answers in the period, and the sum of their scores.
  package var firsts = 0
  package var score = 0.0
  /// The day the learner works towards; nil where there is none to come.
  package var departure: Day?
  package var risks: [Risk] = []
  /// Lines of the journals that could not be read.
  package var damagedLines = 0

  package init(person: Person) {
    self.person = person
  }

  /// Where the learner's cards stand now.
  package struct Standing: Hashable, Sendable {
    /// Cards answered at least once.
    package var seen = 0
    /// Cards that are due, overdue ones included.
    package var due = 0
    /// Cards whose day has passed.
    package var overdue = 0
    /// Cards in review on an interval of three weeks or more.
    package var mature = 0
    package var leeches = 0
    /// How many of the cards seen would be recalled now, by the memory model.
    package var recallNow = 0.0
    /// How many of them on the departure day, were nothing practised until then.
    package var recallThen: Double?

    package init() {}
  }

  /// How answers came about; shown, never deducted from anything.
  package struct Conduct: Hashable, Sendable {
    package var appeals = 0
    /// Answers with a proposed grade.
    package var proposed = 0
    /// Of these, those that the learner graded otherwise.
    package var overridden = 0
    /// Answers that took less than 0.7 s.
    package var hasty = 0
    /// Answers that say how long they took.
    package var timed = 0
    /// Answers after a hint.
    package var hints = 0

    package init() {}
  }
}

extension LearnerMeasures {
  /// True retention over the period.
  package var retention: Double? { total.retention }

  /// The mean score of first answers.
  package var facility: Double? { firsts == 0 ? nil : score / Double(firsts) }

  /// The share of the cards seen that would be recalled now.
  package var expectedNow: Double? {
    standing.seen == 0 ? nil : standing.recallNow / Double(standing.seen)
  }

  /// The share of the cards seen that would be recalled on the departure day.
  package var expectedThen: Double? {
    standing.seen == 0 ? nil : standing.recallThen.map { $0 / Double(standing.seen) }
  }

  /// Overdue cards in days of the learner's own work; nil without any practice to go by.
  package var overdueWork: Double? {
    guard total.days > 0 else { return nil }
    return Double(standing.overdue) * Double(total.days) / Double(max(1, total.answers))
  }

  /// The share of proposed grades that the learner changed.
  package var overrideRate: Double? {
    conduct.proposed == 0 ? nil : Double(conduct.overridden) / Double(conduct.proposed)
  }

  /// The share of answers given in less than 0.7 s.
  package var hastyRate: Double? {
    conduct.timed == 0 ? nil : Double(conduct.hasty) / Double(conduct.timed)
  }
}
