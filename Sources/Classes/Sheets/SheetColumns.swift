import Text

/// A column that a sheet may have, by the words that may stand above it.
protocol SheetColumn: CaseIterable, Hashable, Sendable where AllCases == [Self] {
  /// What drafts write above it.
  var heading: Phrase { get }
  /// Other words for it, lowercase.
  var otherHeadings: [String] { get }
  /// Headings of what learning platforms add to their exports, lowercase: left aside without words.
  static var headingsAside: Set<String> { get }
}

extension SheetColumn {
  static var headingsAside: Set<String> { [] }

  /// The column that a heading means, in any of the languages and any case.
  static func named(_ heading: String) -> Self? {
    let word = heading.narrowed.lowercased()
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
  /// The headings of these columns, as they stand in the sheet.
  private(set) var headings: [Column: String] = [:]
  private(set) var findings: [CellFinding] = []
  /// Whether every column that must be there is, and so the rows can be read.
  let areKnown: Bool
  /// The rows below the headings; none where those are not known.
  let body: ArraySlice<Sheet.Row>
  private let width: Int
  private let sheet: Sheet

  /// Rows in which headings are looked for where the first has none: titles and blank lines before.
  private static var mostTitles: Int { 10 }

  /// `required` must be there, or all of `instead` where there are some.
  init(_ sheet: Sheet, required: [Column], instead: [Column] = []) {
    self.sheet = sheet
    let place = sheet.rows.prefix(Self.mostTitles).firstIndex {
      Self.isHeader($0, required) || !instead.isEmpty && Self.isHeader($0, instead)
    }
    let header = place.map { sheet.rows[$0] } ?? sheet.rows.first ?? Sheet.Row(number: 1, cells: [])
    areKnown = place != nil
    body = place.map { sheet.rows[($0 + 1)...] } ?? []
    width = header.cells.count
    if let place, place > 0 {
      add(.titleAbove(row: header.number), CellReference(row: sheet.rows[0].number, column: 0))
    }
    let isHeader = header.cells.contains { Column.named($0) != nil }
    for (index, heading) in header.cells.enumerated() where isHeader && !heading.isEmpty {
      take(heading, CellReference(row: header.number, column: index))
    }
    for cell in sheet.openQuotes { add(.openQuote, cell) }
    let isReplaced = !instead.isEmpty && instead.allSatisfy { indices[$0] != nil }
    for column in required where indices[column] == nil && !isReplaced {
      add(.missingHeading(column.heading), CellReference(row: header.number, column: 0))
    }
  }

  /// Whether a row holds all the headings that must be there.
  private static func isHeader(_ row: Sheet.Row, _ required: [Column]) -> Bool {
    let known = Set(row.cells.compactMap { Column.named($0) })
    return required.allSatisfy { known.contains($0) }
  }

  private mutating func take(_ heading: String, _ cell: CellReference) {
    guard let column = Column.named(heading) else {
      if Column.headingsAside.contains(heading.narrowed.lowercased()) { return }
      add(.unknownHeading(heading, known: Column.allCases.map(\.heading)), cell)
      return
    }
    if let first = indices[column] {
      add(.repeatedHeading(heading, first: CellReference(row: cell.row, column: first)), cell)
    } else {
      indices[column] = cell.column
      headings[column] = heading
    }
  }

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
