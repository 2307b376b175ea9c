import Decks
import Profiles
import SystemPackage
import Text

/// The decks of an import on their way to the disk: joined with what is there, then written.
struct DeckFiles {
  /// One deck with its files.
  struct Item {
    let imported: ImportedDeck
    let update: DeckUpdate
    let path: FilePath
    let tablePath: FilePath?
    /// What stood in files of which cards are replaced: somebody may have edited them here.
    let replaced: [Replaced]
  }

  /// A file as it was before an import.
  struct Replaced {
    let path: FilePath
    let bytes: [UInt8]

    /// Where it is kept, beside the new one.
    var keptPath: FilePath { FilePath(path.string + ".before") }
  }

  /// What helps where a name is taken.
  enum Remedy {
    /// The file's deck can be called something else.
    case otherName
    /// The file says what its decks are called.
    case otherFolder
  }

  let items: [Item]
  private let folder: FilePath

  /// Reads what stands in `folder`; a deck that no import wrote is never touched.
  init(_ decks: [ImportedDeck], in folder: FilePath, remedy: Remedy = .otherFolder) throws {
    self.folder = folder
    items = try decks.map { imported in
      guard imported.deck.id != OwnDeck.id else {
        throw Failure(.refused, ExchangePhrases.ownDeckName(remedy))
      }
      let path = folder.appending(imported.deck.id + ".md")
      let tablePath = imported.deck.table.map { folder.appending($0.file) }
      let oldText = try Self.bytes(path)
      let oldTable = try oldText == nil ? nil : tablePath.flatMap { try Self.bytes($0) }
      if let oldText,
        let conflict = DeckUpdate.conflict(imported, oldText: oldText, oldTable: oldTable)
      {
        throw Failure(.refused, conflict.phrase(imported.deck.id, at: path.string, remedy))
      }
      if oldText == nil, let tablePath, FolderReading.kind(of: tablePath) != nil {
        throw Failure(.refused, ExchangePhrases.notOurs(tablePath.string))
      }
      let update = DeckUpdate(imported, oldText: oldText, oldTable: oldTable)
      return Item(
        imported: imported,
        update: update,
        path: path,
        tablePath: tablePath,
        replaced: Self.replaced(
          by: update,
          [(path, oldText, update.text), (tablePath, oldTable, update.table)]
        )
      )
    }
  }

  private static func replaced(
    by update: DeckUpdate,
    _ files: [(path: FilePath?, old: [UInt8]?, new: [UInt8]?)]
  ) -> [Replaced] {
    // The templates of a table stand in the deck's own file.
    let hasChanged =
      update.counts.changed > 0 || update.table != nil && files[0].old != files[0].new
    return !hasChanged
      ? []
      : files.compactMap { path, old, new in
        guard let path, let old, old != new else { return nil }
        return Replaced(path: path, bytes: old)
      }
  }

  /// What stands in a folder of a deck; nil for nothing.
  static func standing(_ id: String, in folder: FilePath) throws -> LargeDecks.Standing? {
    try bytes(folder.appending(id + ".md")).map { bytes in
      let deck = DeckParser.parse(DeckSource(path: "", bytes: bytes)).deck
      return deck.table == nil ? .cards : .table
    }
  }

  private static func bytes(_ path: FilePath) throws -> [UInt8]? {
    guard FolderReading.kind(of: path) != nil else { return nil }
    do {
      guard let bytes = try FolderReading.bytes(of: path, limit: DeckFolder.largestFile) else {
        throw Failure(.refused, ErrorPhrases.tooLarge(path: path.string, megabytes: 64))
      }
      return bytes
    } catch let error as Errno {
      let phrase = ErrorPhrases.unreadable(path: path.string, cause: error.description)
      throw Failure(.inputOutput, phrase)
    }
  }

  /// Writes each file as a whole, a table before the deck that names it.
  func write() throws {
    try FolderMaking.make(folder)
    for item in items {
      for file in item.replaced { try WholeFile(file.keptPath).replace(with: file.bytes) }
      if let path = item.tablePath, let table = item.update.table {
        try WholeFile(path).replace(with: table)
      }
      try WholeFile(item.path).replace(with: item.update.text)
    }
  }
}

extension DeckUpdate.Conflict {
  /// Why the deck `id` at `path` stays as it is, and what to do.
  fileprivate func phrase(_ id: String, at path: String, _ remedy: DeckFiles.Remedy) -> Phrase {
    switch self {
    case .notImported: ExchangePhrases.notOurs(path)
    case .otherOrigin(let old, let new): ExchangePhrases.otherOrigin(id, old, new, remedy)
    case .otherColumns(let old, let new): ExchangePhrases.otherColumns(id, old, new, remedy)
    }
  }
}
