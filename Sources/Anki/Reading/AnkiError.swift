package import Archives
package import SystemPackage

/// Why a package could not be read; `path` is the file.
package enum AnkiError: Error, Hashable, Sendable {
  /// The archive cannot be read.
  case archive(ArchiveError)
  /// It is an archive, but holds no collection.
  case noCollection(path: String)
  /// A newer Anki wrote it.
  case newer(path: String, version: Int)
  /// An entry is packed by Zstandard, and damaged or too large.
  case packed(path: String, entry: String, Zstandard.Failure)
  /// The database inside refused to be read.
  case database(path: String, SQLError)
  /// The database lacks a table.
  case missingTable(path: String, name: String)
  /// A description inside the database is not what it should be.
  case unreadable(path: String, what: String)
  /// There is more of something than is read.
  case tooMany(path: String, what: String, limit: Int)
  /// The private copy could not be written.
  case system(path: String, Errno)
}
