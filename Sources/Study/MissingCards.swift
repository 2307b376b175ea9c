import Decks
package import Journal
package import Scheduling

/// What a learner has studied and the decks no longer hold.
///
/// Its progress is in the journal still, and waits for the deck's file or for a `Formerly:`.
package struct MissingCards: Hashable, Sendable {
  /// What the author of a deck does to bring the progress of a lost card back.
  package enum Remedy: Hashable, Sendable {
    /// `Formerly:` with the identity, in the card as it is now called.
    case card(CardID)
    /// The key in the column `formerly` of the row as it is now called.
    case row(String)
    /// The number of a gap, in its card, which is still there.
    case gap(String, card: String)
  }

  /// A deck that is gone, or that has lost cards.
  package struct Loss: Hashable, Sendable {
    /// The deck's identity.
    package let deck: String
    /// The cards that were met and are gone, in the order in which they were.
    package let cards: [CardID]
    /// Whether the learner studies the deck.
    package let isStudied: Bool
    /// What would bring the first of the cards back; nil where the deck itself is gone.
    package let remedy: Remedy?
  }

  /// Decks that are gone altogether, by identity.
  package let decks: [Loss]
  /// Decks that are there, without some of their cards.
  package let cards: [Loss]

  /// Compares what the journals say with the decks.
  package init(_ state: ProfileState, in catalogue: Catalogue) {
    let enrolled = state.declarations.enrolments
    var lost: [String: [CardID]] = [:]
    for name in enrolled.keys where catalogue.library.deck(name) == nil { lost[name] = [] }
    for card in state.cardIDs where !catalogue.contains(card) && state.schedule(card).reviews > 0 {
      lost[card.deck, default: []].append(card)
    }
    // A learner's own cards are no author's to bring back.
    lost[OwnDeck.id] = nil
    let losses = lost.sorted { $0.key < $1.key }.map { deck, cards in
      Loss(
        deck: deck,
        cards: cards,
        isStudied: enrolled[deck] != nil,
        remedy: cards.first.flatMap { catalogue.remedy(for: $0) }
      )
    }
    decks = losses.filter { catalogue.library.deck($0.deck) == nil }
    cards = losses.filter { catalogue.library.deck($0.deck) != nil }
  }

  /// Whether nothing is gone.
  package var isEmpty: Bool { decks.isEmpty && cards.isEmpty }
}

extension Catalogue {
  /// What the author of a deck does where it no longer holds a card; nil where the deck is gone.
  fileprivate func remedy(for lost: CardID) -> MissingCards.Remedy? {
    guard let deck = library.deck(lost.deck) else { return nil }
    let parts = lost.description.split(separator: "/").map(String.init)
    guard parts.count == 3 else { return .card(lost) }
    if deck.table != nil { return .row(parts[1]) }
    return deck.cards.contains { $0.id == parts[1] } ? .gap(parts[2], card: parts[1]) : .card(lost)
  }
}
