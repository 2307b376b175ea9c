/// When a card comes back: at an instant while it is being learnt, on a study day afterwards.
public enum Due: Hashable, Sendable {
  /// An instant, in milliseconds since 1970-01-01T00:00:00Z: a learning step within the day.
  case instant(milliseconds: Int64)
  /// A study day.
  case day(Day)

  /// Whether the time has come.
  public func isReached(at now: StudyTime) -> Bool {
    switch self {
    case .instant(let milliseconds): milliseconds <= now.moment.milliseconds
    case .day(let day): day <= now.day
    }
  }
}
