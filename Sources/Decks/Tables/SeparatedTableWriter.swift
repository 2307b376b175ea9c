import Text

/// Changes single values of a CSV or TSV text.
struct SeparatedTableWriter {
  private static let quote = UInt8(ascii: "\"")

  private let source: SourceText
  private let values: SeparatedValues

  init(_ source: SourceText, key: [String]) {
    self.source = source
    values = TableContent.separated(source, key: key)
  }

  /// The text with the edits; nil where it would not read as the rows with them.
  func bytes(with edits: TableEdits) -> [UInt8]? {
    guard let names = values.rows.first, names.count == edits.rows.columns.count else { return nil }
    var output: [UInt8] = []
    var start = 0
    for (line, row) in values.rows.enumerated() {
      let new = newValues(ofLine: line, row, edits)
      guard let last = row.last, !new.isEmpty else { continue }
      if row.count > names.count, !edits.newColumns.isEmpty { return nil }
      for (column, value) in new where column < row.count {
        output += source.bytes[start..<Int(row[column].span.start)]
        output += quoted(value)
        start = Int(row[column].span.end)
      }
      guard let furthest = new.last?.column, furthest >= row.count else { continue }
      output += source.bytes[start..<max(start, Int(last.span.end))]
      start = max(start, Int(last.span.end))
      let byColumn = Dictionary(uniqueKeysWithValues: new)
      for column in row.count...furthest {
        output.append(values.separator.rawValue)
        output += quoted(byColumn[column] ?? "")
      }
    }
    output += source.bytes[start...]
    return reads(output, as: edits) ? output : nil
  }

  /// What is to stand in a line, in the order of columns; a new column stands in every line.
  private func newValues(
    ofLine line: Int,
    _ row: [SeparatedValues.Value],
    _ edits: TableEdits
  ) -> [(column: Int, value: String)] {
    let known = edits.rows.columns.count
    let added = edits.newColumns.enumerated().map { index, name in
      let column = known + index
      return (column: column, value: line == 0 ? name : edits.value(row: line - 1, column: column))
    }
    guard line > 0 else { return added }
    return (0..<known).compactMap { column in
      edits.cells[TableEdits.Cell(row: line - 1, column: column)].map { (column, $0) }
    } + added
  }

  private func quoted(_ value: String) -> [UInt8] {
    let bytes = Array(value.utf8)
    let needsQuotes = bytes.contains {
      $0 == Self.quote || $0 == values.separator.rawValue || $0 == Byte.newline
        || $0 == Byte.carriageReturn
    }
    guard needsQuotes else { return bytes }
    return [Self.quote] + bytes.flatMap { $0 == Self.quote ? [$0, $0] : [$0] } + [Self.quote]
  }

  /// Whether a text has the rows of before with the edits and nothing else.
  private func reads(_ bytes: [UInt8], as edits: TableEdits) -> Bool {
    let after = SeparatedValues(bytes, separator: values.separator).rows
    guard after.count == values.rows.count else { return false }
    return after.indices.allSatisfy { line in
      var expected = values.rows[line].map(\.text)
      for (column, value) in newValues(ofLine: line, values.rows[line], edits) {
        while expected.count <= column { expected.append("") }
        expected[column] = value
      }
      return after[line].map(\.text) == expected
    }
  }
}
