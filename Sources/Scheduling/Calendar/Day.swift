/// A civil date, counted in days since 1970-01-01 (proleptic Gregorian).
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public var number: Int

  /// The day `number` days after 1970-01-01.
  public init(_ number: Int) {
    self.number = number
  }

  /// Orders by date.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// The day `days` later (earlier if negative), held within what an `Int` can count.
  public func advanced(byDays days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return Day(overflow ? (days > 0 ? .max : .min) : sum)
  }

  /// Days from `other` to this day; negative if this day is earlier.
  public func days(since other: Day) -> Int {
    let (difference, overflow) = number.subtractingReportingOverflow(other.number)
    return overflow ? (number > other.number ? .max : .min) : difference
  }
}
