/// How a number is shown, as far as that tells what somebody typed.
enum NumberFormat: Hashable, Sendable {
  case plain
  case percent
  case date(DateParts)

  /// What of a date is shown.
  struct DateParts: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let year = DateParts(rawValue: 1)
    static let month = DateParts(rawValue: 2)
    static let day = DateParts(rawValue: 4)
    static let time = DateParts(rawValue: 8)
    static let wholeDay: DateParts = [.year, .month, .day]
  }

  /// The formats that have a number and no code (ECMA-376, 18.8.30); 27 to 58 are those of East
  /// Asian editions, which are dates in one language and times in another.
  init(builtIn id: Int) {
    self =
      switch id {
      case 9, 10: .percent
      case 14...16: .date(.wholeDay)
      case 17: .date([.year, .month])
      case 18...21, 45...47: .date(.time)
      case 22, 27...36, 50...58: .date([.wholeDay, .time])
      case _: .plain
      }
  }

  /// Reads a format's code, of which only the part for positive numbers counts.
  init(code: String) {
    guard !code.contains("General"), !code.hasPrefix("G/") else {
      self = .plain
      return
    }
    var parts = DateParts()
    var isPercent = false
    for letter in FormatLetters(code) {
      switch letter {
      case "y", "e", "g", "b": parts.insert(.year)
      case "d", "a": parts.insert(.day)
      case "h", "s": parts.insert(.time)
      case "m": parts.insert(.month)
      case "%": isPercent = true
      case _: break
      }
    }
    // Minutes and months are both m; beside hours or seconds and without a day it is minutes.
    if parts.contains(.time), parts.isDisjoint(with: [.year, .day]) { parts.remove(.month) }
    self = !parts.isEmpty ? .date(parts) : isPercent ? .percent : .plain
  }
}

/// The letters of a format's first section that mean something, in lower case: what is quoted,
/// escaped or in brackets is not among them, nor the E of an exponent.
private struct FormatLetters: Sequence, IteratorProtocol {
  private var rest: Substring

  init(_ code: String) {
    rest = code[...]
  }

  mutating func next() -> Character? {
    while let letter = rest.popFirst() {
      switch letter {
      case "\"": skip(past: "\"")
      case "[": if isElapsedTime { return "h" } else { skip(past: "]") }
      case "\\", "_", "*": _ = rest.popFirst()
      case "E",
        "e" where rest.first == "+" || rest.first == "-":
        break
      case "A",
        "a" where rest.lowercased().hasPrefix("m/pm"):
        rest = rest.dropFirst(4)
      case ";": return nil
      case _: return Character(letter.lowercased())
      }
    }
    return nil
  }

  /// `[h]`, `[mm]`, `[ss]`: hours, minutes or seconds that do not begin again.
  private var isElapsedTime: Bool {
    let word = rest.prefix { $0 != "]" }.lowercased()
    return !word.isEmpty
      && (word.allSatisfy { $0 == "h" } || word.allSatisfy { $0 == "m" }
        || word.allSatisfy { $0 == "s" })
  }

  private mutating func skip(past end: Character) {
    while let letter = rest.popFirst(), letter != end {}
  }
}
