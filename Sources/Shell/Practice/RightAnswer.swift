import Answers
import Decks
import Study
import Text

/// The right answer to a question, as it is shown.
struct RightAnswer {
  let presentation: Presentation
  let language: Language

  /// One text; parts of an order or a match stand on lines of their own.
  var text: String {
    switch presentation.question.task {
    case .typed(let task): typed(task)
    case .choice(let options): options.filter(\.isRight).map(\.item.text).joined(separator: "\n")
    case .order(let items):
      items.enumerated().map { "\($0.offset + 1). \($0.element.text)" }.joined(separator: "\n")
    case .match(let pairs):
      pairs.map { "\($0.left.text) — \($0.right.text)" }.joined(separator: "\n")
    }
  }

  private func typed(_ task: TypedTask) -> String {
    switch task.kind {
    case .date: FlexibleDate.shown(task.preferred, in: language)
    case .boolean: boolean(task.preferred)
    case .text, .number, .hiragana, .katakana, .reading, .hangul, .romanization: task.preferred
    }
  }

  private func boolean(_ word: String) -> String {
    switch BooleanReading.value(of: word) {
    case true?: DrillPhrases.isTrue.text(in: language)
    case false?: DrillPhrases.isFalse.text(in: language)
    case nil: word
    }
  }
}
