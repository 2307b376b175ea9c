package import Journal
package import Scheduling

/// Answers that a clock dated into the future: no week of a class holds them, and no report can.
package struct AnswersAhead: Hashable, Sendable {
  package var count: Int
  package var latest: Day

  /// The answers after `day`; nil where there are none.
  package init?(_ state: ProfileState, after day: Day) {
    var count = 0
    var latest = day
    for entry in state.entries where entry.kind == .review && !entry.isUndone {
      let answered = state.calendar.day(of: entry.at)
      guard answered > day else { continue }
      count += 1
      latest = max(latest, answered)
    }
    guard count > 0 else { return nil }
    self.count = count
    self.latest = latest
  }
}

extension Day {
  /// The last day that answers may bear: the other side of the world may be a day ahead.
  package var lastAnywhere: Day { advanced(byDays: 1) }
}
