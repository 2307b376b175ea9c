/// Rows that are found by their key.
struct KeyedRows {
  let columns: [String]
  let rows: [[String]]
  private let keys: [Int?]
  private var indices: [[String]: Int] = [:]

  init(columns: [String], rows: [[String]], key: [String]) {
    self.columns = columns
    self.rows = rows
    keys = key.map { columns.firstIndex(of: $0) }
    indices.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() { indices[name(of: row)] = index }
  }

  func name(of row: [String]) -> [String] {
    keys.map { $0.map { $0 < row.count ? row[$0] : "" } ?? "" }
  }

  func row(_ name: [String]) -> [String]? { indices[name].map { rows[$0] } }

  func index(of name: [String]) -> Int? { indices[name] }
}
