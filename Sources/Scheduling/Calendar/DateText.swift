// Dates are read once for each of a million events, so they are read from bytes in one pass.

extension Day: CustomStringConvertible {
  /// Reads `2026-11-22` from UTF-8; nil for anything else or a date that does not exist.
  @inlinable
  public init?(utf8 bytes: some Sequence<UInt8>) {
    var reader = DigitReader(bytes.makeIterator())
    guard let day = reader.day(), reader.isAtEnd() else { return nil }
    self = day
  }

  /// Reads `2026-11-22`; nil for anything else or a date that does not exist.
  public init?(_ description: String) {
    self.init(utf8: description.utf8)
  }

  /// The date as `2026-11-22`.
  public var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the date as `2026-11-22` in UTF-8.
  public func append(to bytes: inout [UInt8]) {
    let date = civilDate
    if date.year < 0 { bytes.append(0x2D) }
    bytes.append(decimal: abs(date.year), digits: abs(date.year) > 9999 ? 7 : 4)
    bytes.append(0x2D)
    bytes.append(decimal: date.month, digits: 2)
    bytes.append(0x2D)
    bytes.append(decimal: date.day, digits: 2)
  }
}

extension Moment: CustomStringConvertible {
  /// Reads `2026-11-22T20:15:03.120+09:00` from UTF-8 (RFC 3339, years 0000 to 9999).
  ///
  /// The fraction is optional and cut to milliseconds; `Z` is an offset of 0.
  @inlinable
  public init?(utf8 bytes: some Sequence<UInt8>) {
    var reader = DigitReader(bytes.makeIterator())
    guard let day = reader.day(), reader.reads(0x54), let time = reader.timeOfDay(),
      let fraction = reader.milliseconds(), let offset = reader.offset(sign: fraction.next)
    else { return nil }
    let seconds = Int64(day.number) &* 86_400 &+ Int64(time) &- Int64(offset)
    self.init(milliseconds: seconds &* 1000 &+ Int64(fraction.value), offsetSeconds: offset)
  }

  /// Reads `2026-11-22T20:15:03.120+09:00`; nil for anything else.
  public init?(_ description: String) {
    self.init(utf8: description.utf8)
  }

  /// The moment as `2026-11-22T20:15:03.120+09:00`.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(29)
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the moment as `2026-11-22T20:15:03.120+09:00` in UTF-8.
  ///
  /// An offset that is not whole minutes (some before 1911) is cut to minutes; the instant stands.
  public func append(to bytes: inout [UInt8]) {
    let offsetMinutes = Int(offsetSeconds / 60) % 1440
    let local = milliseconds.flooredQuotient(by: 1000) + Int64(offsetMinutes) * 60
    let day = local.flooredQuotient(by: 86_400)
    Day(Int(day)).append(to: &bytes)
    bytes.append(0x54)
    bytes.append(timeOfDay: Int(local.flooredRemainder(by: 86_400)))
    bytes.append(0x2E)
    bytes.append(decimal: Int(milliseconds.flooredRemainder(by: 1000)), digits: 3)
    bytes.append(offsetMinutes < 0 ? 0x2D : 0x2B)
    bytes.append(decimal: abs(offsetMinutes) / 60, digits: 2)
    bytes.append(0x3A)
    bytes.append(decimal: abs(offsetMinutes) % 60, digits: 2)
  }
}

extension [UInt8] {
  /// Appends the last `digits` decimal digits of a number that is not negative.
  fileprivate mutating func append(decimal value: Int, digits: Int) {
    let start = count
    append(contentsOf: repeatElement(0x30, count: digits))
    var rest = value
    for index in (start..<(start + digits)).reversed() {
      self[index] &+= UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  fileprivate mutating func append(timeOfDay seconds: Int) {
    append(decimal: seconds / 3600, digits: 2)
    append(0x3A)
    append(decimal: seconds / 60 % 60, digits: 2)
    append(0x3A)
    append(decimal: seconds % 60, digits: 2)
  }
}
