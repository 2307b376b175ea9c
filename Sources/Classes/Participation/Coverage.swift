package import Scheduling

/// How far what a learner did is known: as far as it was handed in.
package enum Coverage: Hashable, Sendable {
  case whole
  /// The day on which something was last handed in.
  case through(Day)
  /// Nothing was handed in.
  case nothing

  /// Whether a week that begins on a day is known to its end: of one whose first morning was handed in
  /// nobody can say that nothing was done.
  package func includes(weekFrom first: Day) -> Bool {
    switch self {
    case .whole: true
    case .through(let last): first.advanced(byDays: 6) <= last
    case .nothing: false
    }
  }
}
