package import Scheduling

/// What an earlier file of a calendar says, as far as a newer one in its place needs it.
///
/// A program that has taken up the earlier one keeps every event that is merely missing from the newer:
/// what is no longer so has to be taken back by its name.
package struct EarlierCalendar: Hashable, Sendable {
  /// A day of the earlier file.
  struct Entry: Hashable, Sendable {
    var identifier: String
    var day: Day
    var summary: String
  }

  /// The days that have not passed.
  let entries: [Entry]
  /// The names of all its events.
  let identifiers: Set<String>
  /// The highest number that tells newer events from older ones.
  let sequence: Int

  private static let mostLines = 200_000

  /// Reads a file of ours, of which days before `today` do not matter; nil for any other file.
  package init?(bytes: [UInt8], from today: Day) {
    guard bytes.starts(with: CalendarFile.beginning) else { return nil }
    var reader = Reader(today: today)
    for line in Self.unfolded(bytes).prefix(Self.mostLines) { reader.take(line) }
    entries = reader.entries
    identifiers = reader.identifiers
    sequence = reader.sequence
  }

  /// The content lines, each with what goes on behind a space on the next.
  private static func unfolded(_ bytes: [UInt8]) -> [String] {
    var lines: [[UInt8]] = []
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      if let first = line.first, first == 0x20 || first == 0x09, !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(Array(line))
      }
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Takes up line after line.
  private struct Reader {
    let today: Day
    var entries: [Entry] = []
    var identifiers: Set<String> = []
    var sequence = 0
    private var identifier = ""
    private var day: Day?
    private var summary = ""

    init(today: Day) {
      self.today = today
    }

    mutating func take(_ line: String) {
      guard let colon = line.firstIndex(of: ":") else { return }
      let value = String(line[line.index(after: colon)...])
      switch line[..<colon] {
      case "BEGIN" where value == "VEVENT": (identifier, day, summary) = ("", nil, "")
      case "UID" where Self.isOurs(value): identifier = value
      case "DTSTART;VALUE=DATE": day = Self.day(value)
      case "SUMMARY": summary = CalendarLine.unescaped(value)
      case "SEQUENCE": sequence = max(sequence, min(Int(value) ?? 0, Int(Int32.max) - 1))
      case "END" where value == "VEVENT": finish()
      default: break
      }
    }

    private mutating func finish() {
      guard !identifier.isEmpty, identifiers.insert(identifier).inserted, let day, day >= today
      else { return }
      entries.append(Entry(identifier: identifier, day: day, summary: summary))
    }

    /// A UUID; whatever else somebody wrote there is not ours to take back.
    private static func isOurs(_ text: String) -> Bool {
      text.utf8.count == 36
        && text.utf8.allSatisfy { byte in
          byte == UInt8(ascii: "-") || Character(Unicode.Scalar(byte)).isHexDigit
        }
    }

    /// Eight digits.
    private static func day(_ text: String) -> Day? {
      guard text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let year = Int(text.prefix(4)), let month = Int(text.dropFirst(4).prefix(2)),
        let day = Int(text.suffix(2))
      else { return nil }
      return Day(year: year, month: month, day: day)
    }
  }
}
