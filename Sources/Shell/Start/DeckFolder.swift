import Decks
import Profiles
import Spreadsheets
import SystemPackage
import Text

/// Decks on the disk: the folders are read, the texts handed on.
enum DeckFolder {
  /// The most bytes that a deck or a table may have.
  static let largestFile = 64 << 20

  /// The library of every deck in `folders`, and of those in `classes`, which stand in for others.
  static func read(_ folders: [String], classes: [String] = []) throws -> DeckLibrary {
    var sources: [DeckSource] = []
    for folder in classes { sources += try self.sources(in: folder) }
    let ofClasses = Set(sources.map(\.path))
    for folder in folders where classes.isEmpty || FileSystem.exists(folder) {
      sources += try self.sources(in: folder)
    }
    return DeckLibrary.load(
      sources,
      preferring: { ofClasses.contains($0) },
      beside: neighbours
    )
  }

  /// The deck files of a folder; README.md and the like are left out.
  static func sources(in folder: String) throws -> [DeckSource] {
    do {
      let names = try FolderReading.names(in: FilePath(folder))
      return try names.filter { $0.hasSuffix(".md") }.compactMap { name in
        let source = try source(path: folder + "/" + name)
        return isDeck(source, named: name) ? source : nil
      }
    } catch let error as Errno {
      throw Failure(.inputOutput, ErrorPhrases.unreadable(path: folder, cause: error.description))
    }
  }

  /// The decks at a path: those of a folder, or one with its translations.
  static func sources(at path: String) throws -> [DeckSource] {
    switch FolderReading.kind(of: FilePath(path)) {
    case .folder: try sources(in: trimmed(path))
    case .file, .special, nil: try withSiblings(path)
    }
  }

  /// A deck alone would miss what its translations and table say of it, a translation what it
  /// translates.
  private static func withSiblings(_ path: String) throws -> [DeckSource] {
    guard isDeck(path.split(separator: "/").last.map(String.init) ?? path) else {
      return [try source(path: path)]
    }
    let file = FilePath(path)
    let folder = file.removingLastComponent()
    let stem = (file.stem ?? "").split(separator: ".").first.map(String.init) ?? ""
    var sources = [try source(path: path)]
    for ending in [".md"] + Language.allCases.map({ ".\($0.rawValue).md" }) {
      let sibling = folder.appending(stem + ending).string
      // A name that only begins alike, as a.b.md and a.md do, is another deck’s.
      let isOwn = ending != ".md" || isTranslation(path)
      if isOwn, sibling != path, FileSystem.exists(sibling) {
        sources.append(try source(path: sibling))
      }
    }
    return sources
  }

  private static func isTranslation(_ path: String) -> Bool {
    Language.allCases.contains { path.hasSuffix(".\($0.rawValue).md") }
  }

  private static func trimmed(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// One deck file.
  static func source(path: String) throws -> DeckSource {
    do {
      guard let bytes = try FolderReading.bytes(of: FilePath(path), limit: largestFile) else {
        throw Failure(.refused, ErrorPhrases.tooLarge(path: path, megabytes: 64))
      }
      return DeckSource(path: path, bytes: bytes)
    } catch let error as Errno {
      throw Failure(.inputOutput, ErrorPhrases.unreadable(path: path, cause: error.description))
    }
  }

  /// Whether a file is a deck by its name: those in capitals (README, LICENCE-…) are about decks, unless
  /// they are decks themselves (N5, TOPIK).
  static func isDeck(_ name: String) -> Bool {
    guard name.hasSuffix(".md") else { return false }
    let word = name.prefix { $0.isLetter }
    return word.isEmpty || word.contains { !$0.isUppercase }
  }

  /// Whether a file is a deck by its name, or by what it holds.
  static func isDeck(_ source: DeckSource, named name: String) -> Bool {
    name.hasSuffix(".md") && (isDeck(name) || source.isDeck)
  }

  /// The files beside decks on the disk.
  static var neighbours: NeighbouringFiles {
    NeighbouringFiles({ file($0, beside: $1) }) { name, deckPath in
      let folder = FilePath(deckPath).removingLastComponent()
      return FolderReading.kind(of: folder.appending(name)) == .file
    }
  }

  /// The file `name` beside the deck at `deckPath`, read as what it is; nil where there is none.
  static func file(_ name: String, beside deckPath: String) -> NeighbouringFile? {
    file(name) { bytes($0, beside: deckPath) }
  }

  /// What a deck calls `name`, wherever `read` finds the bytes of files.
  static func file(_ name: String, reading read: (String) -> [UInt8]?) -> NeighbouringFile? {
    let table = TableReference(file: name, key: [])
    guard let bytes = read(table.fileName) else { return nil }
    guard table.isSpreadsheet else { return .bytes(bytes) }
    do {
      let reader = try SpreadsheetReader(bytes: bytes, path: table.fileName)
      return .sheet(try reader.rows(ofSheet: table.sheet))
    } catch { return .unreadable(error.phrase) }
  }

  /// The bytes of the file `name` beside the deck at `deckPath`, or nil.
  static func bytes(_ name: String, beside deckPath: String) -> [UInt8]? {
    bytesIfReadable(FilePath(deckPath).removingLastComponent().appending(name).string)
  }

  /// The bytes of a file, or nil where there is none that can be read.
  static func bytesIfReadable(_ path: String) -> [UInt8]? {
    (try? FolderReading.bytes(of: FilePath(path), limit: largestFile)) ?? nil
  }
}

/// Questions about the disk that have no answer but yes or no.
enum FileSystem {
  static func exists(_ path: String) -> Bool { FolderReading.kind(of: FilePath(path)) != nil }

  static func isFolder(_ path: String) -> Bool {
    FolderReading.kind(of: FilePath(path)) == .folder
  }
}

extension DeckSource {
  /// Whether it begins as a deck or a translation does.
  fileprivate var isDeck: Bool {
    let isMarked =
      bytes.starts(with: "---".utf8) || bytes.starts(with: [0xEF, 0xBB, 0xBF, 0x2D, 0x2D, 0x2D])
    guard isMarked else { return false }
    let parsed = DeckParser.parse(self)
    return !parsed.deck.id.isEmpty || !parsed.deck.cards.isEmpty
  }
}
