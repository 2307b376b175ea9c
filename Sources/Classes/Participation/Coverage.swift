package import Scheduling

/// How far what a learner did is known: as far as it was handed in.
package enum Coverage: Hashable, Sendable {
  case whole
  /// The day on which something was last handed in.
  case through(Day)
  /// Nothing was handed in.
  case nothing

  /// Whether anything can be known of a week that begins on a day.
  package func includes(weekFrom first: Day) -> Bool {
    switch self {
    case .whole: true
    case .through(let last): first <= last
    case .nothing: false
    }
  }
}
