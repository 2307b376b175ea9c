import Answers
import Decks
import Study
import Text

/// The right answer to a question, as it is shown.
struct RightAnswer {
  let presentation: Presentation
  let language: Language

  /// One text; parts of an order or a match stand on lines of their own.
  var text: String { furigana.text }

  /// The text with the readings that its kanji have.
  var furigana: Furigana {
    switch presentation.question.task {
    case .typed(let task): of(typed(task))
    case .choice(let options): lines(options.filter(\.isRight).map { of($0.item.text).pieces })
    case .order(let items):
      lines(
        items.enumerated().map { [.init("\($0.offset + 1). ")] + of($0.element.text).pieces }
      )
    case .match(let pairs):
      lines(pairs.map { of($0.left.text).pieces + [.init(" — ")] + of($0.right.text).pieces })
    }
  }

  private func of(_ text: String) -> Furigana { presentation.question.furigana(of: text) }

  private func lines(_ lines: [[Furigana.Piece]]) -> Furigana {
    Furigana(pieces: Array(lines.joined(separator: [.init("\n")])))
  }

  private func typed(_ task: TypedTask) -> String {
    switch task.kind {
    case .date: FlexibleDate.shown(task.preferred, in: language)
    case .boolean: boolean(task.preferred)
    // The tolerance is the judge's affair.
    case .number: String(task.preferred.prefix { $0 != "±" }).trimmingSpaces()
    case .text, .hiragana, .katakana, .reading, .hangul, .romanization: task.preferred
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
