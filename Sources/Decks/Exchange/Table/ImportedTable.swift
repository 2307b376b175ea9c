import Text

/// A table in tabs, commas or the like: what its first lines say about it, and its rows.
///
/// Reads the lines that Anki writes above (`#separator:tab`, `#columns:…`), a row of names, or
/// nothing but values, as Quizlet writes them.
struct ImportedTable {
  /// A row, its line counted from 1.
  struct Row {
    var line: Int
    var cells: [SeparatedValues.Value]
  }

  private(set) var header = TableHeader()
  private(set) var rows: [Row] = []
  /// The names of the columns; empty where the file tells none.
  private(set) var names: [String] = []
  private(set) var findings: [Finding] = []
  let source: SourceText

  /// More rows are not taken.
  static let mostRows = 500_000

  init(_ file: DeckSource) {
    source = SourceText(path: file.path, bytes: file.bytes)
    if let refusal = SourceRefusal(source) {
      findings.append(refusal.finding(in: source))
      return
    }
    let start = header.take(source)
    let separator = header.separator ?? Self.separator(of: source, from: start)
    let values = SeparatedValues(file.bytes, separator: separator)
    for cells in values.rows {
      guard let first = cells.first else { continue }
      let line = source.lineIndex(ofByte: Int(first.span.start))
      let isComment = header.isAnkis && file.bytes[first.span.range].first == Byte.hash
      if line < start || isComment { continue }
      guard rows.count < Self.mostRows else {
        report(.tooManyRows, first.span)
        break
      }
      rows.append(Row(line: line + 1, cells: cells))
      checkQuotes(cells)
    }
    takeNames()
  }

  mutating func report(_ problem: TableProblem, _ span: SourceSpan) {
    findings.append(
      Finding(
        rule: "table",
        severity: problem.severity,
        path: source.path,
        range: source.range(of: span),
        message: problem.phrase
      )
    )
  }

  mutating func report(_ problem: TableProblem, row: Row) {
    report(problem, row.cells.first?.span ?? .none)
  }

  /// A quote that nothing closes is taken as a character, and told.
  private mutating func checkQuotes(_ cells: [SeparatedValues.Value]) {
    for cell in cells where cell.text.utf8.first == UInt8(ascii: "\"") {
      if cell.span.range.count == cell.text.utf8.count { report(.openQuote, cell.span) }
    }
  }

  private mutating func takeNames() {
    if !header.columns.isEmpty {
      names = header.columns
    } else if let first = rows.first, TableColumn.isHeader(first.cells.map(\.text)) {
      names = first.cells.map(\.text.trimmed)
      rows.removeFirst()
    } else if let first = rows.first, TableColumn.mayBeHeader(first.cells.map(\.text)) {
      let row = first.cells.map { VisibleText.line($0.text.trimmed) }.joined(separator: " · ")
      report(.firstRow(row), row: first)
    }
  }

  // MARK: Separators

  /// What stands between the values of the first lines.
  static func separator(of source: SourceText, from start: Int) -> SeparatedValues.Separator {
    let lines = (start..<min(source.lineCount, start + 50)).map {
      source.bytes[source.line($0).range]
    }
    let candidates: [SeparatedValues.Separator] = [.tab, .semicolon, .comma]
    if CommaCell.begins(source.bytes) { return .comma }
    func linesWith(_ separator: SeparatedValues.Separator) -> Int {
      lines.count { $0.contains(separator.rawValue) }
    }
    let best = candidates.max { linesWith($0) < linesWith($1) } ?? .tab
    return linesWith(.tab) * 2 >= linesWith(best) ? .tab : best
  }

  /// Whether a text says in its first lines that it is a table.
  static func isAnkis(_ file: DeckSource) -> Bool {
    var header = TableHeader()
    _ = header.take(SourceText(path: file.path, bytes: file.bytes))
    return header.isAnkis || CommaCell.begins(file.bytes)
  }

  /// Whether most lines of a text have the same separator.
  static func isLikely(_ file: DeckSource) -> Bool {
    let source = SourceText(path: file.path, bytes: file.bytes)
    var header = TableHeader()
    let start = header.take(source)
    let separator = separator(of: source, from: start)
    let rows = SeparatedValues(Array(file.bytes.prefix(1 << 16)), separator: separator).rows
    guard !rows.isEmpty else { return false }
    let widths = rows.prefix(50).map(\.count)
    // Prose has commas too: rows of values have the same number of them.
    guard separator == .tab else {
      return rows.count >= 2 && widths[0] >= 2 && Set(widths).count == 1
    }
    return widths.count { $0 >= 2 } * 10 >= widths.count * 8
  }
}
