import Answers
import Scheduling
import Text

/// Rows that Koryu wrote on their way back to decks: each tells what kind of card it is.
///
/// All rows of a deck become one text, which is read as decks are.
struct CardRows {
  private(set) var imported = ImportedDecks()
  private let table: ImportedTable
  private let columns: TableColumns
  private let naming: DeckNaming
  private let language: Language
  private var drafts: [String: Draft] = [:]
  private var order: [String] = []
  private var problems: [(TableProblem, ImportedTable.Row)] = []

  /// One deck in the making.
  private struct Draft {
    var text: String
    var rows: [ImportedTable.Row] = []
    var identities = CardIdentities()
    var section = ""
  }

  init(_ table: ImportedTable, _ columns: TableColumns, _ naming: DeckNaming, _ language: Language)
  {
    self.table = table
    self.columns = columns
    self.naming = naming
    self.language = language
  }

  mutating func take() {
    for row in table.rows { take(row) }
    for name in order { finish(name) }
    var told = table
    let known = told.findings.count
    for (problem, row) in problems { told.report(problem, row: row) }
    imported.findings += told.findings.dropFirst(known)
  }

  private func value(_ column: TableColumn, _ row: ImportedTable.Row) -> String {
    guard let place = columns.place(of: column), place < row.cells.count else { return "" }
    let cell = row.cells[place].text.replacing("\r", with: "")
    // A table in commas is one that a spreadsheet opens.
    return table.header.isAnkis ? cell : CommaCell.read(cell)
  }

  private mutating func take(_ row: ImportedTable.Row) {
    guard let deck = naming.deck(named: value(.deck, row)) else { return }
    let kind = value(.kind, row).trimmed
    guard let body = CellBody(value(.answer, row), kind: kind) else {
      problems.append((.unreadableAnswer(kind: VisibleText.line(kind)), row))
      return
    }
    if drafts[deck] == nil {
      drafts[deck] = Draft(text: "---\nid: a\n---\n")
      order.append(deck)
    }
    let section = Self.line(value(.section, row))
    if section != drafts[deck]?.section {
      drafts[deck]?.section = section
      drafts[deck]?.text += "\n# \(section)\n"
    }
    let card = text(of: row, body)
    drafts[deck]?.text += "\n" + card
    drafts[deck]?.rows.append(row)
  }

  /// The card as it stands in a deck; its identity is set afterwards.
  private func text(of row: ImportedTable.Row, _ body: CellBody) -> String {
    let escapes = TextEscapes(isTemplate: false)
    func text(_ name: String, _ column: TableColumn) -> [String] {
      escapes.field(name, value(column, row).trimmed)
    }
    func words(_ name: String, _ column: TableColumn) -> [String] {
      let words = Self.line(value(column, row))
      return words.isEmpty ? [] : ["\(name): \(words)"]
    }
    let heading = escapes.braced(Self.line(value(.heading, row)))
    var lines = ["## " + (heading.isEmpty ? "" : heading + " ") + "{#a}"]
    lines += text("Q", .question) + body.lines
    lines += words("Accept", .accept) + words("Also", .also)
    lines += text("Why", .why) + text("Hint", .hint)
    lines += value(.reject, row).split(separator: "\n").map { "Reject: " + Self.line(String($0)) }
    lines += text("Say", .say) + words("See", .see) + words("Contested", .contested)
    lines += words("Audience", .audience) + words("Source", .source) + words("Tags", .tags)
    return (lines + words("In", .language) + words("Unit", .unit)).joined(separator: "\n") + "\n"
  }

  /// A cell in one line.
  private static func line(_ cell: String) -> String {
    cell.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
  }

  /// The identity of the deck, where all rows begin with it.
  private func deckID(_ rows: [ImportedTable.Row]) -> String? {
    let ids = Set(rows.map { value(.id, $0).split(separator: "/").first.map(String.init) ?? "" })
    guard ids.count == 1, let id = ids.first, CardID.isValidPart(id),
      rows.allSatisfy({ value(.id, $0).contains("/") })
    else { return nil }
    return id
  }

  private mutating func finish(_ name: String) {
    guard var draft = drafts[name] else { return }
    let parsed = DeckParser.parse(DeckSource(path: "", text: draft.text))
    let id = deckID(draft.rows) ?? IdentityText.slug(of: name)
    let title = DeckNaming.title(name)
    var deck = Deck(id: id, title: title, language: language, licence: "LicenseRef-table")
    deck.remarks = [ImportedDeck.mark]
    deck.cards = parsed.deck.cards
    deck.takeCommonTags()
    deck.passages = parsed.deck.passages
    guard deck.cards.count == draft.rows.count else { return }
    for (index, row) in draft.rows.enumerated() {
      let given = value(.id, row).trimmed
      let own = given.hasPrefix(id + "/") ? String(given.dropFirst(id.utf8.count + 1)) : given
      deck.cards[index].id =
        own.isEmpty
        ? draft.identities.claim(forQuestion: deck.cards[index].base.questionText)
        : draft.identities.claim(RowIdentities.key(of: own))
      if deck.cards[index].base.body?.facets.isEmpty != false {
        problems.append((.unreadableAnswer(kind: value(.kind, row)), row))
      }
    }
    let questions = deck.entries().count
    if questions > 0 { imported.decks.append(ImportedDeck(deck: deck, questions: questions)) }
  }
}

extension Deck {
  /// Makes the subjects that all cards have those of the deck, as `export` found them.
  fileprivate mutating func takeCommonTags() {
    guard let first = cards.first else { return }
    tags = first.tags.filter { tag in cards.allSatisfy { $0.tags.contains(tag) } }
    for index in cards.indices { cards[index].tags.removeAll { tags.contains($0) } }
  }
}

/// An answer in one cell of a table, of any kind of card.
struct CellBody {
  /// The lines that a deck has for it.
  let lines: [String]
  /// The cell.
  let cell: String
  /// The word for its kind.
  let kind: String

  /// Writes an answer into a cell.
  init(_ body: Body) {
    let text = DeckWriter.text(of: Card(id: "", base: Wording(body: body)))
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .map(String.init)
    let written = lines.joined(separator: "\n").trimmed
    switch body {
    case .typed(let typed):
      kind = typed.kind.rawValue
      cell = Self.rest(of: written)
    case .cloze(let cloze):
      kind = cloze.kind == .text ? "cloze" : "cloze(\(cloze.kind.rawValue))"
      cell = TextLines.unindented(Self.rest(of: written))
    case .choice: (kind, cell) = ("choice", written)
    case .order: (kind, cell) = ("order", written)
    case .match: (kind, cell) = ("match", written)
    }
  }

  private static func rest(of field: String) -> String {
    field.firstIndex(of: ":").map { String(field[field.index(after: $0)...]).trimmed } ?? field
  }

  /// Reads a cell; nil where it cannot be of that kind.
  init?(_ cell: String, kind: String) {
    self.cell = cell
    self.kind = kind
    let lines = cell.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    let starts: (String) -> Bool
    switch kind {
    case "choice": starts = { $0.hasPrefix("- [") }
    case "order": starts = { $0.first?.isNumber == true }
    case "match": starts = { $0.hasPrefix("|") }
    case _ where kind == "cloze" || kind.hasPrefix("cloze("):
      let suffix = kind.dropFirst(5)
      guard suffix.isEmpty || AnswerKind(rawValue: String(suffix.dropFirst().dropLast())) != nil
      else { return nil }
      self.lines = TextEscapes(isTemplate: false).indented("C\(suffix): ", cell.trimmed)
      return
    case _:
      guard let typed = AnswerKind(rawValue: kind.isEmpty ? "text" : kind), !lines.isEmpty
      else { return nil }
      self.lines = ["A(\(typed.rawValue)): " + lines.joined(separator: " ")]
      return
    }
    guard !lines.isEmpty, lines.allSatisfy(starts) else { return nil }
    self.lines = lines
  }
}

/// Lines as decks indent them.
enum TextLines {
  /// Without the two spaces before each line but the first.
  static func unindented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      index > 0 && line.hasPrefix("  ") ? String(line.dropFirst(2)) : String(line)
    }.joined(separator: "\n")
  }
}
