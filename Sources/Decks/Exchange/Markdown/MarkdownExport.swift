package import Text

/// Writes decks as Markdown that Koryu reads as the same cards.
package struct MarkdownExport {
  /// The text of each deck, with the deck's identity.
  package private(set) var files: [(name: String, text: String)] = []
  package private(set) var cards = 0
  package private(set) var losses = Losses()

  /// Writes every card of `decks` in a language, or in the deck's own where it lacks it.
  package init(_ decks: [Deck], in language: Language) {
    for deck in decks {
      let plain = deck.inOneLanguage(language, &losses)
      cards += plain.cards.count
      files.append((deck.id, DeckWriter.text(of: plain)))
    }
  }
}
