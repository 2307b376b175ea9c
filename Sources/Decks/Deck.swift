public import Text

/// A deck: cards, or a table and the templates that make cards of its rows.
public struct Deck: Hashable, Sendable {
  /// The first part of every identity in it; empty where the author gave none.
  public var id: String
  /// Its name in its own language.
  public var title: String
  /// The language it is written in.
  public var language: Language
  /// Its licence, as an SPDX name; empty where the author gave none.
  public var licence: String
  /// Subjects of all its cards.
  public var tags: [String]
  /// The file beside it that lists the facts its cards may name; empty for none.
  public var ledger: String
  /// How a new card is met.
  public var introduction: Introduction
  /// The file beside it with words about its licence; empty for none.
  public var notice: String
  /// The table its rows come from; then `cards` are templates.
  public var table: TableReference?
  /// The column to show where two rows share a prompt; empty for none.
  public var gloss: String
  /// The column of the table that tells each row's unit; empty for none.
  public var unit: String
  /// Earlier identities of the deck.
  public var formerly: [String]
  /// What else the front matter says, for readers.
  public var remarks: [FrontMatterEntry]
  /// Its cards, or its templates.
  public var cards: [Card]
  /// Headings and prose, by the index of the card that they stand before.
  public var passages: [Int: [Passage]]
  /// What its translations call it, and which gloss column they use.
  public var translations: [Language: DeckTranslation]
  /// The rows of its table, once they are read.
  public var rows: TableRows?

  /// Makes a deck.
  public init(
    id: String,
    title: String = "",
    language: Language = .english,
    licence: String = "",
    tags: [String] = [],
    ledger: String = "",
    introduction: Introduction = .ask,
    notice: String = "",
    table: TableReference? = nil,
    cards: [Card] = [],
    passages: [Int: [Passage]] = [:]
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.licence = licence
    self.tags = tags
    self.ledger = ledger
    self.introduction = introduction
    self.notice = notice
    self.table = table
    self.cards = cards
    self.passages = passages
    gloss = ""
    unit = ""
    formerly = []
    remarks = []
    translations = [:]
    rows = nil
  }

  /// Its name in `language`, or in its own where there is none.
  public func title(in language: Language) -> String {
    guard let translated = translations[language]?.title, !translated.isEmpty else { return title }
    return translated
  }

  /// The languages it can be asked in, its own first.
  public var languages: [Language] {
    [language] + Language.allCases.filter { $0 != language && translations[$0] != nil }
  }
}

/// How a new card is met.
public enum Introduction: String, CaseIterable, Hashable, Sendable {
  /// It is presented first and asked two cards later; only that answer is a review.
  case show
  /// It is asked at once.
  case ask
}

/// Text between cards, which the drill leaves alone.
public enum Passage: Hashable, Sendable {
  /// A level-1 heading: cards below belong to this section.
  case section(String)
  /// Prose, other headings and fenced code, literally.
  case prose(String)
}

/// What a deck is called in a translation.
public struct DeckTranslation: Hashable, Sendable {
  /// The name; empty to keep the deck's own.
  public var title: String
  /// The gloss column; empty to keep the deck's own.
  public var gloss: String

  /// Makes a deck's translation.
  public init(title: String = "", gloss: String = "") {
    self.title = title
    self.gloss = gloss
  }
}
