import Decks
import Journal
import Scheduling
import Text

/// Decks as notes and note types of Anki.
struct PackageContent {
  private(set) var notes: [ExportedNote] = []
  private(set) var notetypes: [ExportedNotetype] = [.recalled, .typed, .gaps]
  /// For each note the index of its deck.
  private(set) var deckOfNote: [Int] = []
  private(set) var losses = Losses()
  /// The sounds and pictures that notes name, with the index of the deck, each once.
  private(set) var media: [(medium: KoryuMedium, deck: Int)] = []
  private var named: Set<KoryuMedium> = []
  private let language: Language

  /// Gaps with a higher number are not taken.
  private static let highestGap = 499

  /// Writes `decks` in a language, or in their own where they lack it.
  init(_ decks: [Deck], in language: Language) {
    self.language = language
    for (index, deck) in decks.enumerated() {
      if deck.table == nil { addCards(of: deck, index) } else { addRows(of: deck, index) }
    }
  }

  // MARK: Cards

  private mutating func addCards(of deck: Deck, _ index: Int) {
    let single = monolingual(deck)
    for (place, entries) in Self.grouped(deck.entries(), by: \.card) {
      let card = monolingual(deck.cards[place], of: deck)
      guard let note = KoryuNote(card, of: single) else { continue }
      count(deck.cards[place])
      for medium in KoryuNote.media(of: card.base) { take(medium, index) }
      countLinks(card) { KoryuMedium($0) != nil }
      let cards = entries.compactMap { entry -> (ordinal: Int, id: CardID)? in
        switch entry.facet {
        case .gap(let number) where number > Self.highestGap: nil
        case .gap(let number): (number - 1, entry.id)
        case .whole, .row: (0, entry.id)
        }
      }
      add(
        ExportedNote(
          guid: guid(deck, card.id),
          notetype: Self.notetype(of: note.form),
          fields: note.fields,
          tags: tags(deck.tags + card.tags),
          cards: cards
        ),
        index
      )
    }
  }

  private static func notetype(of form: KoryuNoteForm) -> Int {
    switch form {
    case .recalled, .row: 0
    case .typed: 1
    case .gaps: 2
    }
  }

  private mutating func add(_ note: ExportedNote, _ deck: Int) {
    guard !note.cards.isEmpty else { return }
    notes.append(note)
    deckOfNote.append(deck)
  }

  private mutating func count(_ card: Card) {
    if !card.translations.isEmpty { losses.note(.otherLanguages, at: card.id) }
    switch card.base.body {
    case .choice, .order, .match: losses.note(.onlyRecalled, at: card.id)
    case .typed, .cloze, nil: break
    }
  }

  /// Counts links, and files that no note can name.
  private mutating func countLinks(_ card: Card, whereNot isTaken: (String) -> Bool) {
    if !card.base.see.allSatisfy(isTaken) { losses.note(.pictureNamed, at: card.id) }
    let isSound = MediaGuide.sounds.contains { card.base.say.hasSuffix($0) }
    if isSound, !isTaken(card.base.say) { losses.note(.soundNamed, at: card.id) }
  }

  private mutating func take(_ medium: KoryuMedium, _ deck: Int) {
    if named.insert(medium).inserted { media.append((medium, deck)) }
  }

  /// What Anki knows a note by, never by what a note that came from Anki was known by there: of two
  /// notes of one identity and two note types Anki refuses the later, or merges their types and
  /// empties the cards of both.
  private func guid(_ deck: Deck, _ key: String) -> String { "\(deck.id)/\(key)" }

  private func tags(_ tags: [String]) -> [String] {
    tags.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: "_") }
  }

  /// Things with one key beside each other, in order.
  private static func grouped(
    _ entries: [DeckEntry],
    by key: (DeckEntry) -> Int
  ) -> [(Int, [DeckEntry])] {
    var groups: [(Int, [DeckEntry])] = []
    for entry in entries {
      if groups.last?.0 == key(entry) {
        groups[groups.count - 1].1.append(entry)
      } else {
        groups.append((key(entry), [entry]))
      }
    }
    return groups
  }

  // MARK: One language

  private func monolingual(_ deck: Deck) -> Deck {
    var single = deck
    single.title = deck.title(in: language)
    single.language = deck.languages.contains(language) ? language : deck.language
    single.translations = [:]
    single.remarks = []
    single.formerly = []
    single.ledger = ""
    single.notice = ""
    return single
  }

  /// The card in one language; answers of the others are accepted as before.
  private func monolingual(_ card: Card, of deck: Deck) -> Card {
    var single = card
    single.base = card.wording(in: language)
    single.translations = [:]
    single.section = ""
    single.after = []
    single.formerly = []
    guard case .typed(let typed) = single.base.body, card.answerLanguages.isEmpty else {
      return single
    }
    var seen = Set((typed.answers + single.base.accept).map { $0.lowercased() })
    let others = ([card.base] + Language.allCases.compactMap { card.translations[$0] })
      .flatMap { $0.typedTexts + $0.accept }
    single.base.accept += others.filter { seen.insert($0.lowercased()).inserted }
    return single
  }

  // MARK: Rows

  private mutating func addRows(of deck: Deck, _ index: Int) {
    guard let rows = deck.rows else { return }
    var single = monolingual(deck)
    single.cards = deck.cards.map { monolingual($0, of: deck) }
    let place = notetypes.count
    let shown = RowMedia(single, rows)
    notetypes.append(RowNotetype(single, columns: rows.columns, media: shown.columns).notetype)
    for card in deck.cards {
      count(card)
      countLinks(card) { text in
        let places = TemplateText(text, columns: rows.columns).columns
        return !places.isEmpty && shown.columns.isSuperset(of: places)
      }
    }
    for (row, entries) in Self.grouped(deck.entries(), by: { $0.facet.row ?? -1 }) where row >= 0 {
      add(
        ExportedNote(
          guid: guid(deck, rows.keys[row]),
          notetype: place,
          fields: rows.columns.indices.map { column in
            let value = rows.value(row: row, column: column)
            guard shown.columns.contains(column), let medium = KoryuMedium(value) else {
              return KoryuText.html(value)
            }
            take(medium, index)
            return medium.html
          },
          tags: tags(deck.tags + rows.tags(ofRow: row)),
          cards: entries.map { ($0.card, $0.id) }
        ),
        index
      )
    }
  }
}

extension Wording {
  /// The answers that are typed.
  fileprivate var typedTexts: [String] {
    switch body {
    case .typed(let typed): typed.answers
    case .choice, .order, .match, .cloze, nil: []
    }
  }
}

extension Facet {
  fileprivate var row: Int? {
    switch self {
    case .row(let row): row
    case .whole, .gap: nil
    }
  }
}
