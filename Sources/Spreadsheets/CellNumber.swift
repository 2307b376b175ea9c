import Scheduling

/// The day that a workbook's dates count from.
enum SerialEpoch: Hashable, Sendable {
  case year1900, year1904
}

/// Numbers as somebody typed them: dates in the form of ISO 8601, shares with their sign.
enum CellNumber {
  /// The text for a number that a sheet stores as `raw`.
  static func text(_ raw: String, _ format: NumberFormat, _ epoch: SerialEpoch) -> String {
    guard let number = Double(raw), number.isFinite else { return raw }
    switch format {
    case .plain: return DecimalText(number).text
    case .percent: return DecimalText(number).shifted(by: 2).text + "%"
    case .date(let parts): return date(number, parts, epoch) ?? DecimalText(number).text
    }
  }

  /// Excel takes 1900 for a leap year, so its days before March of that year are one off.
  private static func date(
    _ serial: Double,
    _ parts: NumberFormat.DateParts,
    _ epoch: SerialEpoch
  ) -> String? {
    let seconds = (serial * 86_400).rounded()
    guard seconds >= 0, seconds < 2_958_466 * 86_400 else { return nil }
    let (days, second) = (Int(seconds) / 86_400, Int(seconds) % 86_400)
    let start =
      switch epoch {
      case .year1900: days < 60 ? -25_568 : -25_569
      case .year1904: -24_107
      }
    let hasDay = days > 0 && !parts.isDisjoint(with: .wholeDay)
    let day = hasDay ? Self.day(Day(start + days), parts) : ""
    guard parts.contains(.time), second > 0 || !hasDay else { return day.isEmpty ? nil : day }
    return (day.isEmpty ? "" : day + "T") + time(second, days: hasDay ? 0 : days)
  }

  private static func day(_ day: Day, _ parts: NumberFormat.DateParts) -> String {
    let length =
      switch parts.intersection(.wholeDay) {
      case .year: 4
      case [.year, .month]: 7
      case _: 10
      }
    return String(day.description.prefix(length))
  }

  private static func time(_ second: Int, days: Int) -> String {
    let (hours, minutes, seconds) = (days * 24 + second / 3600, second / 60 % 60, second % 60)
    let text = twoDigits(hours) + ":" + twoDigits(minutes)
    return seconds == 0 ? text : text + ":" + twoDigits(seconds)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

/// The shortest decimal that means a number, without an exponent.
private struct DecimalText {
  private let isNegative: Bool
  private let digits: [UInt8]
  /// Where the point stands among the digits.
  private let point: Int

  init(_ number: Double) {
    isNegative = number < 0
    let text = number.magnitude.description
    let parts = text.split(separator: "e", maxSplits: 1)
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    let whole = Array(mantissa[0].utf8)
    digits = whole + (mantissa.count == 2 ? Array(mantissa[1].utf8) : [])
    point = whole.count + exponent
  }

  private init(isNegative: Bool, digits: [UInt8], point: Int) {
    self.isNegative = isNegative
    self.digits = digits
    self.point = point
  }

  /// Ten to the power of `places` times as much.
  func shifted(by places: Int) -> DecimalText {
    DecimalText(isNegative: isNegative, digits: digits, point: point + places)
  }

  var text: String {
    let zero = UInt8(ascii: "0")
    let before = [UInt8](repeating: zero, count: max(0, -point))
    let after = [UInt8](repeating: zero, count: max(0, point - digits.count))
    let all = before + digits + after
    let split = max(0, point)
    let whole = all[..<split].drop { $0 == zero }
    var fraction = all[split...]
    while fraction.last == zero { fraction.removeLast() }
    let sign = isNegative && !(whole.isEmpty && fraction.isEmpty) ? "-" : ""
    let head = whole.isEmpty ? "0" : String(decoding: whole, as: UTF8.self)
    return sign + head
      + (fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self))
  }
}
