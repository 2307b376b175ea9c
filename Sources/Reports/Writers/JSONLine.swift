import Text

/// One JSON object on a line, written member by member.
struct JSONLine {
  private(set) var bytes: [UInt8] = [UInt8(ascii: "{")]

  private mutating func name(_ name: StaticString) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    bytes += "\"\(name)\":".utf8
  }

  /// Text; null where it is nil or empty.
  mutating func add(_ member: StaticString, _ text: String?) {
    name(member)
    guard let text, !text.isEmpty else {
      bytes += "null".utf8
      return
    }
    JSONText.append(Self.loadable(text), to: &bytes)
  }

  /// PostgreSQL refuses a whole file for one U+0000.
  private static func loadable(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 })
    )
  }

  mutating func add(_ member: StaticString, _ number: Int?) {
    name(member)
    bytes += (number.map { String($0) } ?? "null").utf8
  }

  /// A number with at most four decimals.
  mutating func add(_ member: StaticString, decimal number: Double?) {
    name(member)
    bytes += (number.map { $0.rounded(places: 4).description } ?? "null").utf8
  }

  mutating func add(_ member: StaticString, flag: Bool) {
    name(member)
    bytes += (flag ? "true" : "false").utf8
  }

  mutating func add(_ member: StaticString, _ texts: [String]) {
    name(member)
    bytes += JSONValue.array(texts.map { .string(Self.loadable($0)) }).bytes()
  }

  mutating func add(_ member: StaticString, _ numbers: [Int]) {
    name(member)
    bytes += JSONValue.array(numbers.map { .integer($0) }).bytes()
  }

  /// The line with its end.
  consuming func closed() -> [UInt8] {
    bytes += "}\n".utf8
    return bytes
  }
}
