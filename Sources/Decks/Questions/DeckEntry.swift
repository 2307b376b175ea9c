public import Scheduling

/// One thing of a deck that is scheduled: a card, a gap of one, or a row under a template.
public struct DeckEntry: Hashable, Sendable, Identifiable {
  /// Its identity.
  public let id: CardID
  /// The card, or the template, as an index into the deck's cards.
  public let card: Int
  /// Which of the card's things to remember it is.
  public let facet: Facet

  /// Makes an entry.
  public init(id: CardID, card: Int, facet: Facet) {
    self.id = id
    self.card = card
    self.facet = facet
  }
}

/// Which of a card's things to remember an entry is.
public enum Facet: Hashable, Sendable {
  /// The only one.
  case whole
  /// The gaps of this number.
  case gap(Int)
  /// The row of this index; the card is a template.
  case row(Int)
}

extension DeckEntry {
  /// What siblings share, and no others: they are kept apart in time.
  public var family: Family {
    switch facet {
    case .whole, .gap: .card(card)
    case .row(let row): .row(row)
    }
  }
}

/// What siblings share within a deck.
public enum Family: Hashable, Sendable {
  /// The card of this index.
  case card(Int)
  /// The row of this index.
  case row(Int)
}
