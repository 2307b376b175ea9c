/// What is to be written into the cells of a deck's table.
package struct TableEdits: Hashable, Sendable {
  /// A place in the table, from 0; row 0 is the one after the names of the columns.
  package struct Cell: Hashable, Comparable, Sendable {
    package var row: Int
    package var column: Int

    package static func < (left: Self, right: Self) -> Bool {
      (left.row, left.column) < (right.row, right.column)
    }
  }

  /// The rows as they are.
  package let rows: TableRows
  /// The names of columns that come behind the others.
  package private(set) var newColumns: [String] = []
  /// The new values.
  package private(set) var cells: [Cell: String] = [:]

  /// Nothing yet.
  package init(_ rows: TableRows) {
    self.rows = rows
  }

  /// Whether nothing is to be written.
  package var isEmpty: Bool { cells.isEmpty && newColumns.isEmpty }

  /// The names of all columns, the new ones included.
  package var columns: [String] { rows.columns + newColumns }

  /// The value of a cell as it will be.
  package func value(row: Int, column: Int) -> String {
    cells[Cell(row: row, column: column)] ?? rows.value(row: row, column: column)
  }

  /// Sets a value.
  package mutating func set(_ value: String, row: Int, column: Int) {
    cells[Cell(row: row, column: column)] = value
  }

  /// Adds a column of a name that no other has, and tells its name and place.
  package mutating func addColumn(named name: String) -> (name: String, column: Int) {
    var free = name
    var number = 2
    while columns.contains(free) {
      free = "\(name)_\(number)"
      number += 1
    }
    newColumns.append(free)
    return (free, columns.count - 1)
  }
}
