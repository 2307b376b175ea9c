/// Units of a word list, from one to another; an end that is left out is open.
package struct UnitRange: Hashable, Sendable, CustomStringConvertible {
  /// The first unit; nil for the first of all.
  package let first: Int?
  /// The last unit; nil for the last of all.
  package let last: Int?

  /// Reads `5`, `5..7`, `5-7`, `5..` and `..7`; nil for anything else.
  package init?(_ text: String) {
    let dashes = ["–", "~", "〜", "～", "-"]
    let plain = dashes.reduce(text) { $0.replacing($1, with: "..") }
    if let only = Self.number(plain[...]) {
      (first, last) = (only, only)
      return
    }
    guard let dots = plain.firstRange(of: "..") else { return nil }
    let (before, after) = (plain[..<dots.lowerBound], plain[dots.upperBound...])
    first = Self.number(before)
    last = Self.number(after)
    guard before.isEmpty || first != nil, after.isEmpty || last != nil,
      first != nil || last != nil, first ?? 0 <= last ?? .max
    else { return nil }
  }

  private static func number(_ text: Substring) -> Int? {
    let text = text.filter { $0 != " " }
    guard (1...6).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text).flatMap { $0 > 0 ? $0 : nil }
  }

  /// Whether a unit is meant; what is in no unit never is.
  package func contains(_ unit: Int?) -> Bool {
    guard let unit else { return false }
    return (first ?? 0) <= unit && unit <= (last ?? .max)
  }

  package var description: String {
    if first == last { return first.map { "\($0)" } ?? "" }
    return (first.map { "\($0)" } ?? "") + ".." + (last.map { "\($0)" } ?? "")
  }
}
