import Text

/// A deck's table as it was found: lines of values, of text or of a sheet, and their places.
struct TableContent {
  private enum Form {
    case separated(SeparatedValues, SourceText)
    case sheet(SheetRows, path: String)
  }

  private let form: Form

  /// Reads a text in UTF-8.
  init(_ source: SourceText, key: [String]) {
    form = .separated(Self.separated(source, key: key), source)
  }

  /// The values of a text in UTF-8, whose first line shows what divides it.
  ///
  /// Spreadsheets save CSV with semicolons where the comma is the decimal sign, and with tabs where
  /// they are asked for Unicode. The name of the file decides where the columns of `key` are found.
  static func separated(_ source: SourceText, key: [String]) -> SeparatedValues {
    let usual: SeparatedValues.Separator =
      source.path.lowercased().hasSuffix(".csv") ? .comma : .tab
    let header = source.bytes[source.line(0).range]
    let likely = SeparatedValues.Separator.mostFrequent(in: header, usual: usual)
    let names = SeparatedValues(Array(header), separator: usual).rows.first?.map(\.text) ?? []
    let isUsual = likely == usual || (!key.isEmpty && key.allSatisfy(names.contains))
    return SeparatedValues(source.bytes, separator: isUsual ? usual : likely)
  }

  /// Takes a sheet of the spreadsheet at `path`.
  init(_ sheet: SheetRows, path: String) {
    form = .sheet(sheet, path: path)
  }

  /// The lines that hold anything, the one with the names of the columns included.
  var lineCount: Int {
    switch form {
    case .separated(let values, _): values.rows.count
    case .sheet(let sheet, _): sheet.rows.count
    }
  }

  /// The values of a line, counted from 0.
  func values(_ line: Int) -> [String] {
    switch form {
    case .separated(let values, _): values.rows[line].map(\.text)
    case .sheet(let sheet, _): sheet.rows[line].values
    }
  }

  /// Whether a value begins with a quotation mark that nothing closes.
  func opensQuote(_ line: Int, _ column: Int) -> Bool {
    guard case .separated(let values, _) = form, values.rows.indices.contains(line),
      values.rows[line].indices.contains(column)
    else { return false }
    let value = values.rows[line][column]
    let isAsWritten = value.span.range.count == value.text.utf8.count
    return isAsWritten && !value.text.utf8.count { $0 == UInt8(ascii: "\"") }.isMultiple(of: 2)
  }

  /// Whether its lines write down their empty last values, as text does and sheets do not.
  var writesEmptyValues: Bool {
    switch form {
    case .separated: true
    case .sheet: false
    }
  }

  /// The cells that a spreadsheet left without a value.
  var faults: [SheetRows.Fault] {
    switch form {
    case .separated: []
    case .sheet(let sheet, _): sheet.faults
    }
  }

  /// The name by which an author finds a line.
  func name(ofLine line: Int) -> RowName {
    switch form {
    case .separated(let values, let source):
      .line(source.lineIndex(ofByte: Int(values.rows[line].first?.span.start ?? 0)) + 1)
    case .sheet(let sheet, _): .row(sheet.rows[line].number)
    }
  }

  /// A finding at a value; where the line is shorter, at its end.
  func finding(
    _ rule: String,
    _ severity: Severity,
    _ message: Phrase,
    line: Int,
    column: Int = 0
  ) -> Finding {
    switch form {
    case .separated(let values, let source):
      let row = values.rows.indices.contains(line) ? values.rows[line] : []
      let span =
        row.indices.contains(column)
        ? row[column].span : SourceSpan(Int(row.last?.span.end ?? 0), Int(row.last?.span.end ?? 0))
      return Finding(
        rule: rule,
        severity: severity,
        path: source.path,
        range: source.range(of: span),
        message: message
      )
    case .sheet(let sheet, _):
      let row =
        sheet.rows.indices.contains(line)
        ? sheet.rows[line].number : (sheet.rows.last?.number ?? 0) + 1
      return finding(rule, severity, message, at: place(row: row, column: column + 1))
    }
  }

  /// A finding at a cell of a spreadsheet.
  func finding(
    _ rule: String,
    _ severity: Severity,
    _ message: Phrase,
    at cell: CellPlace
  ) -> Finding {
    Finding(
      rule: rule,
      severity: severity,
      path: path,
      range: SourceRange(line: cell.row, column: cell.column),
      cell: cell,
      message: message
    )
  }

  private func place(row: Int, column: Int) -> CellPlace {
    switch form {
    case .separated: CellPlace(sheet: "", row: row, column: column)
    case .sheet(let sheet, _): CellPlace(sheet: sheet.name, row: row, column: column)
    }
  }

  private var path: String {
    switch form {
    case .separated(_, let source): source.path
    case .sheet(_, let path): path
    }
  }
}
