import Answers
import Text

/// What the linter finds in the values of a deck's table, beyond what keeps rows from being used.
struct TableLinter {
  private static let mostOfRule = 1000

  private(set) var findings: [Finding] = []
  private let content: TableContent
  private let rows: TableRows
  private let templates: [RowTemplate]
  private let answers: [TemplateAnswers]
  private var count: [String: Int] = [:]

  init(_ content: TableContent, _ deck: Deck) {
    self.content = content
    let rows = deck.rows ?? TableRows(columns: [], keys: [], values: [])
    self.rows = rows
    answers = deck.cards.flatMap { TemplateAnswers.all(of: $0, rows.columns) }
    templates = deck.cards.map { RowTemplate(of: $0.base, columns: rows.columns) }
    for fault in content.faults { report(fault) }
    if content.lineCount == 0 { report("no-cards", .warning, TablePhrases.empty, 0, 0) }
    if content.lineCount == 1 { report("no-cards", .note, TablePhrases.noRows, 0, 0) }
    let shortLines = rareShortRows()
    for row in rows.keys.indices where !rows.keys[row].isEmpty {
      checkCells(row)
      if shortLines.contains(row) {
        let message = TablePhrases.tooShort(rows.values[row].count, columns: rows.columns.count)
        report("ragged-row", .warning, message, row, .max)
      }
      if templates.isEmpty || templates.contains(where: { $0.isAnswerable(by: rows, row) }) {
        checkAnswers(row)
      } else if !shortLines.contains(row) {
        reportNothingAsked(row)
      }
    }
    for repeated in RepeatedPrompt.all(in: deck) {
      reportDoubles(DoublyAskedRows(repeated, deck, rows))
    }
    for (rule, count) in count.sorted(by: { $0.key < $1.key }) where count > Self.mostOfRule {
      let message = FindingPhrases.more(count - Self.mostOfRule)
      let last = rows.keys.count
      findings.append(content.finding(rule, .warning, message, line: last))
    }
  }

  private mutating func report(
    _ rule: String,
    _ severity: Severity,
    _ message: @autoclosure () -> Phrase,
    _ row: Int,
    _ column: Int
  ) {
    count[rule, default: 0] += 1
    guard count[rule, default: 0] <= Self.mostOfRule else { return }
    // Row 0 stands in the line after the names of the columns.
    findings.append(content.finding(rule, severity, message(), line: row + 1, column: column))
  }

  // MARK: Cells

  private mutating func report(_ fault: SheetRows.Fault) {
    count["empty-cell", default: 0] += 1
    guard count["empty-cell", default: 0] <= Self.mostOfRule else { return }
    let message = named(fault.place.column - 1, fault.cause.phrase)
    findings.append(content.finding("empty-cell", .error, message, at: fault.place))
  }

  /// What is said of a value, under the heading of its column.
  private func named(_ column: Int, _ message: Phrase) -> Phrase {
    guard rows.columns.indices.contains(column), !rows.columns[column].isEmpty else {
      return message
    }
    return TablePhrases.under(rows.columns[column], message)
  }

  private mutating func checkCells(_ row: Int) {
    for (column, value) in rows.values[row].enumerated() where !value.isEmpty {
      if let (rule, severity, message) = Self.problem(in: value) {
        let told = named(column, message)
        report(rule, severity, told, row, column)
      }
      if value.utf8.first == UInt8(ascii: "\""), content.opensQuote(row + 1, column) {
        let told = named(column, TablePhrases.openQuote)
        report("open-quote", .warning, told, row, column)
      }
    }
  }

  private mutating func checkAnswers(_ row: Int) {
    var told: [(rule: String, column: Int)] = []
    for answer in answers {
      // Several templates may ask for one column.
      for fault in answer.faults(in: rows, row)
      where !told.contains(where: { $0.rule == fault.rule && $0.column == fault.column }) {
        told.append((fault.rule, fault.column))
        let message = named(fault.column, fault.message)
        report(fault.rule, fault.severity, message, row, fault.column)
      }
    }
  }

  /// A hidden character, letters in parts, or the marks of a gap.
  private static func problem(in value: String) -> (String, Severity, Phrase)? {
    guard !value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != Byte.openBrace }) else {
      return nil
    }
    let bytes = Array(value.utf8)
    for index in bytes.indices {
      if let length = ControlCharacterRule.hidden(bytes, index) {
        let character = String(decoding: bytes[index..<(index + length)], as: UTF8.self)
        return ("control-character", .error, ControlCharacterRule.message(character))
      }
      if MixedNormalizationRule.isDecomposed(bytes, index) {
        return ("mixed-normalization", .warning, MixedNormalizationRule.message)
      }
      if bytes.run(of: Byte.openBrace, at: index, before: bytes.count) > 1 {
        return ("stray-gap", .warning, StrayGapRule.cell)
      }
    }
    return nil
  }

  // MARK: Rows

  /// The rows with fewer values than columns, where they are few.
  ///
  /// Then a separator is missing; where they are many, whatever wrote the table leaves empty values
  /// out at the end.
  private func rareShortRows() -> Set<Int> {
    guard content.writesEmptyValues else { return [] }
    let short = rows.values.indices.filter { rows.values[$0].count < rows.columns.count }
    return short.count * 10 <= max(10, rows.values.count) ? Set(short) : []
  }

  private mutating func reportNothingAsked(_ row: Int) {
    let missing = templates.map { $0.missingColumns(in: rows, row) }
    let wanted = missing.contains { !$0.isQuestion } ? missing.filter { !$0.isQuestion } : missing
    var columns: [Int] = []
    for column in wanted.flatMap(\.columns) where !columns.contains(column) {
      columns.append(column)
    }
    let names = columns.map { rows.columns[$0] }
    report("empty-row", .warning, TablePhrases.asksNothing(names), row, columns.first ?? 0)
  }

  private mutating func reportDoubles(_ doubles: DoublyAskedRows) {
    guard doubles.isFaultOfRows, let first = doubles.columns.earlier.first,
      let second = doubles.columns.later.first
    else { return }
    let message = TablePhrases.twoAnswers(rows.columns[first], rows.columns[second])
    for row in doubles.rows { report("exclusive-answers", .warning, message, row, second) }
  }
}
