import Scheduling
import Study
import Text

/// What comes due in the next thirty days, and what will be remembered on the days that count.
struct ForecastScreen {
  let load: DueLoad
  let states: [CardState]
  let scheduler: Scheduler
  let goals: [String: Day]
  /// The plan for those that are near enough, and what it comes to.
  let outlook: (plan: GoalPlan, outlook: GoalOutlook)?
  let now: StudyTime

  private static let days = 30

  func page(on page: Page) -> Page {
    var page = page
    let counts = (0..<Self.days).map { load.count(on: now.day.advanced(byDays: $0)) }
    page.add(ProgressPhrases.forecastTitle, .heading)
    guard states.contains(where: { $0.reviews > 0 }) else {
      page.add(ProgressPhrases.nothingYet)
      return page
    }
    if page.isAccessible {
      for (offset, count) in counts.enumerated() where count > 0 {
        page.add(
          ProgressPhrases.due(DayPhrases.short(now.day.advanced(byDays: offset)), count: count)
        )
      }
    } else {
      let marks = stride(from: 0, to: Self.days, by: 7).map { offset in
        (offset, DayPhrases.short(now.day.advanced(byDays: offset)).text(in: page.language))
      }
      let chart = ColumnChart(
        values: counts,
        labels: Dictionary(marks, uniquingKeysWith: { first, _ in first })
      )
      page.add(chart.lines(width: page.width))
    }
    page.add(ProgressPhrases.forecastTotal(today: counts[0], month: counts.reduce(0, +)))
    writeGoals(to: &page)
    writeOutlook(to: &page)
    return page
  }

  private func writeOutlook(to page: inout Page) {
    guard let (plan, outlook) = outlook else { return }
    for goal in plan.goals {
      let remembered = outlook.remembered(afterDays: goal.day.days(since: now.day))
      page.add(
        GoalPhrases.outlook(
          VisibleText.line(goal.name),
          day: DayPhrases.date(goal.day),
          remembered: Int(remembered.rounded()),
          of: outlook.cards
        )
      )
    }
    let tenths = Int((outlook.costOfToday * 10).rounded())
    page.add(
      tenths >= 5
        ? GoalPhrases.costOfToday(tenths: tenths, goals: plan.goals.count)
        : GoalPhrases.todayMayRest,
      .faint
    )
  }

  /// Expected recall on a goal's day if nothing more were practised: what there is to win.
  private func writeGoals(to page: inout Page) {
    for (name, day) in goals.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) })
    where day >= now.day {
      let then = StudyTime(
        moment: now.moment.advanced(
          byMilliseconds: Int64(day.days(since: now.day)) * 86_400_000
        ),
        day: day
      )
      let recalls = states.compactMap { scheduler.retrievability($0, at: then) }
      guard !recalls.isEmpty else { continue }
      let expected = recalls.reduce(0, +)
      page.add(
        ProgressPhrases.goal(
          VisibleText.line(name),
          day: DayPhrases.date(day),
          cards: recalls.count,
          remembered: Int(expected.rounded())
        )
      )
    }
  }
}
