import Archives
import Text

/// How a package keeps its collection.
enum AnkiLayout: Int {
  /// `collection.anki2` alone, as Anki 1.x and `genanki` write.
  case oldest = 1
  /// `collection.anki21`, with a stub for older programs beside it.
  case middle = 2
  /// `collection.anki21b`, packed by Zstandard as the media are.
  case newest = 3

  /// The entry that holds the collection.
  var entry: String {
    switch self {
    case .oldest: "collection.anki2"
    case .middle: "collection.anki21"
    case .newest: "collection.anki21b"
    }
  }

  /// The layout of a package: what its `meta` says, else what is in it.
  init(of archive: borrowing ArchiveReader, path: String) throws(AnkiError) {
    if archive.entry("meta") != nil {
      let meta: [UInt8]
      do { meta = try archive.read("meta", limitBytes: 1 << 12) } catch { throw .archive(error) }
      let version = WireReader(meta).first { $0.number == 1 }?.value.number ?? 0
      if version > AnkiLayout.newest.rawValue {
        throw .newer(path: path, version: Int(clamping: version))
      }
    }
    for layout in [AnkiLayout.newest, .middle, .oldest] where archive.entry(layout.entry) != nil {
      self = layout
      return
    }
    throw .noCollection(path: path)
  }
}

/// A file that a package brings along.
package struct AnkiMedium: Hashable, Sendable {
  /// What notes call it.
  package let name: String
  /// What the archive calls it: a number.
  package let entry: String
}

/// Reads the list of a package's media, `media`.
enum AnkiMediaList {
  /// The largest list, in bytes.
  private static let largest = 64 << 20

  /// The media, in order; a list that cannot be read is that of no media.
  static func read(_ archive: borrowing ArchiveReader, _ layout: AnkiLayout) -> [AnkiMedium] {
    guard let bytes = try? archive.read("media", limitBytes: largest) else { return [] }
    switch layout {
    case .oldest, .middle: return named(bytes)
    case .newest:
      let list = try? Zstandard.bytes(bytes, limitBytes: largest)
      return list.map(numbered) ?? []
    }
  }

  /// `{"0":"a.mp3"}`.
  private static func named(_ bytes: [UInt8]) -> [AnkiMedium] {
    guard let members = (try? JSONValue(parsing: bytes))?.members else { return [] }
    return members.compactMap { member in
      member.value.string.map { AnkiMedium(name: $0, entry: member.name) }
    }
  }

  /// Entries whose first field is a name; each one's number is its place.
  private static func numbered(_ bytes: [UInt8]) -> [AnkiMedium] {
    var media: [AnkiMedium] = []
    var place = 0
    for field in WireReader(bytes) where field.number == 1 {
      guard case .bytes(let entry) = field.value else { continue }
      let name = WireReader(entry).first { $0.number == 1 }?.value.text
      if let name { media.append(AnkiMedium(name: name, entry: String(place))) }
      place += 1
    }
    return media
  }
}
