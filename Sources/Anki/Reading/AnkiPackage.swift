import Archives
package import SystemPackage

/// A package of Anki, `.apkg` or `.colpkg`, opened for reading.
///
/// Its database is copied to a private file that nobody else may read, and which is removed as soon
/// as it is open.
package struct AnkiPackage: ~Copyable {
  /// The media that it brings along.
  package let media: [AnkiMedium]
  private let path: String
  private let archive: ArchiveReader
  private let layout: AnkiLayout
  private let database: Database

  private static let limits = ArchiveLimits(
    archiveBytes: 16 << 30,
    entries: 200_000,
    entryBytes: 2 << 30,
    totalBytes: 32 << 30
  )

  /// Opens the package at `path`; the copy is made in `temporaryFolder` under a name of `random` bits.
  package init(
    path: String,
    temporaryFolder: FilePath,
    random: UInt64
  ) throws(AnkiError) {
    let archive = try Self.opened { () throws(ArchiveError) in
      try ArchiveReader(path: path, limits: Self.limits)
    }
    try self.init(archive, path, PrivateCopy(in: temporaryFolder, random: random))
  }

  /// Opens the package that `bytes` are; `path` names it in errors.
  package init(
    bytes: [UInt8],
    path: String,
    temporaryFolder: FilePath,
    random: UInt64
  ) throws(AnkiError) {
    let archive = try Self.opened { () throws(ArchiveError) in
      try ArchiveReader(bytes: bytes, path: path, limits: Self.limits)
    }
    try self.init(archive, path, PrivateCopy(in: temporaryFolder, random: random))
  }

  private init(
    _ archive: consuming ArchiveReader,
    _ path: String,
    _ copy: PrivateCopy
  ) throws(AnkiError) {
    let layout = try AnkiLayout(of: archive, path: path)
    database = try Self.database(archive, layout, path, copy)
    media = AnkiMediaList.read(archive, layout)
    self.path = path
    self.archive = archive
    self.layout = layout
  }

  private static func opened(
    _ open: () throws(ArchiveError) -> ArchiveReader
  ) throws(AnkiError) -> ArchiveReader {
    do throws(ArchiveError) { return try open() } catch { throw .archive(error) }
  }

  private static func database(
    _ archive: borrowing ArchiveReader,
    _ layout: AnkiLayout,
    _ path: String,
    _ copy: PrivateCopy
  ) throws(AnkiError) -> Database {
    defer { copy.remove() }
    let packed: [UInt8]
    do throws(ArchiveError) { packed = try archive.read(layout.entry) } catch {
      throw .archive(error)
    }
    try copy.write { (file) throws(AnkiError) in
      switch layout {
      case .oldest, .middle: try file.write(packed[...])
      case .newest: try unpack(packed, of: path, layout, into: file)
      }
    }
    do throws(SQLError) {
      let database = try Database(untrusted: copy.path.string)
      _ = try database.tables()
      return database
    } catch { throw .database(path: path, error) }
  }

  private static func unpack(
    _ packed: [UInt8],
    of path: String,
    _ layout: AnkiLayout,
    into file: PrivateCopy.File
  ) throws(AnkiError) {
    do {
      try Zstandard.unpack(packed, limitBytes: Database.largest) { try file.write($0) }
    } catch let error as AnkiError {
      throw error
    } catch let error as Zstandard.Failure {
      throw .packed(path: path, entry: layout.entry, error)
    } catch {
      throw .packed(path: path, entry: layout.entry, .damaged)
    }
  }

  /// Reads what the collection says of itself: decks, note types, options, clocks.
  package func collection() throws(AnkiError) -> AnkiCollection {
    try CollectionReader(database, path: path).collection()
  }

  /// Reads the notes, cards and reviews, row by row.
  package func rows() throws(AnkiError) -> AnkiRows { AnkiRows(database, path: path) }

  /// The content of a medium.
  package func content(of medium: AnkiMedium, limitBytes: Int) throws(AnkiError) -> [UInt8] {
    let bytes: [UInt8]
    do { bytes = try archive.read(medium.entry, limitBytes: limitBytes) } catch {
      throw .archive(error)
    }
    switch layout {
    case .oldest, .middle: return bytes
    case .newest:
      do { return try Zstandard.bytes(bytes, limitBytes: limitBytes) } catch {
        let failure = error as? Zstandard.Failure ?? .damaged
        throw .packed(path: path, entry: medium.entry, failure)
      }
    }
  }
}
