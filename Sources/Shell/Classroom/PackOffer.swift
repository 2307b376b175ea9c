import Classes
import Decks
import Profiles
import Study
import Text

/// A pack as it was given to a learner, with its decks read.
struct PackOffer: ~Copyable {
  let reader: PackReader
  let library: DeckLibrary
  var manifest: PackManifest { reader.manifest }

  init(path: String) throws(Failure) {
    let reader = try Self.open(path)
    library = try Self.library(of: reader, path)
    self.reader = reader
  }

  private static func open(_ path: String) throws(Failure) -> PackReader {
    do { return try PackReader(path: path) } catch {
      throw Failure(.refused, error.phrase(path: path))
    }
  }

  private static func library(
    of reader: borrowing PackReader,
    _ path: String
  ) throws(Failure) -> DeckLibrary {
    var bytes: [String: [UInt8]] = [:]
    for file in reader.manifest.files where file.name.hasPrefix(PackName.decks) {
      do { bytes[file.name] = try reader.read(file) } catch {
        throw Failure(.refused, error.phrase(path: path))
      }
    }
    let sources = bytes.keys.sorted().map { DeckSource(path: $0, bytes: bytes[$0] ?? []) }
      .filter { DeckFolder.isDeck($0, named: String($0.path.dropFirst(PackName.decks.count))) }
    let found = bytes
    let library = DeckLibrary.load(
      sources,
      beside: NeighbouringFiles { name, _ in
        DeckFolder.file(name) { found[PackName.decks + $0] }
      }
    )
    guard !library.decks.isEmpty else {
      throw Failure(.refused, PackError.damaged.phrase(path: path))
    }
    return library
  }

  /// Cards that a learner is to meet.
  var cards: Int {
    library.decks.reduce(0) { sum, deck in
      sum + deck.entries().count { manifest.adults || deck.cards[$0.card].audience == .everyone }
    }
  }

  var deckIDs: Set<String> { Set(library.decks.map(\.id)) }
}
