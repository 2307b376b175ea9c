package import Journal
package import Scheduling

/// True retention, week by week: the share recalled of all cards that were due in review.
package struct RetentionByWeek: Hashable, Sendable {
  /// One week, from its Monday.
  package struct Week: Hashable, Sendable {
    package var monday: Day
    /// Answers to cards in review.
    package var reviews = 0
    /// Of these, recalled.
    package var recalled = 0

    /// The share recalled; nil where nothing was asked.
    package var retention: Double? {
      reviews == 0 ? nil : Double(recalled) / Double(reviews)
    }
  }

  /// The weeks, oldest first, those without answers included.
  package let weeks: [Week]

  /// The `count` weeks that end with today's.
  package init(_ state: ProfileState, today: Day, weeks count: Int) {
    let first = today.monday.advanced(byDays: -7 * (count - 1))
    var weeks = (0..<count).map { Week(monday: first.advanced(byDays: 7 * $0)) }
    for entry in state.entries
    where entry.kind == .review && entry.stage == .review && !entry.isUndone
      && entry.mode.isScheduled
    {
      let index = state.calendar.day(of: entry.at).days(since: first).flooredWeeks
      guard weeks.indices.contains(index) else { continue }
      weeks[index].reviews += 1
      if entry.grade.isRecall { weeks[index].recalled += 1 }
    }
    self.weeks = weeks
  }

  /// All weeks together.
  package var total: Week {
    weeks.reduce(into: Week(monday: weeks.first?.monday ?? Day(0))) { sum, week in
      sum.reviews += week.reviews
      sum.recalled += week.recalled
    }
  }
}

extension Int {
  /// Whole weeks in so many days, rounded down.
  fileprivate var flooredWeeks: Int { self >= 0 ? self / 7 : (self - 6) / 7 }
}
