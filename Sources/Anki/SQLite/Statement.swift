import CSQLite

/// A prepared statement: values are bound from 1, columns are read from 0.
@safe final class Statement {
  private let handle: OpaquePointer
  private let database: Database
  private let sql: String

  init(_ handle: OpaquePointer, of database: Database, sql: String) {
    unsafe self.handle = unsafe handle
    self.database = database
    self.sql = sql
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Goes to the next row; false after the last.
  func step() throws(SQLError) -> Bool {
    let code = unsafe sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw database.error(code, sql)
    }
  }

  // MARK: Columns

  func whole(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(handle, column) }

  func real(_ column: Int32) -> Double { unsafe sqlite3_column_double(handle, column) }

  /// The text of a column; what is not UTF-8 in it is shown as replacement characters.
  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

  /// The bytes of a column, whatever its type.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  // MARK: Values

  /// Binds values, runs the statement to its end, and makes it ready for others.
  func run(_ values: [SQLValue]) throws(SQLError) {
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
    while try step() {}
    unsafe sqlite3_reset(handle)
  }

  private func bind(_ value: SQLValue, at index: Int32) throws(SQLError) {
    let code: Int32 =
      switch value {
      case .whole(let number): unsafe sqlite3_bind_int64(handle, index, number)
      case .text(let text):
        unsafe sqlite_bind_copied_text(handle, index, text, Int32(clamping: text.utf8.count))
      }
    guard code == SQLITE_OK else { throw database.error(code, sql) }
  }
}

/// A value that a statement is given.
enum SQLValue {
  case whole(Int64)
  case text(String)
}
