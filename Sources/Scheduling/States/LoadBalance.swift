import RealModule

/// The choice of a day among those that fuzz allows, in favour of days with little to do.
///
/// The weight of a day is `(1/cards due)^2.15 (1/interval)^3`, or 1 where nothing is due, times a
/// factor for the distance to siblings and one for easy days.
struct LoadBalance {
  /// Longer intervals are spread evenly.
  static let longestInterval = 90

  let context: TransitionContext

  /// Nil where there is nothing to balance.
  init?(_ context: TransitionContext) {
    guard context.dueCount != nil || !context.easyDays.isUniform || !context.siblingDays.isEmpty
    else { return nil }
    self.context = context
  }

  /// The interval at `unit` in 0..<1, each interval of `range` having its weight.
  func choice(in range: ClosedRange<Int>, unit: Double) -> Int {
    let totals = range.reduce(into: (count: 0.0, share: 0.0)) { totals, interval in
      totals.count += count(interval)
      totals.share += load(interval).share
    }
    let weights = range.reduce(0) { $0 + weight($1, totals) }
    var rest = unit * weights
    for interval in range {
      rest -= weight(interval, totals)
      if rest < 0 { return interval }
    }
    return range.upperBound
  }

  private func day(_ interval: Int) -> Day { context.now.day.advanced(byDays: interval) }

  private func count(_ interval: Int) -> Double {
    Double(max(0, context.dueCount?(day(interval)) ?? 0))
  }

  private func load(_ interval: Int) -> EasyDays.Load { context.easyDays[day(interval).weekday] }

  private func weight(_ interval: Int, _ totals: (count: Double, share: Double)) -> Double {
    let due = count(interval)
    let crowd = due == 0 ? 1 : .pow(1 / due, 2.15) * .pow(1 / Double(interval), 3)
    return crowd * siblingFactor(interval) * easyFactor(interval, due, totals)
  }

  /// The nearer a sibling, the less likely the day.
  private func siblingFactor(_ interval: Int) -> Double {
    context.siblingDays.reduce(1) { factor, sibling in
      let distance = abs(sibling.days(since: day(interval)))
      return factor * (distance == 0 ? 1e-6 : min(Double(distance) * 0.2, 1))
    }
  }

  /// A reduced day counts as full once it has more than its share of what the other days have.
  private func easyFactor(
    _ interval: Int,
    _ due: Double,
    _ totals: (count: Double, share: Double)
  ) -> Double {
    let avoided = 1e-4
    switch load(interval) {
    case .normal: return 1
    case .minimum: return avoided
    case .reduced:
      let share = EasyDays.Load.reduced.share
      let otherShares = totals.share - share
      guard otherShares > 0 else { return 1 }
      return due / share > (totals.count - due) / otherShares ? avoided : 1
    }
  }
}
