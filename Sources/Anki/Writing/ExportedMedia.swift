import Decks
import Text

/// The sounds and pictures of a package; Anki keeps them all in one folder.
struct ExportedMedia {
  private(set) var files: [(name: String, bytes: [UInt8])] = []

  /// More than this is not taken along, in bytes.
  private static let largest = 1 << 30

  /// Reads what cards name; of two files of one name only the first goes along.
  init(
    _ media: [(medium: KoryuMedium, deck: Int)],
    of request: AnkiExport.Request,
    _ losses: inout Losses
  ) {
    var taken: [String: [UInt8]] = [:]
    var size = 0
    for (medium, deck) in media {
      let bytes = request.medium(medium.path, request.decks[deck])
      guard let bytes, taken[medium.name, default: bytes] == bytes,
        size + bytes.count <= Self.largest
      else {
        losses.note(medium.kind == .sound ? .soundNamed : .pictureNamed, at: medium.path)
        continue
      }
      guard taken[medium.name] == nil else { continue }
      taken[medium.name] = bytes
      size += bytes.count
      files.append((medium.name, bytes))
    }
  }

  /// `{"0":"a.mp3"}`: for each entry of the archive the name of the file.
  var list: [UInt8] {
    let members = files.enumerated().map { JSONValue.Member(String($0), .string($1.name)) }
    return Array(JSONValue.object(members).text().utf8)
  }
}
