/// An hour and a minute of a wall clock.
package struct TimeOfDay: Hashable, Sendable, CustomStringConvertible {
  package let hour: Int
  package let minute: Int

  /// Nil unless the clock shows such a time.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// Reads `20:00`, `8:30` or `20`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let hour = Self.number(parts[0]),
      let minute = parts.count == 1 ? 0 : Self.number(parts[1], digits: 2...2)
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int> = 1...2) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// Eight in the evening, where nobody has said another time.
  package static let evening = TimeOfDay(hour: 20, minute: 0) ?? TimeOfDay()

  private init() { (hour, minute) = (20, 0) }

  /// The time as `20:00`.
  package var description: String { Self.twoDigits(hour) + ":" + Self.twoDigits(minute) }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
