package import Text

/// What a deck is made of, for its author to look at.
package struct DeckStatistics: Hashable, Sendable {
  /// How cards ask.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case typed
    case choice
    case order
    case match
    case cloze
  }

  /// How much of a deck is written in one language.
  package struct Coverage: Hashable, Sendable {
    package let language: Language
    /// Cards, or questions of a word list, with words in it.
    package let cards: Int
    /// Cards of the deck, or questions of the word list.
    package let of: Int
  }

  /// How many of the ledger's facts a deck asks.
  package struct Sources: Hashable, Sendable {
    /// Facts that at least one card names.
    package let named: Int
    /// Facts in the ledger; nil where the deck names none.
    package let inLedger: Int?
    /// Cards without a source.
    package let cardsWithout: Int
  }

  /// A prompt and how wide it is.
  package struct LongPrompt: Hashable, Sendable {
    package let card: String
    package let language: Language
    /// Display cells.
    package let width: Int
  }

  /// A subject and how many cards have it.
  package struct Tag: Hashable, Sendable {
    package let name: String
    package let cards: Int
  }

  /// The identity.
  package let id: String
  /// The title in the deck's own language.
  package let title: String
  /// Cards, or templates of a word list.
  package let cards: Int
  /// Questions that they make.
  package let questions: Int
  /// Rows of its table; nil where it has none.
  package let rows: Int?
  /// Cards by how they ask; of a word list the questions, as in all that follows.
  package let kinds: [Kind: Int]
  /// The languages, the deck's own first.
  package let languages: [Coverage]
  /// What its cards rest on.
  package let sources: Sources
  /// Subjects with the number of cards that have them, the commonest first.
  package let tags: [Tag]
  /// Cards about which the sides disagree.
  package let contested: Int
  /// Cards for adults.
  package let adult: Int
  /// Cards that explain their answer.
  package let explained: Int
  /// The longest prompts, the longest first.
  package let longest: [LongPrompt]

  /// Not more than four cards in ten should be choices: it is too easy to recognise an answer.
  package static let mostChoices = 0.4

  /// The share of cards that are choices.
  package let choiceShare: Double

  /// Whether the house rule about choices is broken.
  package var hasTooManyChoices: Bool { choiceShare > Self.mostChoices }

  /// The statistics of every deck in some files, with what stands beside them.
  package static func all(
    _ files: [DeckSource],
    beside neighbours: NeighbouringFiles
  ) -> [DeckStatistics] {
    DeckLoader(files, beside: neighbours).decks.map { DeckStatistics($0.deck, ledger: $0.ledger) }
  }

  /// The statistics of a deck whose ledger holds these names.
  init(_ deck: Deck, ledger: Set<String>?) {
    let asked = CountedCards(deck)
    let cards = asked.cards
    id = deck.id
    title = deck.title
    self.cards = deck.cards.count
    questions = deck.entries().count
    rows = deck.table == nil ? nil : deck.rows?.keys.count { !$0.isEmpty } ?? 0
    let choices = cards.count { $0.kind == .choice }
    choiceShare = cards.isEmpty ? 0 : Double(choices) / Double(cards.count)
    kinds = Dictionary(grouping: cards.compactMap(\.kind), by: \.self).mapValues(\.count)
    languages = deck.languages.map {
      Coverage(language: $0, cards: asked.count(writtenIn: $0), of: cards.count)
    }
    let named = Set(deck.cards.flatMap(\.sources))
    sources = Sources(
      named: ledger.map { named.intersection($0).count } ?? named.count,
      inLedger: ledger?.count,
      cardsWithout: cards.count { $0.sources.isEmpty }
    )
    tags = Self.counted(cards.flatMap { Set($0.tags) })
    contested = cards.count(where: \.isContested)
    adult = cards.count { $0.audience == .adult }
    explained = asked.explained
    longest = Array(
      asked.prompts.sorted { ($1.width, $0.card) < ($0.width, $1.card) }.prefix(Self.mostLongest)
    )
  }

  private static func counted(_ names: [String]) -> [Tag] {
    Dictionary(grouping: names, by: \.self).map { Tag(name: $0.key, cards: $0.value.count) }
      .sorted { ($1.cards, $0.name) < ($0.cards, $1.name) }
  }

  private static let mostLongest = 3
}

extension Card {
  /// How it asks; nil for a card without a body.
  fileprivate var kind: DeckStatistics.Kind? {
    switch base.body {
    case .typed: .typed
    case .choice: .choice
    case .order: .order
    case .match: .match
    case .cloze: .cloze
    case nil: nil
    }
  }
}
