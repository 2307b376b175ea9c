/// A reader of fixed-width decimal numbers and separators from UTF-8.
@usableFromInline
struct DigitReader<Bytes: IteratorProtocol<UInt8>> {
  @usableFromInline var bytes: Bytes

  @inlinable
  init(_ bytes: Bytes) {
    self.bytes = bytes
  }

  /// The next `digits` bytes as a number; nil unless all are ASCII digits.
  @inlinable
  mutating func number(digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let byte = bytes.next(), byte &- 0x30 < 10 else { return nil }
      value = value &* 10 &+ Int(byte &- 0x30)
    }
    return value
  }

  /// Whether the next byte is `separator`; it is consumed either way.
  @inlinable
  mutating func reads(_ separator: UInt8) -> Bool { bytes.next() == separator }

  /// Whether nothing is left.
  @inlinable
  mutating func isAtEnd() -> Bool { bytes.next() == nil }

  /// The next ten bytes as `2026-11-22`.
  @inlinable
  mutating func day() -> Day? {
    guard let year = number(digits: 4), reads(0x2D), let month = number(digits: 2), reads(0x2D),
      let day = number(digits: 2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The next eight bytes as `20:15:03`, in seconds since midnight.
  @inlinable
  mutating func timeOfDay() -> Int? {
    guard let hours = number(digits: 2), hours < 24, reads(0x3A),
      let minutes = number(digits: 2), minutes < 60, reads(0x3A),
      let seconds = number(digits: 2), seconds < 60
    else { return nil }
    return hours &* 3600 &+ minutes &* 60 &+ seconds
  }

  /// An optional fraction of a second, and the byte that ended it.
  @inlinable
  mutating func milliseconds() -> (value: Int, next: UInt8)? {
    guard let first = bytes.next() else { return nil }
    guard first == 0x2E else { return (0, first) }
    var value = 0
    var scale = 100
    while let byte = bytes.next() {
      guard byte &- 0x30 < 10 else { return scale == 100 ? nil : (value, byte) }
      value = value &+ Int(byte &- 0x30) &* scale
      scale /= 10
    }
    return nil
  }

  /// The offset begun by `sign`, to the end, in seconds: `Z`, `+09:00`, `-08:00`.
  @inlinable
  mutating func offset(sign: UInt8) -> Int32? {
    if sign == 0x5A { return isAtEnd() ? 0 : nil }
    guard sign == 0x2B || sign == 0x2D,
      let hours = number(digits: 2), hours < 24, reads(0x3A),
      let minutes = number(digits: 2), minutes < 60, isAtEnd()
    else { return nil }
    let seconds = Int32(hours &* 3600 &+ minutes &* 60)
    return sign == 0x2D ? -seconds : seconds
  }
}
