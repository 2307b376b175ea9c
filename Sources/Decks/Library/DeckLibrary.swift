public import Scheduling
public import Text

/// Decks read together: their translations joined, their tables read, their names resolved.
public struct DeckLibrary: Sendable {
  /// The decks, in the order of their files; decks with an id that is taken are left out.
  public private(set) var decks: [Deck]
  /// What was found wrong in reading them.
  public private(set) var findings: [Finding]
  /// Earlier identities and the ones that take over their progress.
  public private(set) var formerly: [CardID: CardID]
  private var indexOfDeck: [String: Int]

  /// Gathers decks that are already read.
  public init(decks: [Deck], findings: [Finding] = []) {
    self.decks = decks
    self.findings = findings
    formerly = [:]
    indexOfDeck = Dictionary(
      decks.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The deck with an id.
  public func deck(_ id: String) -> Deck? {
    indexOfDeck[id].map { decks[$0] }
  }
}
