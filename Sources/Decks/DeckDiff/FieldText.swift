import Answers
import Text

/// A field of a card as one text, and what it is made of, for comparing.
struct FieldText {
  /// What a field is for.
  enum Part {
    case question, answer, detail
  }

  var name: String
  var text: String
  var part: Part
  /// The sentences that it is made of: its own, or those of a list, each by itself.
  var sentences: [String]
  /// What else it says that is no sentence: which options are ticked, how gaps are numbered.
  var form: [String] = []
  /// The answers that it takes, alternatives together; of a text, gap by gap.
  var answers: [[String]] = []

  private init(_ name: FieldName, _ text: String, _ part: Part) {
    self.init(named: name.word, text, part)
  }

  private init(named name: String, _ text: String, _ part: Part, sentences: [String]? = nil) {
    self.name = name
    self.text = text
    self.part = part
    self.sentences = sentences ?? [text]
  }

  /// Answers separated by ` | `.
  private init(_ name: FieldName, answers: [String]) {
    self.init(name, answers.joined(separator: " | "), .answer)
    self.answers = [answers]
  }

  /// The fields of a wording, in the order of the writer.
  static func fields(of wording: Wording) -> [FieldText] {
    [FieldText(named: "##", wording.heading, .question)]
      + [FieldText(.question, wording.prompt, .question)] + body(wording.body) + [
        FieldText(.accept, answers: wording.accept),
        FieldText(.also, wording.also.joined(separator: " | "), .detail),
        FieldText(
          .reject,
          wording.reject.map { $0.reason.isEmpty ? $0.answer : "\($0.answer) — \($0.reason)" }
            .joined(separator: "\n"),
          .detail
        ),
        FieldText(.hint, wording.hint, .detail), FieldText(.why, wording.why, .detail),
        FieldText(.say, wording.say, .detail),
        FieldText(.see, wording.see.joined(separator: " | "), .detail),
      ]
  }

  /// What a card says besides its wordings.
  static func fields(of card: Card) -> [FieldText] {
    [
      FieldText(.source, card.sources.joined(separator: ", "), .detail),
      FieldText(.tags, card.tags.joined(separator: ", "), .detail),
      FieldText(.audience, card.audience.rawValue, .detail),
      FieldText(.contested, card.isContested ? "yes" : "no", .detail),
      FieldText(
        .answerLanguages,
        card.answerLanguages.map(\.rawValue).joined(separator: ", "),
        .detail
      ),
      FieldText(.language, card.language?.rawValue ?? "", .detail),
      FieldText(.unit, card.unit, .detail),
      FieldText(.after, card.after.joined(separator: ", "), .detail),
    ]
  }

  private static func body(_ body: Body?) -> [FieldText] {
    switch body {
    case .typed(let typed): return [FieldText(.answer, answers: typed.answers), kind(typed.kind)]
    case .cloze(let cloze): return [text(of: cloze), kind(cloze.kind)]
    case .choice(let options):
      let ticks = options.map { "[\($0.isRight ? "x" : " ")]" }
      var field = list("- [x]", zip(ticks, options).map { "\($0) \($1.text)" }, options.map(\.text))
      field.form = ticks
      return [field]
    case .order(let items):
      return [list("1.", items.enumerated().map { "\($0 + 1). \($1)" }, items)]
    case .match(let pairs):
      let lines = pairs.map { "\($0.left) | \($0.right)" }
      return [list("|", lines, pairs.flatMap { [$0.left, $0.right] })]
    case nil: return []
    }
  }

  private static func list(_ name: String, _ lines: [String], _ sentences: [String]) -> FieldText {
    FieldText(named: name, lines.joined(separator: "\n"), .question, sentences: sentences)
  }

  private static func text(of cloze: Cloze) -> FieldText {
    var field = FieldText(.cloze, cloze.parts.map(text).joined(), .question)
    field.sentences = []
    for part in cloze.parts {
      switch part {
      case .text(let text): field.sentences.append(text)
      case .gap(let gap):
        field.form.append(gap.number.map(String.init) ?? "")
        field.sentences.append(gap.hint)
        field.answers.append(gap.answers)
      }
    }
    return field
  }

  private static func kind(_ kind: AnswerKind) -> FieldText {
    FieldText(named: "A(…)", kind.rawValue, .detail)
  }

  private static func text(of part: ClozePart) -> String {
    switch part {
    case .text(let text): return text
    case .gap(let gap):
      let number = gap.number.map { "\($0)::" } ?? ""
      let hint = gap.hint.isEmpty ? "" : "::" + gap.hint
      return "{{\(number)\(gap.answers.joined(separator: " | "))\(hint)}}"
    }
  }
}
