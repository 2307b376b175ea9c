import Answers

/// The cells of one spreadsheet, each trimmed and in NFC, whatever kind of file they came from.
package struct Sheet: Hashable, Sendable {
  /// A row that is not blank.
  package struct Row: Hashable, Sendable {
    /// Its number in the spreadsheet, from 1.
    package var number: Int
    package var cells: [String]

    package init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }
  }

  /// Rows, at most: no class is larger.
  package static let mostRows = 5_000
  /// Columns, at most.
  package static let mostColumns = 200
  /// Bytes of a cell, at most.
  package static let longestCell = 500

  /// The file, as it is named to the user.
  package let path: String
  /// The rows that hold anything; the first has the headings.
  package private(set) var rows: [Row]
  /// Cells that begin with a double quote which nothing closes: what follows was read as it stands.
  package let openQuotes: [CellReference]

  package init(path: String, rows: [Row], openQuotes: [CellReference] = []) {
    self.path = path
    self.openQuotes = openQuotes
    self.rows = rows.compactMap { row in
      let cells = row.cells.map { Self.trimmed(Normalizer.composed($0)) }
      return cells.allSatisfy(\.isEmpty) ? nil : Row(number: row.number, cells: cells)
    }
  }

  /// Without spaces of any width, and the invisible marks that spreadsheets leave, around it.
  private static func trimmed(_ text: String) -> String {
    let isSpace: (Unicode.Scalar) -> Bool = {
      $0.properties.isWhitespace || $0.value == 0xFEFF || $0.value == 0x200B
    }
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !isSpace($0) }),
      let end = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[start...end])
  }
}
