/// A cell's place as spreadsheets call it: `B7`.
package struct CellReference: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The row, from 1.
  package var row: Int
  /// The column, from 0.
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  package var description: String { Self.letters(of: column) + String(row) }

  /// The letters of a column: A for 0, AA for 26.
  package static func letters(of column: Int) -> String {
    var letters = ""
    var rest = max(0, column) + 1
    while rest > 0 {
      let digit = (rest - 1) % 26
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(digit))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
