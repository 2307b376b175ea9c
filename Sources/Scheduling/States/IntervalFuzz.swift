/// The spreading of intervals: the days among which one may be chosen, and the even choice.
package enum IntervalFuzz {
  /// The days around `interval`, held within `minimum...maximum`.
  ///
  /// None below 2.5 days. Otherwise 1 day, and 15 % of what lies in 2.5 to 7 days, 10 % of what
  /// lies in 7 to 20, 5 % of the rest, to either side, but not below 2 days.
  package static func range(
    around interval: Int,
    minimum: Int = 1,
    maximum: Int = 36_500
  ) -> ClosedRange<Int> {
    let floor = min(max(minimum, 1), maximum)
    let centre = min(max(interval, floor), maximum)
    let spread = delta(Double(centre))
    guard spread > 0 else { return centre...centre }
    let low = max(2, Int((Double(centre) - spread).rounded()))
    let high = Int((Double(centre) + spread).rounded())
    let lowest = min(max(low, floor), maximum)
    let highest = min(max(high, lowest), maximum)
    guard lowest == highest, highest > 2, highest < maximum else { return lowest...highest }
    return lowest...(highest + 1)
  }

  private static func delta(_ interval: Double) -> Double {
    guard interval >= 2.5 else { return 0 }
    return 1 + 0.15 * (min(interval, 7) - 2.5) + 0.10 * max(0, min(interval, 20) - 7)
      + 0.05 * max(0, interval - 20)
  }

  /// The day of `range` at `unit` in 0..<1, every day being as likely.
  package static func choice(in range: ClosedRange<Int>, unit: Double) -> Int {
    let days = Double(range.count)
    return min(range.lowerBound + Int((unit * days).rounded(.down)), range.upperBound)
  }
}
