import Answers
import Scheduling
import Text

/// Rows of words on their way to tables: a row is a question and its answer, or a text with gaps.
struct WordRows {
  private(set) var imported = ImportedDecks()
  private let table: ImportedTable
  private let columns: TableColumns
  private let naming: DeckNaming
  private let language: Language
  private var drafts: [String: Draft] = [:]
  private var order: [String] = []

  /// One deck in the making.
  private struct Draft {
    var table: TextTableBuilder
    var clozes: [Card] = []
    var identities = RowIdentities()
    var isReversed = false
  }

  /// The longest text, in bytes.
  private static let longestText = 32 << 10
  private static let alternatives = ["answer_2", "answer_3", "answer_4"]
  /// The alternatives that are told from the answer; none where the table has columns for them.
  private var alternatives: [String] {
    Self.alternatives.contains(where: columns.names.contains) ? [] : Self.alternatives
  }

  init(_ table: ImportedTable, _ columns: TableColumns, _ naming: DeckNaming, _ language: Language)
  {
    self.table = table
    self.columns = columns
    self.naming = naming
    self.language = columns.language ?? language
  }

  mutating func take() {
    for row in table.rows { take(row) }
    for name in order { finish(name) }
    for (index, name) in columns.names.enumerated() where isUnasked(index) {
      let isTranslation = TableColumn.translated(name) != nil
      imported.losses.note(isTranslation ? .translationColumn : .unaskedColumn, at: name)
    }
  }

  // MARK: Rows

  private mutating func take(_ row: ImportedTable.Row) {
    let place = LinePlace.text(table.source.path, row.line)
    var texts = row.cells.map { text(of: $0.text, place) }
    takeFirstLine(of: &texts, at: place)
    func value(_ column: TableColumn) -> String {
      columns.place(of: column).flatMap { $0 < texts.count ? texts[$0] : nil } ?? ""
    }
    guard let deck = naming.deck(named: value(.deck)) else { return }
    if row.cells.dropFirst(columns.names.count).contains(where: { !$0.text.isEmpty }) {
      imported.losses.note(.furtherCells, at: place)
    }
    guard texts.allSatisfy({ $0.utf8.count <= Self.longestText }) else {
      imported.losses.note(.tooLong, at: place)
      return
    }
    if drafts[deck] == nil {
      drafts[deck] = Draft(table: emptyTable)
      order.append(deck)
    }
    if value(.question).contains("{{c") {
      takeCloze(value(.question), value(.answer), value(.id), deck, tags(value(.tags)), place)
      return
    }
    guard !value(.question).isEmpty, !value(.answer).isEmpty else {
      imported.losses.note(.nothingToAsk, at: place)
      return
    }
    let id = drafts[deck]?.identities.claim(value(.id), value(.question), value(.answer))
    guard let id else {
      imported.losses.note(.repeatedIdentity, at: place)
      return
    }
    if !tags(value(.tags)).isEmpty { imported.losses.note(.tagsAsColumn, at: place) }
    let notetype = value(.notetype).isEmpty ? table.header.notetype : value(.notetype)
    if notetype.lowercased().contains("reversed") { drafts[deck]?.isReversed = true }
    let cells = columns.kept.map { $0 < texts.count ? texts[$0] : "" }
    let more = alternatives(of: value(.answer))
    drafts[deck]?.table.append([id] + cells + more)
  }

  /// A cell as plain text; what its HTML loses is counted.
  private mutating func text(of cell: String, _ place: String) -> String {
    guard table.header.isHTML else {
      if HTMLText.isLikely(cell) { imported.losses.note(.markup, at: place) }
      return Normalizer.composed(cell).trimmed
    }
    let html = HTMLText(cell)
    for name in html.sounds { imported.losses.note(.soundNamed, at: name) }
    for name in html.pictures { imported.losses.note(.pictureNamed, at: name) }
    if html.hadScript { imported.losses.note(.script, at: place) }
    return Normalizer.composed(html.text).trimmed
  }

  /// An answer is typed in one line: the first is asked, and the others explain where there is a
  /// column for that.
  private mutating func takeFirstLine(of texts: inout [String], at place: String) {
    guard let answer = columns.place(of: .answer), answer < texts.count else { return }
    let lines = texts[answer].split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .filter { !$0.isEmpty }
    guard lines.count > 1 else { return }
    guard let why = columns.place(of: .why), why < texts.count else {
      texts[answer] = lines.joined(separator: " ")
      return
    }
    texts[answer] = lines[0]
    texts[why] = (lines.dropFirst() + [texts[why]]).filter { !$0.isEmpty }.joined(separator: "\n")
    imported.losses.note(.furtherLines, at: place)
  }

  private func tags(_ text: String) -> [String] {
    table.header.tags + text.split { $0 == " " || $0 == "," }.map(String.init)
  }

  /// `vow; promise` is also right as `vow` and as `promise`.
  private func alternatives(of answer: String) -> [String] {
    // The sign that ends `&lt;` divides nothing.
    guard !HTMLText.isLikely(answer) else {
      return Array(repeating: "", count: alternatives.count)
    }
    let parts = answer.split { ";；".contains($0) }.map { String($0).trimmed }
      .filter { !$0.isEmpty && $0 != answer }
    let kept = parts.count < 2 ? [] : Array(parts.prefix(alternatives.count))
    return kept + Array(repeating: "", count: alternatives.count - kept.count)
  }

  private mutating func takeCloze(
    _ text: String,
    _ why: String,
    _ id: String,
    _ deck: String,
    _ tags: [String],
    _ place: String
  ) {
    let source = "---\nid: a\n---\n\n## {#a}\n"
    let field = TextEscapes(isTemplate: false).indented("C: ", text)
    let parsed = DeckParser.parse(
      DeckSource(path: "", text: source + field.joined(separator: "\n") + "\n")
    )
    guard let body = parsed.deck.cards.first?.base.body, !body.facets.isEmpty,
      let claimed = drafts[deck]?.identities.claim(id, text, why)
    else {
      imported.losses.note(.nothingToAsk, at: place)
      return
    }
    if Self.hasOddGap(parsed) { imported.losses.note(.oddGap, at: place) }
    let card = Card(id: claimed, base: Wording(body: body, why: why), tags: tags)
    drafts[deck]?.clozes.append(card)
  }

  /// Whether a gap stands in another, or is not closed: its marks stay as text.
  private static func hasOddGap(_ parsed: ParsedDeck) -> Bool {
    let values = ValueReader(bytes: parsed.source.bytes)
    return parsed.nodes.contains {
      $0.kind == .field(.cloze) && ClozeReader($0.value, values).isBroken
    }
  }

  // MARK: Decks

  private var emptyTable: TextTableBuilder {
    let answer = columns.place(of: .answer).map { columns.names[$0] } ?? ""
    return TextTableBuilder(
      columns: ["id"] + columns.kept.map { columns.names[$0] } + alternatives,
      answers: [answer]
    )
  }

  private func isUnasked(_ index: Int) -> Bool {
    let asked: [TableColumn] = [
      .id, .deck, .question, .answer, .hint, .why, .tags, .notetype, .say, .see, .accept,
    ]
    let isKnown =
      asked.contains { columns.place(of: $0) == index }
      || Self.alternatives.contains(columns.names[index])
    return !isKnown && drafts.values.contains { $0.table.isUsed(columns.names[index]) }
  }

  private mutating func finish(_ name: String) {
    guard let draft = drafts[name] else { return }
    let id = IdentityText.slug(of: name)
    if draft.table.rowCount > 0 {
      var deck = frame(id, name)
      deck.table = TableReference(file: id + ".tsv", key: ["id"])
      deck.cards = templates(draft)
      let questions = draft.table.filledQuestions * deck.cards.count
      imported.decks.append(ImportedDeck(deck: deck, table: draft.table, questions: questions))
    }
    if !draft.clozes.isEmpty {
      var deck = frame(id + "-cloze", name)
      deck.cards = draft.clozes
      let questions = deck.entries().count
      imported.decks.append(ImportedDeck(deck: deck, questions: questions))
    }
  }

  private func frame(_ id: String, _ name: String) -> Deck {
    let title = DeckNaming.title(name)
    var deck = Deck(id: id, title: title, language: language, licence: "LicenseRef-table")
    deck.remarks = [ImportedDeck.mark]
    return deck
  }

  /// The questions of a row: forth, and back where the table's note type says so.
  private func templates(_ draft: Draft) -> [Card] {
    func place(_ column: TableColumn) -> String? {
      guard let index = columns.place(of: column), draft.table.isUsed(columns.names[index])
      else { return nil }
      return "{\(columns.names[index])}"
    }
    guard let question = place(.question), let answer = place(.answer) else { return [] }
    let more = Self.alternatives.filter(draft.table.isUsed).map { "{\($0)}" }
    let forth = Wording(
      prompt: question,
      body: .typed(TypedBody(kind: kind(of: .answer, draft), answers: [answer] + more)),
      hint: place(.hint) ?? "",
      why: place(.why) ?? "",
      accept: place(.accept).map { [$0] } ?? [],
      say: place(.say) ?? "",
      see: place(.see).map { [$0] } ?? []
    )
    guard draft.isReversed else { return [Card(id: "1", base: forth)] }
    let back = Wording(
      prompt: answer,
      body: .typed(TypedBody(kind: kind(of: .question, draft), answers: [question])),
      why: place(.why) ?? ""
    )
    return [Card(id: "1", base: forth), Card(id: "2", base: back)]
  }

  /// What all values of a column are, told by their letters.
  private func kind(of column: TableColumn, _ draft: Draft) -> AnswerKind {
    guard let index = columns.place(of: column) else { return .text }
    let values = draft.table.values(of: columns.names[index]).filter { !$0.isEmpty }
    return values.isEmpty ? .text : OwnWords.kind(of: values)
  }
}

/// The identities of the rows of one table: what the row names, or what it asks.
struct RowIdentities {
  private var answers: [String: String] = [:]

  /// What a file calls a row as an identity: as it is, where it can be one.
  static func key(of name: String) -> String {
    CardID.isValidPart(name) ? name : IdentityText.key(of: name)
  }

  /// An identity for a row; nil where a row of the same content, or of the same name, has it.
  mutating func claim(_ name: String, _ question: String, _ answer: String) -> String? {
    let key = name.isEmpty ? IdentityText.key(of: question) : Self.key(of: name)
    guard let known = answers[key] else {
      answers[key] = answer
      return key
    }
    guard name.isEmpty, known != answer else { return nil }
    let other = "_n" + IdentityText.digest(of: question + "\t" + answer)
    return answers.updateValue(answer, forKey: other) == nil ? other : nil
  }
}
