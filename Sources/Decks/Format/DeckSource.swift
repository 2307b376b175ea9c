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
