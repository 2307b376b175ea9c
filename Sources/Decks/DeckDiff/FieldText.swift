import Answers
import Text

/// A field of a card as one text, for comparing.
struct FieldText {
  /// What a field is for.
  enum Part {
    case question, answer, detail
  }

  var name: String
  var text: String
  var part: Part

  private init(_ name: FieldName, _ text: String, _ part: Part) {
    self.init(named: name.word, text, part)
  }

  private init(named name: String, _ text: String, _ part: Part) {
    self.name = name
    self.text = text
    self.part = part
  }

  /// The fields of a wording, in the order of the writer.
  static func fields(of wording: Wording) -> [FieldText] {
    [FieldText(named: "##", wording.heading, .question)]
      + [FieldText(.question, wording.prompt, .question)] + body(wording.body) + [
        FieldText(.accept, wording.accept.joined(separator: " | "), .answer),
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
    case .typed(let typed):
      return [
        FieldText(.answer, typed.answers.joined(separator: " | "), .answer), kind(typed.kind),
      ]
    case .cloze(let cloze):
      return [FieldText(.cloze, cloze.parts.map(text).joined(), .question), kind(cloze.kind)]
    case .choice(let options):
      let lines = options.map { "[\($0.isRight ? "x" : " ")] \($0.text)" }
      return [FieldText(named: "- [x]", lines.joined(separator: "\n"), .question)]
    case .order(let items):
      let lines = items.enumerated().map { "\($0 + 1). \($1)" }
      return [FieldText(named: "1.", lines.joined(separator: "\n"), .question)]
    case .match(let pairs):
      let lines = pairs.map { "\($0.left) | \($0.right)" }
      return [FieldText(named: "|", lines.joined(separator: "\n"), .question)]
    case nil: return []
    }
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

/// What differs between two lists of fields, and how much.
struct FieldComparison {
  private(set) var changes: [FieldChange] = []
  private(set) var verdict: CardChange.Verdict?

  /// `answer` tells how the right answer changed, which texts alone do not.
  init(
    _ old: [FieldText],
    _ new: [FieldText],
    in language: Language,
    answer: AnswerChange = .same
  ) {
    let names =
      new.map(\.name) + old.map(\.name).filter { name in !new.contains { $0.name == name } }
    for name in names {
      let before = old.first { $0.name == name }
      let after = new.first { $0.name == name }
      guard before?.text ?? "" != after?.text ?? "", let part = (after ?? before)?.part else {
        continue
      }
      let change = FieldChange(
        language: language,
        name: name,
        old: before?.text ?? "",
        new: after?.text ?? ""
      )
      changes.append(change)
      take(Self.verdict(of: change, part, answer))
    }
  }

  private mutating func take(_ other: CardChange.Verdict) {
    verdict = verdict.map { min($0, other) } ?? other
  }

  private static func verdict(
    of change: FieldChange,
    _ part: FieldText.Part,
    _ answer: AnswerChange
  ) -> CardChange.Verdict {
    switch part {
    case .answer where answer == .respelled: .typo
    case .answer: ProseSlip.isOne(change.old, change.new) ? .typo : .otherAnswers
    case .question: ProseSlip.isOne(change.old, change.new) ? .typo : .reworded
    case .detail: ProseSlip.isOne(change.old, change.new) ? .typo : .details
    }
  }
}

/// Whether two sentences differ by nothing but slips of spelling.
enum ProseSlip {
  /// Three letters at most, and one in fifteen; no digit.
  static func isOne(_ old: String, _ new: String) -> Bool {
    guard !old.isEmpty, !new.isEmpty else { return false }
    let (left, right) = (AnswerLetters(old).scalars, AnswerLetters(new).scalars)
    if left == right { return true }
    guard left.filter(isDigit) == right.filter(isDigit) else { return false }
    let limit = min(3, max(left.count, right.count) / 15 + 1)
    guard min(left.count, right.count) >= 5 else { return false }
    return EditDistance.between(left, right, limit: limit) != nil
  }

  private static func isDigit(_ letter: UInt32) -> Bool { (0x30...0x39).contains(letter) }
}
