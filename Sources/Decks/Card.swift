public import Text

/// A card as its author wrote it, with its translations.
public struct Card: Hashable, Sendable {
  /// The card's identity within the deck; empty where the author gave none, and then it is not asked.
  public var id: String
  /// What it says in the deck's own language.
  public var base: Wording
  /// What it says in other languages: only what is translated, and only what fits the base.
  public var translations: [Language: Wording]
  /// The level-1 heading that it stands under; empty for none.
  public var section: String
  /// Subjects, of the heading's `.tag` and of `Tags:`.
  public var tags: [String]
  /// Names of facts in the deck's ledger.
  public var sources: [String]
  /// Whom it suits.
  public var audience: Audience
  /// Whether the sides disagree about it: never timed, raced or joked about.
  public var isContested: Bool
  /// The languages an answer may be in; empty for every one of the deck.
  public var answerLanguages: [Language]
  /// The language it is written in, where that is not the deck's.
  public var language: Language?
  /// The unit of a number; empty for none.
  public var unit: String
  /// Decks (`hangul`) and cards (`kana/a`, or `a` of this deck) to learn first.
  public var after: [String]
  /// Earlier identities within the deck, or of another as `deck/card`, whose progress it takes over.
  public var formerly: [String]

  /// Makes a card.
  public init(
    id: String,
    base: Wording,
    translations: [Language: Wording] = [:],
    section: String = "",
    tags: [String] = [],
    sources: [String] = [],
    audience: Audience = .everyone,
    isContested: Bool = false,
    answerLanguages: [Language] = [],
    language: Language? = nil,
    unit: String = "",
    after: [String] = [],
    formerly: [String] = []
  ) {
    self.id = id
    self.base = base
    self.translations = translations
    self.section = section
    self.tags = tags
    self.sources = sources
    self.audience = audience
    self.isContested = isContested
    self.answerLanguages = answerLanguages
    self.language = language
    self.unit = unit
    self.after = after
    self.formerly = formerly
  }

  /// The wording in `language`; what a translation leaves out is that of the deck's own.
  public func wording(in language: Language) -> Wording {
    guard let translation = translations[language] else { return base }
    return translation.completed(by: base)
  }
}

/// Whom a card suits.
public enum Audience: String, CaseIterable, Hashable, Sendable {
  /// Anyone.
  case everyone
  /// Adults; left out of classes unless asked for.
  case adult
}
