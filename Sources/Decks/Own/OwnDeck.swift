package import Text

/// The deck of a learner's own cards, made of the texts that their journal holds.
package enum OwnDeck {
  /// The identity of every learner's own deck.
  package static let id = "mine"
  /// A card's text may not be longer than this many bytes.
  package static let longestText = 16_384

  /// The deck of some cards, in their order.
  ///
  /// `cards` have the identity within the deck and the text; a text that is no card is left out, and
  /// the identity counts for more than what the text says.
  package static func deck(
    _ cards: [(id: String, text: String)],
    title: String,
    language: Language
  ) -> Deck {
    Deck(
      id: id,
      title: title,
      language: language,
      licence: "LicenseRef-private",
      cards: cards.compactMap { card(id: $0.id, text: $0.text) }
    )
  }

  /// One card by its text.
  package static func card(id: String, text: String) -> Card? {
    guard text.utf8.count <= longestText else { return nil }
    let source = DeckSource(path: "mine.md", text: "---\nid: \(Self.id)\n---\n\n" + text)
    var card = DeckParser.parse(source).deck.cards.first
    card?.id = id
    card?.section = ""
    return card
  }

  /// What an edited file of own cards says: the cards it changes or adds, and those it leaves out.
  package struct Edition: Hashable, Sendable {
    /// Cards with another text than before.
    package var changed: [Card] = []
    /// Cards that were not there before, whose identities are still to be given.
    package var added: [Card] = []
    /// Cards that the file no longer has.
    package var missing: [Card] = []
  }

  /// Compares an edited file with the cards before.
  package static func edition(of file: DeckSource, before: Deck) -> Edition {
    let cards = DeckParser.parse(file).deck.cards
    var edition = Edition()
    var seen: Set<String> = []
    for var card in cards {
      card.section = ""
      let known = before.cards.first { $0.id == card.id }
      if let known, seen.insert(card.id).inserted {
        if DeckWriter.text(of: known) != DeckWriter.text(of: card) { edition.changed.append(card) }
      } else {
        edition.added.append(card)
      }
    }
    edition.missing = before.cards.filter { !seen.contains($0.id) }
    return edition
  }
}
