import Decks
import Scheduling
import Text

/// Gathers notes that Koryu wrote into the decks that they came from.
struct KoryuDecks {
  private var decks: [String: Deck] = [:]
  private var tables: [String: TextTableBuilder] = [:]
  private var questions: [String: Int] = [:]
  /// Where the cards of each deck belong, and the rows.
  private var cardPlaces: [String: [NotePlace]] = [:]
  private var rowPlaces: [String: [NotePlace]] = [:]
  private var seen: Set<String> = []
  private var known = 0
  private var media: Set<KoryuMedium> = []
  private let hasDeck: (String) -> Bool
  private let ownCards: Set<String>

  /// The deck of somebody's own cards, which is nobody's own here.
  private static let others = OwnDeck.id + "-anki"

  init(_ choices: PackageReduction.Choices) {
    hasDeck = choices.hasDeck
    ownCards = choices.ownCards
  }

  /// Takes a note, and names its cards.
  mutating func take(
    _ note: AnkiNote,
    _ form: KoryuNoteForm,
    _ cards: ArraySlice<AnkiCard>,
    _ losses: inout Losses
  ) -> [(AnkiCard, CardID)] {
    switch form {
    case .row(let deck, let columns): return takeRow(note, deck, columns, cards, &losses)
    case .recalled, .typed, .gaps: return takeCard(note, cards, &losses)
    }
  }

  // MARK: Cards

  private mutating func takeCard(
    _ note: AnkiNote,
    _ cards: ArraySlice<AnkiCard>,
    _ losses: inout Losses
  ) -> [(AnkiCard, CardID)] {
    let text = ReducedCard.composed(KoryuText.text(note.fields.last ?? []))
    let parsed = DeckParser.parse(DeckSource(path: "", text: text))
    guard parsed.deck.cards.count == 1, var card = parsed.deck.cards.first,
      let body = card.base.body,
      CardID("\(parsed.deck.id)/\(card.id)") != nil
    else {
      losses.note(.nothingToAsk, at: note.title)
      return []
    }
    var deck = parsed.deck
    if isEdited(note, card, deck) {
      losses.note(.editedElsewhere, at: card.id)
      card.base = edited(card.base, body, note)
    }
    if deck.id == OwnDeck.id, !ownCards.contains(card.id) { deck.id = Self.others }
    guard seen.insert("\(deck.id)/\(card.id)").inserted else {
      losses.note(.repeatedIdentity, at: card.id)
      return []
    }
    let named = cards.compactMap { anki -> (AnkiCard, CardID)? in
      let isCloze = if case .cloze = body { true } else { false }
      let sibling = isCloze ? "/\(anki.ordinal + 1)" : ""
      return CardID("\(deck.id)/\(card.id)\(sibling)").map { (anki, $0) }
    }
    if keep(deck, named.count, { $0.cards.append(card) }) {
      cardPlaces[deck.id, default: []].append(NotePlace(note, cards))
      media.formUnion(KoryuNote.media(of: card.base))
    }
    return named
  }

  /// Adds to a deck; false where the learner has it, and nothing is kept.
  private mutating func keep(_ deck: Deck, _ count: Int, _ add: (inout Deck) -> Void) -> Bool {
    if deck.id == OwnDeck.id || hasDeck(deck.id) {
      known += count
      return false
    }
    if decks[deck.id] == nil {
      var frame = deck
      frame.cards = []
      frame.remarks = [ImportedDeck.mark]
      frame.ledger = ""
      frame.notice = ""
      decks[deck.id] = frame
    }
    questions[deck.id, default: 0] += count
    if var own = decks.removeValue(forKey: deck.id) {
      add(&own)
      decks[deck.id] = own
    }
    return true
  }

  /// Whether the note says anything else than what Koryu wrote.
  private func isEdited(_ note: AnkiNote, _ card: Card, _ deck: Deck) -> Bool {
    KoryuNote.OptionOrder.allCases.allSatisfy { order in
      guard let own = KoryuNote(card, of: deck, options: order),
        own.fields.count == note.fields.count
      else { return true }
      return zip(own.fields, note.fields).dropLast().contains { own, theirs in
        ReducedCard.composed(own)
          != ReducedCard.composed(String(decoding: theirs, as: UTF8.self))
      }
    }
  }

  private func edited(_ wording: Wording, _ body: Body, _ note: AnkiNote) -> Wording {
    var wording = wording
    func text(_ index: Int) -> String {
      ReducedCard.composed(HTMLText(note.field(index)).text)
    }
    switch body {
    case .typed(let typed):
      wording.prompt = text(0)
      let kept = typed.answers.dropFirst().filter { $0 != text(1) }
      wording.body = .typed(TypedBody(kind: typed.kind, answers: [text(1)] + kept))
      wording.hint = text(3)
      wording.why = text(4)
    case .cloze:
      wording.prompt = ""
      wording.body = .cloze(Cloze(parts: ClozeText(text(0)).parts))
      wording.hint = text(1)
      wording.why = text(2)
    case .choice, .order, .match: break
    }
    return wording
  }

  // MARK: Rows

  private mutating func takeRow(
    _ note: AnkiNote,
    _ given: Deck,
    _ columns: [String],
    _ cards: ArraySlice<AnkiCard>,
    _ losses: inout Losses
  ) -> [(AnkiCard, CardID)] {
    var deck = given
    if deck.id == OwnDeck.id { deck.id = Self.others }
    let prefix = deck.id + "/"
    let row = note.guid.hasPrefix(prefix) ? note.guid : prefix + IdentityText.key(of: note.guid)
    guard seen.insert(row).inserted else {
      losses.note(.repeatedIdentity, at: note.title)
      return []
    }
    let named = cards.compactMap { anki -> (AnkiCard, CardID)? in
      let place = Int(anki.ordinal)
      guard deck.cards.indices.contains(place) else { return nil }
      return CardID("\(row)/\(deck.cards[place].id)").map { (anki, $0) }
    }
    guard keep(deck, named.count, { $0.cards = given.cards }) else { return named }
    let cells = note.fields.map { field in
      if let path = KoryuMedium.path(in: String(decoding: field.prefix(1 << 10), as: UTF8.self)) {
        if let medium = KoryuMedium(path) { media.insert(medium) }
        return path
      }
      return ReducedCard.composed(KoryuText.text(field))
    }
    let empty = TextTableBuilder(columns: columns, emptyColumns: .kept)
    tables[deck.id, default: empty].append(cells)
    rowPlaces[deck.id, default: []].append(NotePlace(note, cards))
    return named
  }

  // MARK: The end

  /// The decks that the learner has not with their media, and how many questions are of decks that
  /// they have.
  func finish() -> (decks: [ImportedDeck], media: [KoryuMedium], known: Int) {
    let kept = decks.values.sorted { $0.id < $1.id }.map { deck in
      var arranged = deck
      if tables[deck.id] == nil {
        let order = NotePlace.order(of: cardPlaces[deck.id] ?? [])
        arranged.cards = order.map { deck.cards[$0] }
      }
      let table = tables[deck.id]?.arranged(NotePlace.order(of: rowPlaces[deck.id] ?? []))
      return ImportedDeck(deck: arranged, table: table, questions: questions[deck.id] ?? 0)
    }
    return (kept, media.sorted { $0.path < $1.path }, known)
  }
}
