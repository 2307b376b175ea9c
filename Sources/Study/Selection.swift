package import Decks

/// Which cards of which decks are meant.
package struct Selection: Hashable, Sendable {
  /// The decks, by identity; nil for all.
  package var decks: Set<String>?
  /// The subjects, any of which will do; empty for all.
  package var tags: Set<String>
  /// Whether cards for adults are meant too.
  package var audiences: Set<Audience>
  /// The templates of table decks that are studied, by deck; a deck not listed is studied whole.
  package var templates: [String: Set<String>]

  package init(
    decks: Set<String>? = nil,
    tags: Set<String> = [],
    audiences: Set<Audience> = Set(Audience.allCases),
    templates: [String: Set<String>] = [:]
  ) {
    self.decks = decks
    self.tags = tags
    self.audiences = audiences
    self.templates = templates
  }

  /// Whether anything of `deck` may be meant.
  package func includes(_ deck: Deck) -> Bool { decks?.contains(deck.id) ?? true }

  /// Whether `card`, or what a template of that name makes, is meant.
  package func includes(_ card: Card, of deck: Deck) -> Bool {
    guard audiences.contains(card.audience) else { return false }
    if deck.table != nil, let studied = templates[deck.id], !studied.contains(card.id) {
      return false
    }
    return tags.isEmpty || !tags.isDisjoint(with: card.tags) || !tags.isDisjoint(with: deck.tags)
  }
}
