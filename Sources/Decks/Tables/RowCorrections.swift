/// Answers to be added to rows of one word list: into its cells and, where no cell takes them, into
/// new columns that its templates then name.
package struct RowCorrections {
  /// What became of an answer.
  package enum Outcome: Hashable, Sendable {
    case added
    /// Nothing changed: it is there, or a spreadsheet would take it for a formula.
    case refused
  }

  /// The values to write.
  package private(set) var edits: TableEdits
  /// The deck's own file, naming what columns are new.
  package private(set) var editor: DeckEditor
  private let deck: Deck

  /// Begins with a deck that has rows; nil for any other.
  package init?(_ deck: Deck, file: DeckEditor) {
    guard let rows = deck.rows else { return nil }
    self.deck = deck
    edits = TableEdits(rows)
    editor = file
  }

  /// The templates with the columns named that are new by now.
  private func slots(_ template: Int) -> AnswerSlots {
    var deck = deck
    for index in deck.cards.indices where editor.deck.cards.indices.contains(index) {
      deck.cards[index].base = editor.deck.cards[index].base
    }
    return AnswerSlots(deck, template: template, columns: edits.columns)
  }

  private func free(_ columns: [Int], _ row: Int) -> Int? {
    columns.first { edits.value(row: row, column: $0).isEmpty }
  }

  /// Lists an answer for a row among those that are right, or those that are asked again.
  package mutating func add(
    _ answer: String,
    to field: DeckEditor.ListField,
    row: Int,
    template: Int
  ) -> Outcome {
    guard let answer = Self.value(answer), deck.cards.indices.contains(template) else {
      return .refused
    }
    let slots = slots(template)
    let columns = field == .accept ? slots.accept : slots.also
    guard !columns.contains(where: { edits.value(row: row, column: $0) == answer }) else {
      return .refused
    }
    if let column = free(columns, row) {
      edits.set(answer, row: row, column: column)
      return .added
    }
    let id = deck.cards[template].id
    let prefix = field == .accept ? "also_right" : "ask_again"
    let (name, column) = edits.addColumn(named: "\(prefix)_\(id)")
    guard editor.nameColumn(name, in: field, ofTemplate: id) else { return .refused }
    edits.set(answer, row: row, column: column)
    return .added
  }

  /// Lists a known wrong answer for a row.
  package mutating func reject(
    _ answer: String,
    telling reason: String,
    row: Int,
    template: Int
  ) -> Outcome {
    guard let answer = Self.value(answer), deck.cards.indices.contains(template) else {
      return .refused
    }
    let told = Self.value(reason) ?? ""
    let slots = slots(template).reject
    guard !slots.contains(where: { edits.value(row: row, column: $0.answer) == answer }) else {
      return .refused
    }
    let free = slots.first {
      edits.value(row: row, column: $0.answer).isEmpty
        && edits.value(row: row, column: $0.reason).isEmpty
    }
    guard let (column, reason) = free ?? newRejection(deck.cards[template].id) else {
      return .refused
    }
    edits.set(answer, row: row, column: column)
    if !told.isEmpty { edits.set(told, row: row, column: reason) }
    return .added
  }

  private mutating func newRejection(_ id: String) -> (answer: Int, reason: Int)? {
    let (answer, column) = edits.addColumn(named: "wrong_\(id)")
    let (reason, next) = edits.addColumn(named: "\(answer)_why")
    return editor.nameRejection(answer, telling: reason, ofTemplate: id) ? (column, next) : nil
  }

  /// An answer as a cell holds it; nil where nothing is left of it, or where a spreadsheet would
  /// compute it, for learners are strangers.
  private static func value(_ text: String) -> String? {
    guard let line = DeckEditor.oneLine(text), let first = line.first else { return nil }
    let isNumber = line.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || ".,".contains($0)) }
    return "=+-@".contains(first) && (first == "=" || !isNumber) ? nil : line
  }
}
