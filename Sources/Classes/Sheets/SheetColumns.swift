import Text

/// A column that a sheet may have, by the words that may stand above it.
protocol SheetColumn: CaseIterable, Hashable, Sendable where AllCases == [Self] {
  /// What drafts write above it.
  var heading: Phrase { get }
  /// Other words for it, lowercase.
  var otherHeadings: [String] { get }
}

extension SheetColumn {
  /// The column that a heading means, in any of the languages and any case.
  static func named(_ heading: String) -> Self? {
    let word = heading.lowercased()
    return allCases.first { column in
      let known = column.heading
      return [known.english, known.japanese, known.korean].contains { $0.lowercased() == word }
        || column.otherHeadings.contains(word)
    }
  }
}

/// The headings of a sheet, understood; what is wrong with them is found here once for all sheets.
struct SheetColumns<Column: SheetColumn> {
  private(set) var indices: [Column: Int] = [:]
  private(set) var findings: [CellFinding] = []
  private let width: Int
  private let sheet: Sheet

  init(_ sheet: Sheet, required: [Column]) {
    self.sheet = sheet
    let header = sheet.rows.first ?? Sheet.Row(number: 1, cells: [])
    width = header.cells.count
    for (index, heading) in header.cells.enumerated() where !heading.isEmpty {
      take(heading, CellReference(row: header.number, column: index))
    }
    for cell in sheet.openQuotes { add(.openQuote, cell) }
    for column in required where indices[column] == nil {
      add(.missingHeading(column.heading), CellReference(row: header.number, column: 0))
    }
  }

  private mutating func take(_ heading: String, _ cell: CellReference) {
    guard let column = Column.named(heading) else {
      add(.unknownHeading(heading, known: Column.allCases.map(\.heading)), cell)
      return
    }
    if let first = indices[column] {
      add(.repeatedHeading(heading, first: CellReference(row: cell.row, column: first)), cell)
    } else {
      indices[column] = cell.column
    }
  }

  /// The rows below the headings.
  var body: ArraySlice<Sheet.Row> { sheet.rows.dropFirst() }

  /// The text in a column of a row; empty where the row ends before it.
  func text(_ column: Column, in row: Sheet.Row) -> String {
    guard let index = indices[column], row.cells.indices.contains(index) else { return "" }
    return row.cells[index]
  }

  /// The place of a column in a row.
  func cell(_ column: Column, in row: Sheet.Row) -> CellReference {
    CellReference(row: row.number, column: indices[column] ?? 0)
  }

  /// Looks at what holds for every cell: nothing beyond the headings, nothing too long or invisible.
  mutating func checkCells(of row: Sheet.Row) {
    for (index, text) in row.cells.enumerated() where !text.isEmpty {
      let cell = CellReference(row: row.number, column: index)
      if index >= width {
        add(.strayCell(text), cell)
        return
      }
      if text.utf8.count > Sheet.longestCell {
        add(.longCell, cell)
      } else if VisibleText.line(text) != text {
        add(.invisibleCharacter(VisibleText.line(text)), cell)
      }
    }
  }

  mutating func add(_ problem: SheetProblem, _ cell: CellReference?) {
    findings.append(
      CellFinding(
        path: sheet.path,
        cell: cell,
        severity: problem.severity,
        rule: problem.rule,
        message: problem.phrase
      )
    )
  }
}
