import Answers
import Decks
import Study
import Text

/// How a question is put on the screen.
struct QuestionScreen {
  let presentation: Presentation
  var aids = Aids.none

  private var question: Question { presentation.question }

  /// Adds the question, with options, items or pairs, and how to answer.
  func write(to page: inout Page) {
    page.add(aids.prompt(of: question), .heading)
    page.add(aid: aids.romanization(ofPromptOf: question), indent: 2)
    if !question.gloss.isEmpty { page.add("(" + question.gloss + ")", .faint, indent: 2) }
    switch question.task {
    case .typed(let task):
      if let help = Self.help(for: task) { page.add(help, .faint) }
    case .choice:
      page.add(list: presentation.shown.map(listed)) { "\($0 + 1)" }
      page.add(
        question.hasSeveralRight ? DrillPhrases.chooseSeveral : DrillPhrases.chooseOne,
        .faint
      )
    case .order:
      page.add(list: presentation.shown.map(listed)) { "\($0 + 1)" }
      page.add(DrillPhrases.putInOrder(presentation.shown.count), .faint)
    case .match:
      page.add(list: presentation.shown.map(listed)) { "\($0 + 1)" }
      page.blank()
      page.add(list: presentation.rightSides.map(listed)) { Self.letter($0) }
      page.add(DrillPhrases.matchPairs(presentation.shown.count), .faint)
    }
  }

  /// A line of a list, its readings beside their kanji.
  private func listed(_ text: String) -> String {
    aids.shown(text, of: question).inline
  }

  /// How keys compose in the answer's prompt.
  var slot: InputSlot {
    guard case .typed(let task) = question.task else { return .plain }
    switch task.kind {
    case .hiragana, .reading: return .hiragana
    case .katakana: return .katakana
    case .hangul: return .hangul
    case .text, .date, .number, .romanization, .boolean: return .plain
    }
  }

  /// The letter that stands for the right side at `index`.
  static func letter(_ index: Int) -> String {
    Unicode.Scalar(UInt32(0x61 + min(index, 25))).map { String(Character($0)) } ?? "?"
  }

  private static func help(for task: TypedTask) -> Phrase? {
    switch task.kind {
    case .boolean: DrillPhrases.yesOrNo
    case .date: DrillPhrases.date(DateReading.parse(task.preferred)?.precision ?? .day)
    case .text, .number, .hiragana, .katakana, .reading, .hangul, .romanization: nil
    }
  }
}

extension Question {
  /// Whether more than one option is to be chosen.
  var hasSeveralRight: Bool {
    if case .choice(let options) = task { options.count(where: \.isRight) > 1 } else { false }
  }
}
