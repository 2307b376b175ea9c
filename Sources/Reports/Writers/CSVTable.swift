/// A table in CSV (RFC 4180), safe to open in a spreadsheet.
package struct CSVTable: Sendable {
  package var header: [String]
  package var rows: [[Cell]]

  /// One value.
  package enum Cell: Hashable, Sendable {
    /// Text from anybody.
    case text(String)
    /// A number, written with a point and without separators.
    case number(String)
    /// Nothing is known; blank is not 0.
    case blank
  }

  package init(header: [String], rows: [[Cell]] = []) {
    self.header = header
    self.rows = rows
  }

  /// What tells Excel that a file is UTF-8.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The file, lines ending as RFC 4180 wants.
  package var bytes: [UInt8] { bytes(separatedBy: .comma) }

  /// What stands between values.
  package enum Separator: UInt8, Sendable {
    case comma = 0x2C
    case tab = 0x09
  }

  /// The file, with another separator.
  package func bytes(separatedBy separator: Separator) -> [UInt8] {
    var bytes: [UInt8] = []
    Self.append(header.map { .text($0) }, separator, to: &bytes)
    for row in rows { Self.append(row, separator, to: &bytes) }
    return bytes
  }

  private static func append(_ row: [Cell], _ separator: Separator, to bytes: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(separator.rawValue) }
      switch cell {
      case .text(let text): append(defused(text), to: &bytes)
      case .number(let text): bytes += text.utf8
      case .blank: break
      }
    }
    bytes += "\r\n".utf8
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let needsQuotes = text.utf8.contains {
      $0 == 0x22 || $0 == 0x2C || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes else {
      bytes += text.utf8
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Text that a spreadsheet would run as a formula, with an apostrophe before it.
  ///
  /// Excel, LibreOffice and Google take `=`, `+`, `-`, `@`, a tab or a line break at the start of a
  /// cell for a formula, full-width forms too, and look past spaces.
  static func defused(_ text: String) -> String {
    let first = text.unicodeScalars.first { $0 != " " && $0 != "\u{3000}" && $0 != "\u{A0}" }
    guard let first, Self.dangerous.contains(first) else { return text }
    return "'" + text
  }

  private static let dangerous: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "|", "＝", "＋", "－", "＠", "−",
  ]
}

extension CSVTable.Cell {
  static func whole(_ value: Int) -> Self { .number(String(value)) }

  static func real(_ value: Double?, places: Int = 1) -> Self {
    value.map { .number($0.text(places: places)) } ?? .blank
  }

  static func percent(_ share: Double?) -> Self { real(share.map { $0 * 100 }) }
}
