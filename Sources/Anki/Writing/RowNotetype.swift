import Decks
import Text

/// The note type of a table's rows: a field for each column, a template for each of the deck's.
///
/// The first template holds the deck itself in a comment, so that the way back loses nothing.
struct RowNotetype {
  private let deck: Deck
  private let columns: [String]
  /// The names of the fields, as Anki takes them.
  private let fields: [String]

  init(_ deck: Deck, columns: [String]) {
    self.deck = deck
    self.columns = columns
    var taken: Set<String> = []
    fields = columns.map { column in
      let plain = String(
        String.UnicodeScalarView(
          column.unicodeScalars.map { ":\"{}#^/<>".unicodeScalars.contains($0) ? "_" : $0 }
        )
      )
      var name = plain.isEmpty ? "_" : plain
      while !taken.insert(name.lowercased()).inserted { name += "_" }
      return name
    }
  }

  var notetype: ExportedNotetype {
    ExportedNotetype(
      name: KoryuNoteForm.rowPrefix + deck.id,
      isCloze: false,
      fields: fields,
      templates: deck.cards.enumerated().map { index, card in
        AnkiTemplate(
          name: card.id,
          question: question(card.base),
          answer: answer(card.base) + (index == 0 ? comment : "")
        )
      }
    )
  }

  /// Shown only where the row fills every place, as in Koryu.
  private func question(_ wording: Wording) -> String {
    let body = html(wording.prompt)
    return TemplateText(wording.prompt, columns: columns).columns.reduce(body) { html, column in
      "{{#\(fields[column])}}\(html){{/\(fields[column])}}"
    }
  }

  private func answer(_ wording: Wording) -> String {
    let answers: [String] = {
      switch wording.body {
      case .typed(let typed): typed.answers.map(line)
      case .choice, .order, .match, .cloze, nil: []
      }
    }()
    let why = wording.why.isEmpty ? "" : "<div class=why>\(html(wording.why))</div>"
    return "{{FrontSide}}<hr id=answer>" + answers.joined() + why
  }

  /// An answer on its own line, where the row has it.
  private func line(_ answer: String) -> String {
    TemplateText(answer, columns: columns).columns
      .reduce("<div>\(html(answer))</div>") { html, column in
        "{{#\(fields[column])}}\(html){{/\(fields[column])}}"
      }
  }

  /// Text with `{column}` as HTML with `{{field}}`.
  private func html(_ text: String) -> String {
    TemplateText(text, columns: columns).pieces.map { piece in
      switch piece {
      case .literal(let literal): KoryuText.html(literal).replacing("{{", with: "{&#123;")
      case .column(let column): "{{\(fields[column])}}"
      }
    }.joined()
  }

  private var comment: String {
    var single = deck
    single.passages = [:]
    single.translations = [:]
    let columns = JSONValue.array(columns.map { .string($0) }).text()
    let text = columns + "\n" + DeckWriter.text(of: single)
    return "<!--\(KoryuNoteForm.mark)\n\(KoryuText.comment(text))-->"
  }
}
