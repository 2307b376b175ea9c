import Anki
import Decks
import Profiles
import SystemPackage

/// Where an export is written: nothing but an earlier export gives way to it.
struct ExportTarget {
  private let kind: ExchangeKind
  /// The files of the decks that are here.
  private let decks: [FilePath]

  init(_ kind: ExchangeKind, beside library: DeckLibrary) {
    self.kind = kind
    decks = library.decks.flatMap { deck -> [FilePath] in
      guard let name = library.paths[deck.id] else { return [] }
      let path = FilePath(name)
      guard let table = deck.table else { return [path] }
      return [path, path.removingLastComponent().appending(table.fileName)]
    }
  }

  /// Writes the files of an export; where one may not be replaced, none is written.
  func write(_ files: [(path: FilePath, bytes: [UInt8])]) throws {
    for (path, bytes) in files where FolderReading.kind(of: path) == .file {
      if decks.contains(where: { FolderReading.isSame($0, path) }) {
        throw Failure(.refused, ExchangePhrases.fileOfDeck(path.string))
      }
      guard mayReplace(path, with: bytes) else {
        throw Failure(.refused, ExchangePhrases.noExport(path.string))
      }
    }
    for (path, bytes) in files { try WholeFile(path).replace(with: bytes) }
  }

  private func mayReplace(_ path: FilePath, with bytes: [UInt8]) -> Bool {
    // An empty file has nothing to lose.
    if (try? FolderReading.bytes(of: path, limit: 0)) != nil { return true }
    if kind == .anki { return EarlierPackage.stands(at: path.string) }
    guard let before = try? FolderReading.bytes(of: path, limit: DeckFolder.largestFile) else {
      return false
    }
    return before == bytes || EarlierExport.isOne(before, of: kind)
  }
}
