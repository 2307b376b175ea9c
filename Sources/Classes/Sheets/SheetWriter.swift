import Text

/// Writes rows as a CSV that Excel, LibreOffice and gradebooks open as it is meant: UTF-8 with a byte
/// order mark, CRLF, quoted where needed, and no cell that a spreadsheet would run as a formula.
package enum SheetWriter {
  /// The bytes of a file.
  package static func csv(_ rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in rows {
      bytes += row.map(cell).joined(separator: ",").utf8
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  private static func cell(_ text: String) -> String {
    let safe = defused(text)
    // By scalars: CR and LF together are one character.
    let isSpecial = safe.unicodeScalars.contains { ",;\"\r\n\t".unicodeScalars.contains($0) }
    guard isSpecial || safe != safe.trimmed else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  /// A text that begins as a formula does, behind an apostrophe; numbers stay numbers.
  ///
  /// https://owasp.org/www-community/attacks/CSV_Injection
  package static func defused(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
      Double(text) == nil
    else { return text }
    return "'" + text
  }
}

extension String {
  /// Without spaces at its ends.
  fileprivate var trimmed: Substring {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...end]
  }
}
