import CSQLite

/// A connection to an SQLite database.
///
/// A file of strangers is opened for reading only, from a private copy, with everything switched off
/// that is more than tables. `unicase`, which Anki's newer tables name, compares as Anki does where
/// it matters here: without regard to the case of ASCII.
@safe final class Database {
  private let handle: OpaquePointer

  /// The largest database, in bytes.
  static let largest = 4 << 30
  /// The largest single value, in bytes.
  static let largestValue: Int32 = 64 << 20

  /// Opens the file of a stranger.
  init(untrusted path: String) throws(SQLError) {
    let name = "file:" + Self.escaped(path) + "?immutable=1"
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX
    unsafe handle = try unsafe Self.open(name, flags)
    _ = unsafe sqlite_distrust(handle)
    for (limit, value) in Self.limits { _ = unsafe sqlite3_limit(handle, limit, value) }
    try defineUnicase()
    for pragma in ["query_only=1", "cell_size_check=1", "mmap_size=0", "temp_store=2"] {
      try run("PRAGMA " + pragma)
    }
    let size = try whole("PRAGMA page_size") * whole("PRAGMA page_count")
    guard size <= Self.largest else {
      throw SQLError(code: SQLITE_TOOBIG, message: "too many pages", sql: "PRAGMA page_count")
    }
  }

  /// Makes an empty database in memory.
  init() throws(SQLError) {
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    unsafe handle = try unsafe Self.open(":memory:", flags)
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  private static let limits = [
    (SQLITE_LIMIT_LENGTH, largestValue), (SQLITE_LIMIT_SQL_LENGTH, 1 << 16),
    (SQLITE_LIMIT_COLUMN, 256), (SQLITE_LIMIT_EXPR_DEPTH, 64), (SQLITE_LIMIT_ATTACHED, 0),
    (SQLITE_LIMIT_TRIGGER_DEPTH, 1), (SQLITE_LIMIT_WORKER_THREADS, 0),
  ]

  /// What a path must not hold inside a URI.
  private static func escaped(_ path: String) -> String {
    path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
  }

  private static func open(_ name: String, _ flags: Int32) throws(SQLError) -> OpaquePointer {
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open_v2(name, &opened, flags, nil)
    guard code == SQLITE_OK, let opened = unsafe opened else {
      let error = SQLError(code: code, message: unsafe String(cString: sqlite3_errstr(code)))
      unsafe sqlite3_close_v2(opened)
      throw error
    }
    return unsafe opened
  }

  private func defineUnicase() throws(SQLError) {
    let code = unsafe sqlite3_create_collation_v2(
      handle,
      "unicase",
      SQLITE_UTF8,
      nil,
      { _, leftCount, left, rightCount, right in
        let one = unsafe UnsafeRawBufferPointer(start: left, count: Int(leftCount))
        let other = unsafe UnsafeRawBufferPointer(start: right, count: Int(rightCount))
        return unsafe Database.order(one, other)
      },
      nil
    )
    guard code == SQLITE_OK else { throw error(code, "unicase") }
  }

  fileprivate static func order(
    _ left: UnsafeRawBufferPointer,
    _ right: UnsafeRawBufferPointer
  ) -> Int32 {
    for index in 0..<min(left.count, right.count) {
      let (one, other) = unsafe (folded(left[index]), folded(right[index]))
      if one != other { return one < other ? -1 : 1 }
    }
    return left.count == right.count ? 0 : left.count < right.count ? -1 : 1
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// The error that SQLite has just told.
  func error(_ code: Int32, _ sql: String) -> SQLError {
    SQLError(code: code, message: unsafe String(cString: sqlite3_errmsg(handle)), sql: sql)
  }

  // MARK: Statements

  /// A statement, ready to be bound and stepped through.
  func prepare(_ sql: String) throws(SQLError) -> Statement {
    var prepared: OpaquePointer?
    let code = unsafe sqlite3_prepare_v2(handle, sql, -1, &prepared, nil)
    guard code == SQLITE_OK, let prepared = unsafe prepared else { throw error(code, sql) }
    return unsafe Statement(prepared, of: self, sql: sql)
  }

  /// Runs a statement of which nothing is read.
  func run(_ sql: String) throws(SQLError) {
    let statement = try prepare(sql)
    while try statement.step() {}
  }

  /// The whole number that a statement gives; 0 for none.
  func whole(_ sql: String) throws(SQLError) -> Int {
    let statement = try prepare(sql)
    return try statement.step() ? Int(statement.whole(0)) : 0
  }

  /// The tables of the file, by name; views, virtual tables and the like are left out.
  func tables() throws(SQLError) -> Set<String> {
    let statement = try prepare(
      "SELECT name, substr(sql, 1, 13) FROM sqlite_schema WHERE type = 'table' LIMIT 1000"
    )
    var names: Set<String> = []
    while try statement.step() {
      let isPlain = statement.text(1).uppercased() == "CREATE TABLE "
      if isPlain { names.insert(statement.text(0).lowercased()) }
    }
    return names
  }

  /// The bytes of the database as a file would have them.
  func file() throws(SQLError) -> [UInt8] {
    var size: sqlite3_int64 = 0
    guard let bytes = unsafe sqlite3_serialize(handle, "main", &size, 0) else {
      throw SQLError(code: SQLITE_NOMEM, message: "sqlite3_serialize")
    }
    defer { unsafe sqlite3_free(bytes) }
    return unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: Int(size)))
  }
}
