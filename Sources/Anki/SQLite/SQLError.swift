import Text

/// What SQLite refused, with the statement that it refused.
package struct SQLError: Error, Hashable, Sendable {
  /// SQLite's own number, such as 26 for a file that is no database.
  package let code: Int32
  /// What SQLite says of it, in English.
  package let message: String
  /// The statement; empty where none was being run.
  package let sql: String

  package init(code: Int32, message: String, sql: String = "") {
    self.code = code
    self.message = message
    self.sql = sql
  }
}
