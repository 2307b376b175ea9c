import Decks
import Text

/// The note types in which Koryu writes its decks for Anki, and reads them again.
///
/// The last field of a note holds the card in the deck format, so that the way back loses nothing; a
/// table's note type holds the whole deck in a comment, and its notes the row.
enum KoryuNoteForm {
  /// A question whose answer is recalled.
  case recalled
  /// A question whose answer is typed.
  case typed
  /// A text with gaps.
  case gaps
  /// A row of a table: the deck, and the columns that its fields stand for.
  case row(Deck, columns: [String])

  static let recalledName = "Koryu: recalled"
  static let typedName = "Koryu: typed"
  static let gapsName = "Koryu: gaps"
  static let rowPrefix = "Koryu: "
  static let mark = "koryu"
  static let sourceField = "Koryu"

  /// Fields of notes with a question, and of those with gaps.
  static let questionFields = ["Question", "Answer", "Also right", "Hint", "Why", sourceField]
  static let gapsFields = ["Text", "Hint", "Why", sourceField]

  /// Knows a note type of Koryu's; nil for any other.
  init?(_ notetype: AnkiNotetype) {
    switch (notetype.name, notetype.fields) {
    case (Self.recalledName, Self.questionFields): self = .recalled
    case (Self.typedName, Self.questionFields): self = .typed
    case (Self.gapsName, Self.gapsFields): self = .gaps
    default:
      guard notetype.name.hasPrefix(Self.rowPrefix),
        let text = notetype.templates.first.flatMap({
          KoryuText.comment(marked: Self.mark, in: $0.answer)
        })
      else { return nil }
      let lines = text.split(separator: "\n", maxSplits: 1)
      guard lines.count == 2, let columns = (try? JSONValue(parsing: String(lines[0])))?.array,
        columns.count == notetype.fields.count,
        case let parsed = DeckParser.parse(DeckSource(path: "", text: String(lines[1]))),
        parsed.deck.table != nil, parsed.deck.cards.count == notetype.templates.count
      else { return nil }
      self = .row(parsed.deck, columns: columns.map { $0.string ?? "" })
    }
  }
}
