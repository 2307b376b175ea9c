package import Text

/// A deck's table as the file that it is, to be changed cell by cell.
package struct TableFile: Sendable {
  /// A cell of a spreadsheet that somebody has to change by hand.
  package struct Instruction: Hashable, Sendable {
    package let place: CellPlace
    /// The name of its column.
    package let column: String
    /// What stands there; empty where nothing does.
    package let old: String
    package let new: String
  }

  private enum Form: Sendable {
    /// A text, and the columns of its key.
    case text(SourceText, key: [String])
    case sheet(SheetRows)
  }

  /// The path of the file, from where the deck's path begins.
  package let path: String
  private let form: Form

  /// The table of a deck at `deckPath`; nil where there is none that can be read.
  package init?(
    _ reference: TableReference,
    ofDeckAt deckPath: String,
    beside neighbours: NeighbouringFiles
  ) {
    path = DeckFileName(deckPath).folder + reference.fileName
    switch neighbours.file(reference.file, beside: deckPath) {
    case .bytes(let bytes):
      form = .text(SourceText(path: path, bytes: bytes), key: reference.key)
    case .sheet(let rows): form = .sheet(rows)
    case .unreadable, nil: return nil
    }
  }

  /// The bytes of the file as it is; nil for a spreadsheet, which is not written.
  package var bytes: [UInt8]? {
    switch form {
    case .text(let source, _): source.bytes
    case .sheet: nil
    }
  }

  /// The file with the edits, not a byte of anything else changed.
  ///
  /// Nil where it is a spreadsheet, or where a row that is longer than the columns have names would
  /// lose its place.
  package func bytes(with edits: TableEdits) -> [UInt8]? {
    switch form {
    case .text(let source, let key): SeparatedTableWriter(source, key: key).bytes(with: edits)
    case .sheet: nil
    }
  }

  /// The cells that somebody has to change by hand; none for a text.
  package func instructions(for edits: TableEdits) -> [Instruction] {
    guard case .sheet(let sheet) = form, let first = sheet.rows.first else { return [] }
    func place(_ row: Int, _ column: Int) -> CellPlace {
      CellPlace(sheet: sheet.name, row: row, column: column + 1)
    }
    let names = edits.newColumns.enumerated().map { index, name in
      let at = place(first.number, edits.rows.columns.count + index)
      return Instruction(place: at, column: name, old: "", new: name)
    }
    // The first row of the sheet has the names.
    let values = edits.cells.sorted { $0.key < $1.key }.compactMap { cell, value in
      sheet.rows.indices.contains(cell.row + 1)
        ? Instruction(
          place: place(sheet.rows[cell.row + 1].number, cell.column),
          column: edits.columns[cell.column],
          old: edits.rows.value(row: cell.row, column: cell.column),
          new: value
        ) : nil
    }
    return names + values
  }

  /// A finding at a cell.
  func finding(
    _ rule: String,
    _ severity: Severity,
    _ message: Phrase,
    at cell: TableEdits.Cell
  ) -> Finding {
    let content =
      switch form {
      case .text(let source, let key): TableContent(source, key: key)
      case .sheet(let sheet): TableContent(sheet, path: path)
      }
    return content.finding(rule, severity, message, line: cell.row + 1, column: cell.column)
  }

  /// The table as a deck would find it with the edits; nil where they cannot be written.
  package func neighbour(with edits: TableEdits) -> NeighbouringFile? {
    switch form {
    case .text: return bytes(with: edits).map(NeighbouringFile.bytes)
    case .sheet(var sheet):
      guard !sheet.rows.isEmpty else { return nil }
      sheet.rows[0].values += edits.newColumns
      for (cell, value) in edits.cells where sheet.rows.indices.contains(cell.row + 1) {
        let missing = cell.column + 1 - sheet.rows[cell.row + 1].values.count
        sheet.rows[cell.row + 1].values += Array(repeating: "", count: max(0, missing))
        sheet.rows[cell.row + 1].values[cell.column] = value
      }
      return .sheet(sheet)
    }
  }
}
