import Decks
package import Journal
package import Scheduling

/// What a learner has studied and the decks no longer hold.
///
/// Its progress is in the journal still, and waits for the deck's file or for a `Formerly:`.
package struct MissingCards: Hashable, Sendable {
  /// A deck that is gone, or that has lost cards.
  package struct Loss: Hashable, Sendable {
    /// The deck's identity.
    package let deck: String
    /// The cards that were met and are gone, in the order in which they were.
    package let cards: [CardID]
    /// Whether the learner studies the deck.
    package let isStudied: Bool
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
      Loss(deck: deck, cards: cards, isStudied: enrolled[deck] != nil)
    }
    decks = losses.filter { catalogue.library.deck($0.deck) == nil }
    cards = losses.filter { catalogue.library.deck($0.deck) != nil }
  }

  /// Whether nothing is gone.
  package var isEmpty: Bool { decks.isEmpty && cards.isEmpty }
}
