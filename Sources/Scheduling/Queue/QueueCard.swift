/// A card as the queue sees it: its place in a deck, its state, and what holds it back.
public struct QueueCard: Hashable, Sendable {
  /// Whether the cards that must come before (`After:`) have been learnt.
  public enum Prerequisites: Hashable, Sendable {
    /// They have, or there are none.
    case met
    /// They have not, so the card is not introduced yet.
    case unmet
  }

  /// The identity.
  public var id: CardID
  /// The identity of the deck.
  public var deck: String
  /// What siblings have in common, `deck/card`.
  public var siblings: String
  /// The place of its unit in the deck; earlier units are introduced first.
  public var unit: Int
  /// The place in the deck.
  public var position: Int
  /// Where it stands in the schedule.
  public var state: CardState
  /// What holds a new card back.
  public var prerequisites: Prerequisites

  /// Names a card; suspended and buried ones are left out by the caller.
  public init(
    id: CardID,
    deck: String,
    siblings: String,
    unit: Int = 0,
    position: Int,
    state: CardState = .new,
    prerequisites: Prerequisites = .met
  ) {
    self.id = id
    self.deck = deck
    self.siblings = siblings
    self.unit = unit
    self.position = position
    self.state = state
    self.prerequisites = prerequisites
  }
}
