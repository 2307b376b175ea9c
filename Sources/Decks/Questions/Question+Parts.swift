package import Answers
package import Scheduling
package import Text

// Questions that come from elsewhere than a deck: a printed sheet is judged by what was printed.

extension Question {
  /// A question of its parts, with nothing to explain it.
  package init(id: CardID, language: Language, prompt: String, gloss: String, task: Task) {
    self.init(
      id: id,
      language: language,
      heading: "",
      prompt: prompt,
      gloss: gloss,
      task: task,
      hint: "",
      why: "",
      also: [],
      reject: [],
      say: "",
      see: [],
      sources: [],
      tags: [],
      audience: .everyone,
      isContested: false,
      row: [],
      fingerprint: ""
    )
  }
}

extension TypedTask {
  /// An answer to type, by what is accepted; the first is the preferred one.
  package init(
    kind: AnswerKind,
    unit: String,
    only language: Language?,
    accepting: [AcceptedAnswer]
  ) {
    self.init(kind: kind, unit: unit, language: language, accepted: accepting)
  }
}

extension AcceptedAnswer {
  /// A right answer in a language.
  package init(_ text: String, in language: Language) {
    self.init(text: text, language: language)
  }
}

extension Item {
  /// Something shown, with what else it is called.
  package init(_ text: String, also variants: [String] = []) {
    self.init(text: text, variants: variants)
  }
}

extension OptionItem {
  /// An option, right or not.
  package init(_ item: Item, isRight: Bool) {
    self.init(item: item, isRight: isRight)
  }
}

extension PairItem {
  /// A pair that belongs together.
  package init(_ left: Item, with right: Item) {
    self.init(left: left, right: right)
  }
}
