public import Text

/// A file beside a deck, as whoever reads files hands it over.
public enum NeighbouringFile: Hashable, Sendable {
  /// Its bytes.
  case bytes([UInt8])
  /// The sheet of a spreadsheet that the deck names, `words.xlsx#Cards`, or its first.
  case sheet(SheetRows)
  /// It is there and cannot be read, for the reason given.
  case unreadable(Phrase)
}

/// The files beside decks: tables, ledgers, notices.
public struct NeighbouringFiles {
  private let find: (_ name: String, _ deckPath: String) -> NeighbouringFile?
  private let isThere: ((_ name: String, _ deckPath: String) -> Bool)?

  /// Takes what finds a file by its name and the path of the deck that names it.
  ///
  /// The name never leaves the deck's folder; nil stands for a file that is not there.
  public init(_ find: @escaping (_ name: String, _ deckPath: String) -> NeighbouringFile?) {
    self.init(find, isThere: nil)
  }

  /// Takes beside it what tells whether a sound or a picture is there, without reading it; nil where
  /// nobody knows.
  public init(
    _ find: @escaping (_ name: String, _ deckPath: String) -> NeighbouringFile?,
    isThere: ((_ name: String, _ deckPath: String) -> Bool)?
  ) {
    (self.find, self.isThere) = (find, isThere)
  }

  /// No files at all.
  package static var none: NeighbouringFiles { NeighbouringFiles { _, _ in nil } }

  /// Whether a sound or a picture is known not to be there.
  func lacks(_ name: String, beside deckPath: String) -> Bool {
    isThere.map { !$0(name, deckPath) } ?? false
  }

  func file(_ name: String, beside deckPath: String) -> NeighbouringFile? { find(name, deckPath) }
}
