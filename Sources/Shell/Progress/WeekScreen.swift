import Decks
import Journal
import Scheduling
import Study
import Text

/// A week in a few lines: days practised of those chosen, new cards, what was confused, what comes.
struct WeekScreen {
  let learner: Learner
  let decks: LoadedDecks
  let now: StudyTime
  /// Whether a class asks for days of its own, which is told beside this.
  let isInClass: Bool
  /// The cards that may come, and how many of those that were met come today.
  let cards: [QueueCard]
  let dueToday: Int

  func page(on page: Page) -> Page {
    var page = page
    let state = learner.state
    let monday = now.day.monday
    let days = state.days.filter { $0.day >= monday && $0.day <= now.day }
    page.add(
      ProgressPhrases.week(
        days: days.count,
        goal: isInClass
          ? .besideClass(learner.settings.daysPerWeek) : .alone(learner.settings.daysPerWeek),
        minutes: page.isAccessible
          ? nil : days.reduce(0) { $0 + $1.tally.milliseconds } / 60_000,
        new: days.reduce(0) { $0 + $1.tally.newCards }
      )
    )
    if let until = learner.settings.pause(on: now.day) {
      page.add(ProgressPhrases.pause(until: DayPhrases.date(until)))
    }
    writeNewWords(since: monday, to: &page)
    writeConfusions(since: monday, to: &page)
    let load = DueLoad(cards.map(\.state), today: now.day)
    let next = (1...7).map { load.count(on: now.day.advanced(byDays: $0)) }.reduce(0, +)
    page.add(ProgressPhrases.nextWeek(next, besidesToday: dueToday))
    return page
  }

  /// The newest of what was met, by its answers and what asks for them: the words of the week.
  private func writeNewWords(since monday: Day, to page: inout Page) {
    let words = NewCards.since(monday, in: learner.state).suffix(Self.mostWords).compactMap { id in
      decks.catalogue.question(id, in: page.language).map { question in
        let answer = RightAnswer(
          presentation: Presentation(question, reviews: 0),
          language: page.language
        ).text.split(separator: "\n").joined(separator: " · ")
        // A bare answer, such as “o”, would say nothing.
        return DisplayWidth.truncated(VisibleText.line(answer), to: 24) + " — "
          + VisibleText.line(question.prompt)
      }
    }
    guard !words.isEmpty else { return }
    page.add(ProgressPhrases.newWords, .faint)
    page.add(words.map { DisplayWidth.truncated("  " + $0, to: page.width) })
  }

  private static let mostWords = 10

  private func writeConfusions(since monday: Day, to page: inout Page) {
    let confusions = Confusions.since(monday, in: learner.state, limit: 3)
    guard !confusions.isEmpty else { return }
    page.add(ProgressPhrases.confusions, .faint)
    for (card, times) in confusions {
      let prompt = decks.catalogue.question(card, in: page.language)?.prompt ?? card.description
      let count = ProgressPhrases.times(times).text(in: page.language)
      let line = "  \(count)  \(VisibleText.line(prompt))"
      page.add([DisplayWidth.truncated(line, to: page.width)])
    }
  }
}

/// The days a week that a learner aims for, and whether a class asks for some as well.
enum WeekGoal {
  case alone(Int)
  case besideClass(Int)
}
