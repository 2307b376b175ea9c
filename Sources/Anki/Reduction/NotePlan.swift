/// What is made of the notes of one note type.
enum NotePlan {
  /// A row, with a question for each template.
  case row([CardPlan])
  /// A text with gaps; further fields of the back explain.
  case cloze(text: Int, why: [Int])
  /// A note that Koryu wrote.
  case koryu(KoryuNoteForm)

  /// Decides by the note type; nil where nothing can be asked.
  init?(_ notetype: AnkiNotetype) {
    if let form = KoryuNoteForm(notetype) {
      self = .koryu(form)
    } else if notetype.isCloze {
      guard let template = notetype.templates.first else { return nil }
      let sides = [template.question, template.answer].map {
        AnkiTemplateParser.pieces(of: $0, fields: notetype.fields).references
      }
      let gaps = sides[0].first { $0.has("cloze") } ?? sides[1].first { $0.has("cloze") }
      guard let text = gaps?.field else { return nil }
      var seen: Set<Int> = [text]
      self = .cloze(
        text: text,
        why: (sides[1] + sides[0]).map(\.field).filter { seen.insert($0).inserted }
      )
    } else {
      guard !notetype.templates.isEmpty else { return nil }
      self = .row(
        notetype.templates.prefix(DeckDraft.mostSiblings).map {
          CardPlan($0, fields: notetype.fields)
        }
      )
    }
  }
}
