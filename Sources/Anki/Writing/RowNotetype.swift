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
  /// Columns of sounds and pictures.
  private let media: Set<Int>

  init(_ deck: Deck, columns: [String], media: Set<Int>) {
    self.deck = deck
    self.columns = columns
    self.media = media
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

  /// Shown only where the row fills every place of the question and those of an answer, as in Koryu:
  /// Anki makes a card of whatever has a front.
  private func question(_ wording: Wording) -> String {
    let answers = answers(of: wording).map { TemplateText($0, columns: columns).columns }
    let body = whereFilled(answers[...], html(wording.prompt))
    return whereFilled(TemplateText(wording.prompt, columns: columns).columns, body)
  }

  private func answers(of wording: Wording) -> [String] {
    switch wording.body {
    case .typed(let typed): typed.answers
    case .choice, .order, .match, .cloze, nil: []
    }
  }

  /// HTML that is shown where all columns have a value.
  private func whereFilled(_ columns: [Int], _ html: String) -> String {
    columns.reduce(html) { "{{#\(fields[$1])}}\($0){{/\(fields[$1])}}" }
  }

  /// HTML that is shown where all columns of any answer have a value.
  private func whereFilled(_ answers: ArraySlice<[Int]>, _ html: String) -> String {
    guard let first = answers.first, !first.isEmpty else { return html }
    let rest = whereFilled(answers.dropFirst(), html)
    // Of an answer of several columns the next stands in only where the first of them is empty.
    let isLast = answers.count == 1
    let other = isLast ? "" : "{{^\(fields[first[0]])}}\(rest){{/\(fields[first[0]])}}"
    return whereFilled(first, html) + other
  }

  private func answer(_ wording: Wording) -> String {
    let answers = answers(of: wording).map(line)
    let why = wording.why.isEmpty ? "" : "<div class=why>\(html(wording.why))</div>"
    return "{{FrontSide}}<hr id=answer>" + answers.joined() + why + media(of: wording)
  }

  /// The sounds and pictures of the row, below the answer.
  private func media(of wording: Wording) -> String {
    ([wording.say] + wording.see).flatMap { TemplateText($0, columns: columns).columns }
      .filter(media.contains).map { "<div>{{\(fields[$0])}}</div>" }.joined()
  }

  /// An answer on its own line, where the row has it.
  private func line(_ answer: String) -> String {
    whereFilled(TemplateText(answer, columns: columns).columns, "<div>\(html(answer))</div>")
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
