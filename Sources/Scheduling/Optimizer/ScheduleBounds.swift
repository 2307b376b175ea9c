/// What a fitted schedule may do at most, however odd the log that it was fitted to.
///
/// Desired retention is taken as 0.9. The first interval after Easy is at most 100 days, and a recall on
/// the day it is due makes an interval at most 20 times as long after Good, 40 times after Easy.
public struct ScheduleBounds: Sendable {
  /// The longest first interval, in days.
  public static let longestFirst = 100.0
  /// The greatest growth of an interval by one recall on its day.
  public static func greatestGrowth(after grade: Grade) -> Double {
    switch grade {
    case .again, .hard, .good: 20
    case .easy: 40
    }
  }

  /// Whether `model` keeps within the bounds.
  public static func hold(for model: MemoryModel) -> Bool {
    Grade.allCases.allSatisfy { first in
      let state = model.first(first)
      let interval = model.interval(state, retention: 0.9)
      guard interval.isFinite, interval <= longestFirst * 1.000_001 else { return false }
      return Grade.allCases.filter(\.isRecall).allSatisfy { growthHolds(model, state, $0) }
    }
  }

  /// Follows one grade again and again, always on the day due, as far as a year's interval and beyond.
  private static func growthHolds(_ model: MemoryModel, _ first: MemoryState, _ grade: Grade)
    -> Bool
  {
    var state = first
    var interval = model.interval(state, retention: 0.9)
    for _ in 0..<12 {
      let days = max(1, interval.rounded())
      state = model.next(state, grade, afterDays: days)
      let next = model.interval(state, retention: 0.9)
      guard state.isFinite, next.isFinite else { return false }
      // An interval below a day is shown on the next day, which is growth by rounding alone.
      guard next <= max(days, interval) * greatestGrowth(after: grade) else { return false }
      interval = next
    }
    return true
  }

  /// The greatest share of the way from the defaults to `weights` that keeps within the bounds.
  static func tamed(
    _ weights: [Double],
    from standard: [Double],
    holds: ([Double]) -> Bool
  ) -> (weights: [Double], share: Double) {
    var share = 1.0
    while share > 0.01 {
      let between = zip(standard, weights).map { $0 + share * ($1 - $0) }
      if holds(between) { return (between, share) }
      share *= 0.75
    }
    return (standard, 0)
  }
}
