import Text

/// A value of a table in commas, in which a spreadsheet runs nothing, and which reads back as it was.
///
/// https://owasp.org/www-community/attacks/CSV_Injection
enum CommaCell {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let names = Array("id,deck,kind,".utf8)

  /// Whether a text is a table of cards in commas, which a spreadsheet may have saved without the mark.
  static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0).starts(with: names)
  }

  /// Whether an export began so.
  static func beginsExport(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: mark) && begins(bytes)
  }

  /// A line of values.
  static func row(_ values: [String]) -> [UInt8] {
    Array((values.map(written).joined(separator: ",") + "\r\n").utf8)
  }

  /// The value behind an apostrophe, where one had to be put before it.
  static func read(_ cell: String) -> String {
    cell.unicodeScalars.first == "'" && isGuarded(String(cell.unicodeScalars.dropFirst()))
      ? String(cell.unicodeScalars.dropFirst()) : cell
  }

  private static func written(_ value: String) -> String {
    let safe = isGuarded(value) ? "'" + value : value
    let isSpecial = safe.unicodeScalars.contains { ",;\"\r\n\t".unicodeScalars.contains($0) }
    guard isSpecial || safe != safe.trimmed else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  /// Whether a value begins as a formula does, apostrophes before that left aside; numbers are none.
  private static func isGuarded(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return "=+-@\t\r".unicodeScalars.contains(first) && Double(value) == nil
  }
}
