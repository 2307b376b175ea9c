/// A table in the making: cells in one stretch of bytes, so that 100,000 rows stay small.
///
/// Columns in which nothing stands may be left out when it is written.
package struct TextTableBuilder: Sendable {
  /// The columns, the key first.
  package let columns: [String]
  /// The columns that hold a question's answer; each filled one counts as something to remember.
  private let answerColumns: [Int]
  private var bytes: [UInt8] = []
  /// Where each cell ends.
  private var ends: [UInt32] = []
  private var isUsed: [Bool]

  /// What becomes of columns in which nothing stands.
  package enum EmptyColumns: Hashable, Sendable {
    /// They are left out, but for the key.
    case leftOut
    /// They stay: templates may name them.
    case kept
  }
  /// How many answers stand in it.
  package private(set) var filledQuestions = 0

  package init(columns: [String], answers: [String] = [], emptyColumns: EmptyColumns = .leftOut) {
    self.columns = columns
    answerColumns = answers.compactMap { columns.firstIndex(of: $0) }
    isUsed = columns.indices.map { $0 == 0 || emptyColumns == .kept }
  }

  /// The number of rows.
  package var rowCount: Int { ends.count / max(1, columns.count) }

  /// Whether anything stands in a column.
  package func isUsed(_ column: String) -> Bool {
    columns.firstIndex(of: column).map { isUsed[$0] } ?? false
  }

  /// Adds a row; a short one is filled up with nothing.
  package mutating func append(_ cells: [String]) {
    for column in columns.indices {
      let cell = column < cells.count ? cells[column] : ""
      if !cell.isEmpty { isUsed[column] = true }
      bytes += cell.utf8
      ends.append(UInt32(clamping: bytes.count))
    }
    for column in answerColumns where column < cells.count && !cells[column].isEmpty {
      filledQuestions += 1
    }
  }

  /// The same rows in another order, each told by its number of now.
  package func arranged(_ order: [Int]) -> TextTableBuilder {
    var table = self
    table.bytes = []
    table.ends = []
    table.bytes.reserveCapacity(bytes.count)
    table.ends.reserveCapacity(ends.count)
    for row in order {
      for column in columns.indices {
        table.bytes += cell(row, column)
        table.ends.append(UInt32(clamping: table.bytes.count))
      }
    }
    return table
  }

  /// The columns in which anything stands, the key in any case.
  package var usedColumns: [String] {
    columns.indices.filter { isUsed[$0] }.map { columns[$0] }
  }

  /// Every cell of a column.
  package func values(of column: String) -> [String] {
    guard let place = columns.firstIndex(of: column) else { return [] }
    return (0..<rowCount).map { String(decoding: cell($0, place), as: UTF8.self) }
  }

  /// A row's cells in the used columns.
  package func row(_ row: Int) -> [String] {
    columns.indices.filter { isUsed[$0] }
      .map { String(decoding: cell(row, $0), as: UTF8.self) }
  }

  func cell(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    let index = row * columns.count + column
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return bytes[start..<Int(ends[index])]
  }

  /// The table as TSV, with the names of its columns.
  package func text() -> [UInt8] {
    let used = columns.indices.filter { isUsed[$0] }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + ends.count + 1024)
    output += used.map { columns[$0] }.joined(separator: "\t").utf8
    output.append(Byte.newline)
    for row in 0..<rowCount {
      for (place, column) in used.enumerated() {
        if place > 0 { output.append(Byte.tab) }
        SeparatedCell.append(cell(row, column), to: &output)
      }
      output.append(Byte.newline)
    }
    return output
  }
}

/// Writes one value of a table in tabs.
package enum SeparatedCell {
  /// Appends a value, in quotes where it holds a tab or a line break, or begins with a quote.
  package static func append(_ cell: some Collection<UInt8>, to output: inout [UInt8]) {
    let needsQuotes =
      cell.first == UInt8(ascii: "\"")
      || cell.contains { $0 == Byte.tab || $0 == Byte.newline || $0 == Byte.carriageReturn }
    guard needsQuotes else {
      output += cell
      return
    }
    output.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
  }
}
