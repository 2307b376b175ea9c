import Decks
import Scheduling

/// A note on its way into a package.
struct ExportedNote {
  /// The identity by which Anki knows it again: `deck/card`, or `deck/row`.
  var guid: String
  /// The index of its note type.
  var notetype: Int
  var fields: [String]
  var tags: [String]
  /// Its cards: the template's or gap's number from 0, and the question's identity.
  var cards: [(ordinal: Int, id: CardID)]
}

/// A note type on its way into a package.
struct ExportedNotetype {
  var name: String
  var isCloze: Bool
  var fields: [String]
  var templates: [AnkiTemplate]

  static let recalled = ExportedNotetype(
    name: KoryuNoteForm.recalledName,
    isCloze: false,
    fields: KoryuNoteForm.questionFields,
    templates: [AnkiTemplate(name: "Koryu", question: question, answer: answer)]
  )

  static let typed = ExportedNotetype(
    name: KoryuNoteForm.typedName,
    isCloze: false,
    fields: KoryuNoteForm.questionFields,
    templates: [
      AnkiTemplate(
        name: "Koryu",
        question: question + "<div>{{type:Answer}}</div>",
        answer: answer
      )
    ]
  )

  static let gaps = ExportedNotetype(
    name: KoryuNoteForm.gapsName,
    isCloze: true,
    fields: KoryuNoteForm.gapsFields,
    templates: [
      AnkiTemplate(
        name: "Koryu",
        question: "{{cloze:Text}}" + hint,
        answer: "{{cloze:Text}}" + why
      )
    ]
  )

  private static let hint = "{{#Hint}}<div>{{hint:Hint}}</div>{{/Hint}}"
  private static let why = "{{#Why}}<div class=why>{{Why}}</div>{{/Why}}"
  private static let question = "{{Question}}" + hint
  private static let answer =
    "{{FrontSide}}<hr id=answer>{{Answer}}"
    + "{{#Also right}}<div class=also>{{Also right}}</div>{{/Also right}}" + why

  static let style = """
    .card { font-family: sans-serif; font-size: 22px; line-height: 1.6; text-align: center; }
    .why { margin-top: 1em; font-size: 18px; }
    .also { font-size: 18px; }
    .cloze { font-weight: bold; color: #1565c0; }
    """
}
