import Journal
import Study
import Text

/// The units that new cards of a word list come from, as the learner chose when taking it up.
///
/// They are kept as settings of the name `units:DECK`, which older programs keep and ignore.
enum StudiedUnits {
  private static let prefix = "units:"

  /// The units by deck.
  static func all(in settings: Settings) -> [String: UnitRange] {
    var units: [String: UnitRange] = [:]
    for (name, value) in settings.unknown where name.hasPrefix(prefix) {
      units[String(name.dropFirst(prefix.count))] = value.string.flatMap { UnitRange($0) }
    }
    return units
  }

  /// The event that takes new cards of `deck` from these units, or from all.
  static func event(_ deck: String, _ range: UnitRange?) -> Event.Kind {
    .set(key: prefix + deck, value: range.map { .string($0.description) } ?? .null)
  }
}

extension Invocation {
  /// The units named by `--unit`.
  func units() throws(UsageError) -> UnitRange? {
    guard let text = option("unit") else { return nil }
    guard let range = UnitRange(text) else {
      throw .badValue(text, place: "--unit", expected: "5 | 5..7 | 5.. | ..7")
    }
    return range
  }
}
