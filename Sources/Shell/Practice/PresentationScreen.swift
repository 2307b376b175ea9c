import Decks
import Study
import Text

/// How a new card is shown before it is ever asked.
struct PresentationScreen {
  let presentation: Presentation
  var aids = Aids.none

  /// Adds the card with its answer and everything that it teaches.
  func write(to page: inout Page) {
    let question = presentation.question
    page.add(DrillPhrases.newCard, .notice)
    page.add(aids.shown(question.furigana(of: question.prompt)), .heading)
    if !question.gloss.isEmpty { page.add("(" + question.gloss + ")", .faint, indent: 2) }
    let answer = RightAnswer(presentation: presentation, language: page.language).furigana
    page.add(label: DrillPhrases.answer, aids.shown(answer), role: .right, labelWidth: 0)
    page.add(aid: aids.romanization(of: answer, to: question), indent: 2)
    if !question.why.isEmpty { page.add(question.why) }
    if !question.hint.isEmpty {
      page.add(label: DrillPhrases.hint, question.hint, labelWidth: 0)
    }
    page.add(DrillPhrases.lookAtIt, .faint)
  }
}
