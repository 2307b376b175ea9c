import Anki
import Archives
import Decks
import Journal
import Scheduling
import SystemPackage
import Text

/// A reader, and how it is given any bytes.
enum FuzzTarget: String, CaseIterable {
  /// A package of Anki, as a file comes.
  case package
  /// The database in a package, which is wrapped around it.
  case database
  /// Zstandard.
  case zstandard
  /// Protocol buffers.
  case wire
  /// HTML.
  case html

  /// Reads the bytes; whatever they are, it must come to an end and not crash.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .package: Self.readPackage(bytes)
    case .database: Self.readDatabase(bytes)
    case .zstandard: _ = try? Zstandard.bytes(bytes, limitBytes: 1 << 20)
    case .wire: for _ in WireReader(bytes) {}
    case .html: _ = HTMLText(bytes)
    }
  }

  private static func readDatabase(_ bytes: [UInt8]) {
    guard var archive = try? ArchiveWriter(path: "fuzz") else { return }
    guard (try? archive.add("collection.anki2", bytes, .stored)) != nil,
      let package = try? archive.bytes()
    else { return }
    readPackage(package)
  }

  private static func readPackage(_ bytes: [UInt8]) {
    do {
      let package = try AnkiPackage(
        bytes: bytes,
        path: "fuzz",
        temporaryFolder: "/dev/shm",
        random: .random(in: 0 ... .max)
      )
      let collection = try package.collection()
      let reduction = try PackageReduction(
        package.rows(),
        of: collection,
        media: package.media,
        PackageReduction.Choices(language: .english, media: .copied)
      )
      for deck in reduction.imported.decks {
        _ = DeckUpdate(deck, oldText: nil, oldTable: nil)
      }
      let reviews = try ReviewJournal(
        package.rows(),
        collection.clock,
        identities: reduction.identities
      )
      _ = StandingJournal(collection, reduction, reviews, against: ProfileState()).file
      for medium in package.media.prefix(8) {
        _ = try package.content(of: medium, limitBytes: 1 << 20)
      }
    } catch {}
  }
}
