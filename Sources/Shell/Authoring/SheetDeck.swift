import Answers
import Decks
import Spreadsheets
import Text

/// A sheet whose rows become cards in several languages, and the templates that make them.
struct SheetDeck {
  /// The column of the identities.
  static let key = "id"
  private static let date = "date"

  let languages: [Language]

  /// The columns: identity, then question, answer and explanation in each language, then what
  /// only some cards have.
  var columns: [SheetDraft.Column] {
    [SheetDraft.Column(Self.key, width: 16)]
      + languages.flatMap { language in
        [
          SheetDraft.Column(Self.question(language), width: 40),
          SheetDraft.Column(Self.answer(language), width: 24),
          SheetDraft.Column(Self.why(language), width: 40),
        ]
      }
      + [
        SheetDraft.Column("also_right_1", width: 20), SheetDraft.Column("also_right_2", width: 20),
        SheetDraft.Column(Self.date, width: 12),
      ]
  }

  private static func question(_ language: Language) -> String { "question_\(language.rawValue)" }
  private static func answer(_ language: Language) -> String { "answer_\(language.rawValue)" }
  private static func why(_ language: Language) -> String { "why_\(language.rawValue)" }

  /// A card for rows with an answer, and one for rows with a date.
  var templates: [Card] {
    [
      card("answer") { language in
        .typed(TypedBody(answers: ["{\(Self.answer(language))}"]))
      },
      card("date") { language in
        language == languages.first
          ? .typed(TypedBody(kind: .date, answers: ["{\(Self.date)}"])) : nil
      },
    ]
  }

  private func card(_ id: String, _ body: (Language) -> Body?) -> Card {
    var wordings: [Language: Wording] = [:]
    for language in languages {
      wordings[language] = Wording(
        prompt: "{\(Self.question(language))}",
        body: body(language),
        why: "{\(Self.why(language))}"
      )
    }
    var base = languages.first.flatMap { wordings.removeValue(forKey: $0) } ?? Wording()
    if id == "answer" { base.accept = ["{also_right_1}", "{also_right_2}"] }
    return Card(id: id, base: base, translations: wordings)
  }
}

/// The form of a sheet's file, by its name.
enum SheetFormat {
  case workbook, commas, tabs

  /// The sheet with the cards in a workbook; the other explains it.
  private static let cards = "Cards"

  init?(_ name: String) {
    switch name.lowercased().split(separator: ".").last.map(String.init) {
    case "xlsx": self = .workbook
    case "csv": self = .commas
    case "tsv": self = .tabs
    case _: return nil
    }
  }

  /// How a deck names the table.
  func reference(to file: String) -> String {
    switch self {
    case .workbook: "\(file)#\(Self.cards)"
    case .commas, .tabs: file
    }
  }

  /// The empty sheet.
  func bytes(of sheet: SheetDeck, title: [Language: String], path: String) throws -> [UInt8] {
    let columns = sheet.columns
    switch self {
    case .workbook:
      let how = SheetDraft(
        name: "How",
        columns: [SheetDraft.Column("Koryu", width: 90)],
        rows: sheet.languages.flatMap { language in
          NewDeckPhrases.howToFill.map { [$0.text(in: language)] } + [[]]
        }
      )
      do {
        let cards = SheetDraft(name: Self.cards, columns: columns)
        return try SpreadsheetWriter.bytes([cards, how], path: path)
      } catch { throw Failure(.inputOutput, error.phrase) }
    // The mark tells Excel that the text is UTF-8.
    case .commas: return [0xEF, 0xBB, 0xBF] + line(columns, ",")
    case .tabs: return line(columns, "\t")
    }
  }

  private func line(_ columns: [SheetDraft.Column], _ separator: String) -> [UInt8] {
    Array((columns.map(\.title).joined(separator: separator) + "\n").utf8)
  }
}
