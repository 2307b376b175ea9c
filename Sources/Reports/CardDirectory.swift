package import Scheduling

/// What the decks say about cards, as far as measures need it; built once for all learners.
package struct CardDirectory: Sendable {
  /// What is known about one card.
  package struct Facts: Hashable, Sendable {
    /// Subjects of the card and of its deck.
    package var tags: [String]
    /// For a choice the right options, by their place in the deck; nil for other tasks.
    package var rightOptions: [Int]?

    package init(tags: [String], rightOptions: [Int]? = nil) {
      self.tags = tags
      self.rightOptions = rightOptions
    }
  }

  /// What is known, by card; a card that no deck holds any more is absent.
  package let facts: [CardID: Facts]
  /// The number of cards in each deck.
  package let deckSizes: [String: Int]
  /// The number of cards under each subject.
  package let tagSizes: [String: Int]

  package init(_ facts: [CardID: Facts]) {
    self.facts = facts
    var decks: [String: Int] = [:]
    var tags: [String: Int] = [:]
    for (card, known) in facts {
      decks[card.deck, default: 0] += 1
      for tag in Set(known.tags) { tags[tag, default: 0] += 1 }
    }
    deckSizes = decks
    tagSizes = tags
  }
}
