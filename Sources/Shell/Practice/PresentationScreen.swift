import Decks
import Study
import Text

/// How a new card is shown before it is ever asked.
struct PresentationScreen {
  let presentation: Presentation

  /// Adds the card with its answer and everything that it teaches.
  func write(to page: inout Page) {
    let question = presentation.question
    page.add(DrillPhrases.newCard, .notice)
    page.add(question.prompt, .heading)
    if !question.gloss.isEmpty { page.add("(" + question.gloss + ")", .faint, indent: 2) }
    let answer = RightAnswer(presentation: presentation, language: page.language).text
    page.add(label: DrillPhrases.answer, answer, role: .right, labelWidth: 0)
    if !question.why.isEmpty { page.add(question.why) }
    if !question.hint.isEmpty {
      page.add(label: DrillPhrases.hint, question.hint, labelWidth: 0)
    }
    page.add(DrillPhrases.lookAtIt, .faint)
  }
}
