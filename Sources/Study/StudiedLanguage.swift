package import Decks

/// One of the two languages, as a deck's cards and a learner's settings name it.
package enum StudiedLanguage: String, CaseIterable, Sendable {
  case japanese
  case korean

  /// What stands for its cards among the templates of an enrolment; no card is called so.
  package var mark: String { "." + rawValue }

  /// Whether a card is for those who learn the language: all but the cards of the other one alone.
  package func includes(_ card: Card) -> Bool {
    let languages = Self.allCases.filter { card.tags.contains($0.rawValue) }
    return languages.isEmpty || languages.contains(self)
  }

  /// The language whose cards of `deck` are meant for one who learns `subjects`; nil where all are.
  package init?(of deck: Deck, for subjects: [String]) {
    let learnt = Self.allCases.filter { subjects.contains($0.rawValue) }
    guard learnt.count == 1, let only = learnt.first,
      deck.cards.contains(where: { $0.tags.contains(only.rawValue) }),
      deck.cards.contains(where: { !only.includes($0) })
    else { return nil }
    self = only
  }
}
