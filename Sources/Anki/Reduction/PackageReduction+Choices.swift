package import Text

extension PackageReduction {
  /// How a package is reduced.
  package struct Choices {
    /// The language that the decks say they are in.
    package var language: Language
    /// The names of decks to take, with what is below them; none means all.
    package var decks: [String]
    package var media: MediaUse
    /// Whether the learner has a deck of that identity, so that a note of Koryu's needs none.
    package var hasDeck: (String) -> Bool
    /// The learner's own cards, by their names within their deck.
    package var ownCards: Set<String>
    /// Who has the name of a deck with this identity and title.
    package var holder: (_ id: String, _ title: String) -> NameHolder

    package init(
      language: Language,
      decks: [String] = [],
      media: MediaUse = .left,
      hasDeck: @escaping (String) -> Bool = { _ in false },
      ownCards: Set<String> = [],
      holder: @escaping (_ id: String, _ title: String) -> NameHolder = { _, _ in .nobody }
    ) {
      self.language = language
      self.decks = decks
      self.media = media
      self.hasDeck = hasDeck
      self.ownCards = ownCards
      self.holder = holder
    }
  }

  /// A deck that is called otherwise than its title says, because another deck has the name.
  package struct Renaming: Hashable, Sendable {
    package let title: String
    package let wanted: String
    package let id: String
  }
}
