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

  /// The day `days` later (earlier if negative).
  public func advanced(byDays days: Int) -> Day { Day(number + days) }

  /// Days from `other` to this day; negative if this day is earlier.
  public func days(since other: Day) -> Int { number - other.number }
}

/// An instant together with the offset from UTC that the clock on the wall showed.
public struct Moment: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var milliseconds: Int64
  /// Seconds east of UTC, as recorded with the instant.
  public var offsetSeconds: Int32

  /// Names an instant and its offset.
  public init(milliseconds: Int64, offsetSeconds: Int32) {
    self.milliseconds = milliseconds
    self.offsetSeconds = offsetSeconds
  }
}
