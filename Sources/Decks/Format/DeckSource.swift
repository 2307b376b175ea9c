/// The bytes of one file of decks, and what the file is called.
public struct DeckSource: Hashable, Sendable {
  /// The file, as it is named to the user.
  public var path: String
  /// Its bytes.
  public var bytes: [UInt8]

  /// Names bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Names a text.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

extension DeckSource {
  /// The file with a line feed for each carriage return, where it has no line feed at all: old
  /// Macintosh programs end lines so.
  package var withLineFeeds: DeckSource {
    guard bytes.contains(Byte.carriageReturn), !bytes.contains(Byte.newline) else { return self }
    let lines = bytes.map { $0 == Byte.carriageReturn ? Byte.newline : $0 }
    return DeckSource(path: path, bytes: lines)
  }
}
