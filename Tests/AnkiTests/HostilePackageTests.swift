import Anki
import Archives
import Decks
import SystemPackage
import TestSupport
import Testing
import Text

/// Packages that were made to harm, or cut by chance: they are refused, or read without a crash.
@Suite struct HostilePackageTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Packages"

  /// Reads a package to its end; how many cards it gave.
  private static func read(_ bytes: [UInt8], in folder: ScratchFolder) throws -> Int {
    let package = try AnkiPackage(
      bytes: bytes,
      path: "test.apkg",
      temporaryFolder: FilePath(folder.path),
      random: .random(in: 0 ... .max)
    )
    let collection = try package.collection()
    let reduction = try PackageReduction(
      package.rows(),
      of: collection,
      media: package.media,
      PackageReduction.Choices(language: .english, media: .copied)
    )
    _ = try ReviewJournal(
      package.rows(),
      collection.clock,
      identities: reduction.identities
    )
    for deck in reduction.imported.decks {
      _ = DeckUpdate(deck, oldText: nil, oldTable: nil)
    }
    return reduction.cards.count
  }

  @Test(arguments: [
    "view", "virtual", "badjson", "deepjson", "nocol", "short-page-count", "cut-database",
    "no-database", "newer", "zstd-bomb", "zstd-cut", "zstd-none", "no-collection", "climbing",
  ])
  func `what is no honest collection is refused, and its copy is gone`(name: String) throws {
    let scratch = try ScratchFolder()
    let bytes = try #require(ScratchFolder.bytes(at: "\(Self.folder)/Hostile/\(name).apkg"))
    #expect(throws: AnkiError.self) { try Self.read(bytes, in: scratch) }
    #expect(try scratch.tree().isEmpty)
  }

  @Test(arguments: ["trigger", "types", "huge", "empty-meta", "huge-lengths"])
  func `odd rows are read without harm`(name: String) throws {
    let scratch = try ScratchFolder()
    let bytes = try #require(ScratchFolder.bytes(at: "\(Self.folder)/Hostile/\(name).apkg"))
    #expect(try Self.read(bytes, in: scratch) >= 0)
    #expect(try scratch.tree().isEmpty)
  }

  @Test(arguments: ["anki-middle.apkg", "anki-newest.apkg", "genanki-oldest.apkg"])
  func `a package cut anywhere is refused`(name: String) throws {
    let scratch = try ScratchFolder()
    let bytes = try #require(ScratchFolder.bytes(at: "\(Self.folder)/\(name)"))
    for length in stride(from: 0, to: bytes.count - 1, by: 97) {
      #expect(throws: AnkiError.self) { try Self.read(Array(bytes.prefix(length)), in: scratch) }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a database with wrong bytes is refused, or read without a crash`(seed: UInt64) throws {
    let scratch = try ScratchFolder()
    let package = try #require(ScratchFolder.bytes(at: "\(Self.folder)/genanki-oldest.apkg"))
    var database = try ArchiveReader(bytes: package, path: "seed").read("collection.anki2")
    var random = SplitMix64(seed: seed)
    for _ in 0..<(1 + random.next() % 40) {
      let place = Int(random.next() % UInt64(database.count))
      database[place] = UInt8(truncatingIfNeeded: random.next())
    }
    var archive = try ArchiveWriter(path: "mutant")
    try archive.add("collection.anki2", database)
    let bytes = try archive.bytes()
    let count = (try? Self.read(bytes, in: scratch)) ?? 0
    #expect(count >= 0)
    #expect(try scratch.tree().isEmpty)
  }
}
