package import Scheduling
package import Text

/// Everything that a report tells; each format is a way to write this down.
package struct Report: Sendable {
  package var scope: ReportScope
  /// The group that was asked for; empty for all.
  package var group = ""
  /// What the class is called; empty where nobody said.
  package var className = ""
  /// By group, name and id.
  package var learners: [LearnerMeasures]
  /// All learners together.
  package var total: WeekTally
  /// From the first week with an answer to the last, at most a hundred.
  package var weeks: [Week]
  /// Answers by study day, of all learners.
  package var days: [Day: Int]
  package var forecast: [ForecastPoint]
  /// Cards that come due on each of the next days.
  package var load: [Int]
  package var decks: [Subject]
  package var tags: [Subject]
  /// By deck and card.
  package var items: [ItemMeasures]
  package var reliability: Reliability
  /// Learners and groups that are left out so that nobody can be told.
  package var withheld = 0
  /// Whom it is about.
  package var origin = Origin.records
  /// What could not be read, whole learners or parts of their records, a sentence each.
  package var unread: [Phrase] = []

  /// Whether there are such learners.
  package enum Origin: Hashable, Sendable {
    case records
    /// From a seed.
    case invented
  }

  /// One week of all learners.
  package struct Week: Hashable, Sendable {
    package var monday: Day
    package var tally: WeekTally
  }

  /// What would be recalled on a day, were nothing practised until then.
  package struct ForecastPoint: Hashable, Sendable {
    package var day: Day
    /// The share of all cards seen.
    package var expected: Double
  }

  /// A deck or a subject.
  package struct Subject: Hashable, Sendable {
    package var name: String
    package var title: String
    /// How many cards it has; nil where no deck holds any.
    package var size: Int?
    package var learners: Int
    package var tally: DeckTally

    /// The share of its cards that the learners who began it have seen.
    package var coverage: Double? {
      guard let size, size > 0, learners > 0 else { return nil }
      return min(1, Double(tally.seen) / Double(size * learners))
    }
  }
}

extension Report {
  /// The first day that the report is about: the one asked for, else that of the first answer.
  package var firstDay: Day? { scope.period.from ?? days.keys.min() }

  /// Learners for whom at least one rule of risk speaks.
  package var atRisk: [LearnerMeasures] { learners.filter { !$0.risks.isEmpty } }

  /// Items that deserve a look, those with most concerns first.
  package var suspects: [ItemMeasures] {
    items.filter { !$0.concerns.isEmpty }.sorted {
      ($1.concerns.count, $0.statistics.facility ?? 0, $0.card)
        < ($0.concerns.count, $1.statistics.facility ?? 0, $1.card)
    }
  }
}
