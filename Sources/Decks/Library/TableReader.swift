import Scheduling
import Text

/// Reads a deck's table: columns, rows and the identity of each row.
///
/// Each line after the first is a row, so that rows and lines correspond; one that cannot be used
/// has no identity.
struct TableReader {
  /// The bytes of a column's name at most, as templates read them.
  static let longestName = 256

  private(set) var rows = TableRows(columns: [], keys: [], values: [])
  private(set) var findings: [Finding] = []
  private let content: TableContent
  private let reference: TableReference

  init(_ content: TableContent, _ reference: TableReference) {
    self.content = content
    self.reference = reference
    guard content.lineCount > 0 else { return }
    guard content.values(0).first.map(TableConflict.isMark) != true else {
      report(.conflictMarker)
      return
    }
    rows.columns = content.values(0)
    reportRepeatedColumns()
    guard let key = keyColumns() else { return }
    takeRows(key)
  }

  private mutating func report(_ problem: LoadProblem, line: Int = 0, column: Int = 0) {
    findings.append(
      content.finding(problem.rule, .error, problem.phrase, line: line, column: column)
    )
  }

  // MARK: Columns

  private mutating func reportRepeatedColumns() {
    var seen: Set<String> = []
    for (column, name) in rows.columns.enumerated()
    where !name.isEmpty && !seen.insert(name).inserted {
      report(.columnRepeated(name), column: column)
    }
  }

  private mutating func keyColumns() -> [Int]? {
    var columns: [Int] = []
    for name in reference.key {
      if let column = rows.columns.firstIndex(of: name) {
        columns.append(column)
      } else {
        report(.keyColumnMissing(name, columns: rows.columns))
      }
    }
    return columns.isEmpty || columns.count < reference.key.count ? nil : columns
  }

  // MARK: Rows

  private mutating func takeRows(_ columns: [Int]) {
    let end = min(content.lineCount, SourceRefusal.mostCards + 1)
    var seen: [String: Int] = [:]
    rows.values.reserveCapacity(end)
    rows.keys.reserveCapacity(end)
    for line in 1..<max(1, end) {
      let values = content.values(line)
      let key = identity(values, columns)
      // Spreadsheets save empty rows below the last.
      if values.allSatisfy({ $0.trimmed.isEmpty }) {
        rows.keys.append("")
      } else if let (problem, column) = problem(values, key, columns, seen[key]) {
        report(problem, line: line, column: column)
        rows.keys.append("")
      } else {
        seen[key] = line
        rows.keys.append(key)
      }
      rows.values.append(values)
    }
  }

  /// What keeps a row from being used, and the column to look at.
  private func problem(
    _ values: [String],
    _ key: String,
    _ columns: [Int],
    _ earlier: Int?
  ) -> (LoadProblem, column: Int)? {
    if let mark = values.first, TableConflict.isMark(mark) { return (.conflictMarker, 0) }
    let extra = values.indices.dropFirst(rows.columns.count).first { !values[$0].isEmpty }
    if let extra {
      return (.rowTooLong(values: values.count, columns: rows.columns.count), extra)
    }
    if let earlier {
      let row = content.name(ofLine: earlier)
      return (.rowTaken(key, columns: reference.key, by: row), columns[0])
    }
    guard !CardID.isValidPart(key) else { return nil }
    return (.rowWithoutIdentity(key, columns: reference.key), columns[0])
  }

  private func identity(_ line: [String], _ columns: [Int]) -> String {
    let values = columns.map { line.indices.contains($0) ? line[$0].trimmed : "" }
    guard !values.allSatisfy(\.isEmpty) else { return "" }
    let joined = values.joined(separator: "-")
    guard !CardID.isValidPart(joined), joined.utf8.count <= 64 else { return joined }
    return String(
      String.UnicodeScalarView(
        joined.unicodeScalars.map { CardID.isValidPart("a" + String($0)) ? $0 : "_" }
      )
    )
  }
}

/// The lines that a merge leaves in a table where both sides changed it.
enum TableConflict {
  private static let marks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]

  static func isMark(_ value: String) -> Bool {
    guard let first = value.utf8.first,
      first == 0x3C || first == 0x7C || first == 0x3D || first == 0x3E
    else { return false }
    return marks.contains { value == $0 || value.hasPrefix($0 + " ") }
  }
}
