import Scheduling
import Text

/// The days that a learner works towards.
struct GoalScreen {
  let goals: [String: Day]
  let today: Day

  func page(on page: Page) -> Page {
    var page = page
    guard !goals.isEmpty else {
      page.add(GoalPhrases.none)
      return page
    }
    for (name, day) in goals.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      page.add(
        GoalPhrases.goal(
          VisibleText.line(name),
          day: DayPhrases.date(day),
          daysLeft: day.days(since: today)
        )
      )
    }
    return page
  }
}
