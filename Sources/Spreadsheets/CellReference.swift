import Text

/// A place as a sheet's own text names it: `C14`.
struct CellReference {
  let row: Int
  let column: Int

  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): row = row * 10 + Int(byte - UInt8(ascii: "0"))
      case _: return nil
      }
      // The last place of a sheet is XFD1048576.
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.row = row
    self.column = column
  }
}

/// Cells that are merged into one, of which only the first has a value in the file.
struct MergedCells {
  /// So many are looked at.
  static let most = 20_000

  private let first: CellReference
  private let last: CellReference

  init?(_ text: String) {
    let ends = text.split(separator: ":").compactMap { CellReference($0) }
    guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column else {
      return nil
    }
    first = ends[0]
    last = ends[1]
  }

  /// Writes the value into each place that is covered, in rows that are there, while there is `room`.
  func fill(_ rows: inout [SheetRows.Row], _ mostColumns: Int, _ room: inout Int) {
    let start = rows.partitioningIndex { $0.number >= first.row }
    guard start < rows.count, rows[start].number == first.row,
      rows[start].values.indices.contains(first.column - 1)
    else { return }
    let value = rows[start].values[first.column - 1]
    let end = min(last.column, mostColumns)
    for index in start..<rows.count where end >= first.column {
      guard rows[index].number <= last.row, room > 0 else { return }
      room -= end
      while rows[index].values.count < end { rows[index].values.append("") }
      for column in first.column...end { rows[index].values[column - 1] = value }
    }
  }
}

extension [SheetRows.Row] {
  /// The first index at which `isAfter` holds, by halving.
  fileprivate func partitioningIndex(_ isAfter: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
