import Answers
import Text

extension ImportedDeck {
  /// A deck of more cards becomes a table where it can: so many are read and edited as rows.
  package static let mostCards = 1_000

  /// The deck as a table of the cards whose answers are typed, and the others in a deck of their own;
  /// nil where no card fits a table.
  package func asTable(_ losses: inout Losses) -> [ImportedDeck]? {
    guard table == nil else { return nil }
    let draft = CardTable(deck.cards.filter(CardTable.holds))
    guard let rows = draft.deck(in: deck, &losses) else { return nil }
    let others = deck.cards.filter { !CardTable.holds($0) }
    guard !others.isEmpty else { return [rows] }
    var gathering = CardGathering(
      name: deck.title,
      language: deck.language,
      licence: deck.licence,
      id: deck.id + "-cards"
    )
    for card in others { gathering.add(card, name: card.id) }
    return [rows] + gathering.decks
  }
}

/// Cards on their way to a table: a row each, and a template for each kind of answer.
private struct CardTable {
  private let cards: [Card]
  /// The kinds of answers, in the order in which they first appear.
  private let kinds: [AnswerKind]

  /// As many answers of a card stand in columns of their own.
  private static let mostAnswers = 6

  init(_ cards: [Card]) {
    self.cards = cards
    var seen: Set<AnswerKind> = []
    kinds = cards.compactMap { $0.typed?.kind }.filter { seen.insert($0).inserted }
  }

  /// Whether a row can hold all that a card says.
  static func holds(_ card: Card) -> Bool {
    guard let typed = card.typed, (1...mostAnswers).contains(typed.answers.count) else {
      return false
    }
    let base = card.base
    return base.also.isEmpty && base.reject.isEmpty && base.accept.isEmpty && base.heading.isEmpty
      && base.hint.isEmpty && base.see.count <= 1 && !base.prompt.isEmpty
      && card.translations.isEmpty && card.sources.isEmpty && card.unit.isEmpty
  }

  func deck(in frame: Deck, _ losses: inout Losses) -> ImportedDeck? {
    guard !cards.isEmpty else { return nil }
    let answers = kinds.flatMap { kind in Self.answerColumns(of: kind) }
    let columns = ["id", "question"] + answers + ["why", "say", "see", "section", "tags"]
    var table = TextTableBuilder(
      columns: columns,
      answers: kinds.map { Self.answerColumns(of: $0)[0] }
    )
    for card in cards {
      table.append(row(of: card))
      if !card.tags.isEmpty { losses.note(.tagsAsColumn, at: card.tags[0]) }
    }
    if table.isUsed("section") { losses.note(.unaskedColumn, at: "section") }
    var deck = frame
    deck.passages = [:]
    deck.table = TableReference(file: deck.id + ".tsv", key: ["id"])
    deck.cards = kinds.map { template(of: $0, table) }
    return ImportedDeck(deck: deck, table: table, questions: table.filledQuestions)
  }

  private static func answerColumns(of kind: AnswerKind) -> [String] {
    let name = kind == .text ? "answer" : "answer_" + kind.rawValue
    return [name] + (2...mostAnswers).map { "\(name)_\($0)" }
  }

  private func row(of card: Card) -> [String] {
    let answers = kinds.flatMap { kind -> [String] in
      let own = card.typed?.kind == kind ? card.typed?.answers ?? [] : []
      return own + Array(repeating: "", count: Self.mostAnswers - own.count)
    }
    let base = card.base
    return [card.id, base.prompt] + answers
      + [base.why, base.say, base.see.first ?? "", card.section, card.tags.joined(separator: " ")]
  }

  private func template(of kind: AnswerKind, _ table: TextTableBuilder) -> Card {
    func place(_ column: String) -> String { table.isUsed(column) ? "{\(column)}" : "" }
    let answers = Self.answerColumns(of: kind).filter(table.isUsed).map { "{\($0)}" }
    let see = place("see")
    return Card(
      id: kind.rawValue,
      base: Wording(
        prompt: "{question}",
        body: .typed(TypedBody(kind: kind, answers: answers)),
        why: place("why"),
        say: place("say"),
        see: see.isEmpty ? [] : [see]
      )
    )
  }
}

extension Card {
  /// The answer, where it is typed.
  fileprivate var typed: TypedBody? {
    switch base.body {
    case .typed(let typed): typed
    case .choice, .order, .match, .cloze, nil: nil
    }
  }
}
