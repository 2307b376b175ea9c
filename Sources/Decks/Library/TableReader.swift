import Scheduling
import Text

/// Reads a deck's table: columns, rows and the identity of each row.
struct TableReader {
  /// The bytes of a column's name at most, as templates read them.
  static let longestName = 256

  private(set) var rows = TableRows(columns: [], keys: [], values: [])
  private(set) var problems: [(problem: LoadProblem, span: SourceSpan)] = []
  private let reference: TableReference

  init(_ bytes: [UInt8], _ reference: TableReference) {
    self.reference = reference
    guard UTF8Check.firstInvalid(in: bytes) == nil,
      bytes.count <= SourceRefusal.largestFile
    else {
      problems.append((.tableNotText(reference.file), .none))
      return
    }
    let isCommas = reference.file.lowercased().hasSuffix(".csv")
    let table = SeparatedValues(bytes, separator: isCommas ? .comma : .tab)
    guard let header = table.rows.first else { return }
    rows.columns = header.map(\.text)
    guard let key = keyColumns() else { return }
    take(table.rows.dropFirst(), key)
  }

  private mutating func keyColumns() -> [Int]? {
    if reference.key.isEmpty { problems.append((.noKey, .none)) }
    var columns: [Int] = []
    for name in reference.key {
      if let column = rows.columns.firstIndex(of: name) {
        columns.append(column)
      } else {
        problems.append((.keyColumnMissing(name, columns: rows.columns), .none))
      }
    }
    return columns.isEmpty || columns.count < reference.key.count ? nil : columns
  }

  private mutating func take(_ lines: ArraySlice<[SeparatedValues.Value]>, _ columns: [Int]) {
    var seen: [String: Int] = [:]
    rows.values.reserveCapacity(lines.count)
    rows.keys.reserveCapacity(lines.count)
    for (index, line) in lines.prefix(SourceRefusal.mostCards).enumerated() {
      var key = identity(line, columns)
      let span = line.first?.span ?? .none
      if let first = seen[key] {
        problems.append((.rowTaken(key, line: first + 2), span))
        key = ""
      } else if !CardID.isValidPart(key) {
        problems.append((.rowWithoutIdentity(key), span))
        key = ""
      } else {
        seen[key] = index
      }
      rows.keys.append(key)
      rows.values.append(line.map(\.text))
    }
  }

  private func identity(_ line: [SeparatedValues.Value], _ columns: [Int]) -> String {
    let values = columns.map { line.indices.contains($0) ? line[$0].text : "" }
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
