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

  /// The same wall clock `milliseconds` later (earlier if negative), held within `Int64`.
  public func advanced(byMilliseconds milliseconds: Int64) -> Moment {
    let (sum, overflow) = self.milliseconds.addingReportingOverflow(milliseconds)
    let instant = overflow ? (milliseconds > 0 ? Int64.max : .min) : sum
    return Moment(milliseconds: instant, offsetSeconds: offsetSeconds)
  }

  /// Milliseconds from `other` to this instant; negative if this instant is earlier.
  public func milliseconds(since other: Moment) -> Int64 {
    let (difference, overflow) = milliseconds.subtractingReportingOverflow(other.milliseconds)
    return overflow ? (milliseconds > other.milliseconds ? .max : .min) : difference
  }
}

extension BinaryInteger {
  /// The quotient rounded towards minus infinity, for calendars that begin before 1970.
  func flooredQuotient(by divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// What is left of that division, 0 or more.
  func flooredRemainder(by divisor: Self) -> Self {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
