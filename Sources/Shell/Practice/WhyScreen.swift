import Journal
import Scheduling
import Study
import Text

/// Why a card comes when it does: its memory, its last answers, and what each grade would grant.
struct WhyScreen {
  let learner: Learner
  let decks: LoadedDecks
  let id: CardID
  let now: StudyTime

  private var card: CardState { learner.state.cardState(id) }

  func page(on page: Page) -> Page {
    var page = page
    page.add([page.ink(id.description, .heading)])
    page.add(Standing(learner, id, decks, now: now).phrase)
    if let memory = card.memory, let recall = learner.state.scheduler.retrievability(card, at: now)
    {
      page.add(
        WhyPhrases.memory(
          recallPercent: recall * 100,
          stability: memory.stability,
          difficulty: memory.difficulty,
          lapses: card.lapses,
          model: learner.state.scheduler.model.kind.rawValue
        )
      )
    }
    writeAnswers(to: &page)
    writeGrades(to: &page)
    page.add(
      WhyPhrases.rules(
        retentionPercent: Int((learner.state.scheduler.options.retention * 100).rounded())
      ),
      .faint
    )
    page.add(WeightsInUse(learner.state).phrase, .faint)
    return page
  }

  private func writeAnswers(to page: inout Page) {
    let answers = learner.state.history(of: id)
      .filter { $0.kind == .review && !$0.isUndone }.suffix(5)
    guard !answers.isEmpty else { return }
    page.add(WhyPhrases.lastAnswers, .faint)
    for answer in answers {
      let day = DayPhrases.date(learner.state.calendar.day(of: answer.at)).text(in: page.language)
      let grade = GradeWords.phrase(answer.grade).text(in: page.language)
      let mark = answer.mode.isScheduled ? "" : WhyPhrases.unscheduled.text(in: page.language)
      page.add(["  \(day)  \(grade)\(mark)"])
    }
  }

  private func writeGrades(to page: inout Page) {
    let queueCard = QueueCard(id: id, deck: "", siblings: "", position: 0, state: card)
    let choices = learner.choices(for: queueCard, at: now)
    page.add(WhyPhrases.eachGrade, .faint)
    for grade in Grade.allCases {
      let name = GradeWords.phrase(grade).text(in: page.language)
      let wait = Wait(until: choices[grade].due, from: now).phrase.text(in: page.language)
      page.add(["  \(grade.rawValue) \(name): \(wait)"])
    }
  }
}
