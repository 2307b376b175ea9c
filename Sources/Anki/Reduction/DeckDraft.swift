import Answers
import Decks
import Text

/// The decks that one deck of Anki becomes: a table of questions, and texts with gaps.
struct DeckDraft {
  /// The identity of the deck of questions.
  let id: String
  /// The identity of the deck of texts with gaps.
  let clozeID: String
  let name: String
  private(set) var table: TextTableBuilder
  private(set) var clozes: [Card] = []
  private var keys: Set<String> = []
  /// Where the rows and the texts belong.
  private var rowPlaces: [NotePlace] = []
  private var clozePlaces: [NotePlace] = []
  private let siblings: Int

  /// The most cards of one note.
  static let mostSiblings = 16
  /// The longest text, in bytes.
  static let longestText = 32 << 10

  init(_ names: DeckNames.Names, name: String, siblings: Int) {
    id = names.id
    clozeID = names.clozeID
    self.name = name
    self.siblings = min(max(1, siblings), Self.mostSiblings)
    let columns = (0..<self.siblings).flatMap(Self.columns)
    table = TextTableBuilder(
      columns: ["id"] + columns + ["tags"],
      answers: (0..<self.siblings).map { Self.column("answer", $0) }
    )
  }

  private static let parts = ["question", "answer", "hint", "why", "say", "see"]

  private static func columns(of sibling: Int) -> [String] {
    parts.map { column($0, sibling) } + alternativeColumns(sibling)
  }

  private static func column(_ part: String, _ sibling: Int) -> String {
    sibling == 0 ? part : "\(part)_\(sibling + 1)"
  }

  private static func alternativeColumns(_ sibling: Int) -> [String] {
    ["answer_b", "answer_c", "answer_d", "answer_e", "answer_f"]
      .prefix(ReducedCard.mostAlternatives - 1).map { column($0, sibling) }
  }

  /// Takes a key for a note; false where another has it.
  mutating func claim(_ key: String) -> Bool { keys.insert(key).inserted }

  /// Adds the cards of a note, by their number; nil stands for one that is not there.
  mutating func add(
    _ key: String,
    _ cards: [ReducedCard?],
    paths: [MediaPaths],
    tags: [String],
    at place: NotePlace
  ) {
    var cells = [key]
    for sibling in 0..<siblings {
      guard sibling < cards.count, let card = cards[sibling] else {
        cells += Array(repeating: "", count: Self.columns(of: sibling).count)
        continue
      }
      let media = paths[sibling]
      cells += [card.question, card.answer, card.hint, card.why, media.sound, media.picture]
      let spare = ReducedCard.mostAlternatives - 1 - card.alternatives.count
      cells += card.alternatives + Array(repeating: "", count: spare)
    }
    table.append(cells + [tags.joined(separator: " ")])
    rowPlaces.append(place)
  }

  mutating func add(_ card: Card, at place: NotePlace) {
    clozes.append(card)
    clozePlaces.append(place)
  }

  /// Adds the rows and the cards of a deck that this one became once; tells the keys of those that are
  /// in it already.
  mutating func join(_ returned: ImportedDeck) -> [String] {
    var repeated: [String] = []
    if let rows = returned.table {
      let columns = rows.usedColumns
      let places = table.columns.map { columns.firstIndex(of: $0) }
      for row in 0..<rows.rowCount {
        let cells = rows.row(row)
        let key = cells.first ?? ""
        if claim(key) {
          table.append(places.map { place in place.map { cells[$0] } ?? "" })
          rowPlaces.append(.last)
        } else {
          repeated.append(key)
        }
      }
    } else {
      for card in returned.deck.cards {
        if claim(card.id) { add(card, at: .last) } else { repeated.append(card.id) }
      }
    }
    return repeated
  }

  /// Where the media of a card will stand; empty for none.
  struct MediaPaths {
    var sound = ""
    var picture = ""
  }

  // MARK: Decks

  /// The decks, those of nothing left out.
  func decks(in language: Language) -> [ImportedDeck] {
    var decks: [ImportedDeck] = []
    if table.rowCount > 0 {
      var deck = frame(id, title, language)
      deck.table = TableReference(file: id + ".tsv", key: ["id"])
      deck.cards = (0..<siblings).compactMap(template)
      if !deck.cards.isEmpty {
        let questions = table.filledQuestions
        let rows = table.arranged(NotePlace.order(of: rowPlaces))
        decks.append(ImportedDeck(deck: deck, table: rows, questions: questions))
      }
    }
    if !clozes.isEmpty {
      var deck = frame(clozeID, title, language)
      deck.cards = NotePlace.order(of: clozePlaces).map { clozes[$0] }
      let questions = deck.entries().count
      decks.append(ImportedDeck(deck: deck, questions: questions))
    }
    return decks
  }

  private var title: String { Self.title(name, id) }

  /// What a deck of Anki called `name` is called.
  static func title(_ name: String, _ id: String) -> String {
    let title = VisibleText.line(ReducedCard.composed(name)).replacing("::", with: " – ")
    return title.isEmpty ? id : title
  }

  private func frame(_ id: String, _ title: String, _ language: Language) -> Deck {
    var deck = Deck(id: id, title: title, language: language, licence: "LicenseRef-Anki")
    deck.remarks = [ImportedDeck.mark]
    return deck
  }

  private func template(_ sibling: Int) -> Card? {
    func place(_ part: String) -> String? {
      let column = Self.column(part, sibling)
      return table.isUsed(column) ? "{\(column)}" : nil
    }
    guard place("answer") != nil else { return nil }
    let answers = [Self.column("answer", sibling)] + Self.alternativeColumns(sibling)
    let used = answers.filter(table.isUsed)
    let body = TypedBody(kind: kind(of: used), answers: used.map { "{\($0)}" })
    return Card(
      id: String(sibling + 1),
      base: Wording(
        prompt: "{\(Self.column("question", sibling))}",
        body: .typed(body),
        hint: place("hint") ?? "",
        why: place("why") ?? "",
        say: place("say") ?? "",
        see: place("see").map { [$0] } ?? []
      )
    )
  }

  /// Answers that are all in hangul, or all in kana, are typed so.
  private func kind(of columns: [String]) -> AnswerKind {
    var isHangul = true
    var isKana = true
    for column in columns {
      for value in table.values(of: column) where !value.isEmpty {
        if isHangul, !Self.holds(value, Self.isHangul) { isHangul = false }
        if isKana, !Self.holds(value, Self.isKana) { isKana = false }
        if !isHangul, !isKana { return .text }
      }
    }
    return isHangul ? .hangul : isKana ? .reading : .text
  }

  private static func holds(_ text: String, _ isLetter: (Unicode.Scalar) -> Bool) -> Bool {
    text.unicodeScalars.contains(where: isLetter)
      && text.unicodeScalars.allSatisfy { isLetter($0) || isMark($0) }
  }

  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    (0xAC00...0xD7A3).contains(scalar.value)
  }

  private static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x3096).contains(scalar.value) || (0x30A1...0x30FC).contains(scalar.value)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "!", "?", ".", ",", "。", "、", "！", "？", "～", "~", "-"].contains(scalar)
  }
}
