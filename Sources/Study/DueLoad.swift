package import Scheduling

/// How many cards come due on each day, as things stand.
package struct DueLoad: Hashable, Sendable {
  private var counts: [Day: Int] = [:]
  /// Cards due today or before.
  package private(set) var now = 0

  package init(_ states: [CardState], today: Day) {
    for state in states where state.phase != .new {
      switch state.due {
      case .day(let day)? where day > today: counts[day, default: 0] += 1
      case .day, .instant: now += 1
      case nil: break
      }
    }
    counts[today] = now
  }

  /// Cards that come due on `day`; on today's, all that wait.
  package func count(on day: Day) -> Int { counts[day] ?? 0 }
}
