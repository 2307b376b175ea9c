import Journal
import Scheduling
import Study
import Text

/// The days of a year on which a learner practised.
struct CalendarScreen {
  let state: ProfileState
  let today: Day

  func page(on page: Page) -> Page {
    var page = page
    let counts = Dictionary(
      state.days.map { ($0.day, $0.tally.answers) },
      uniquingKeysWith: { first, _ in first }
    )
    let year = counts.filter { $0.key > today.advanced(byDays: -365) && $0.key <= today }
    page.add(
      ProgressPhrases.calendarTitle(
        days: year.count,
        answers: year.values.reduce(0, +)
      ),
      .heading
    )
    if page.isAccessible {
      writeMonths(year, to: &page)
      return page
    }
    let map = HeatMap(
      count: { counts[$0] ?? 0 },
      today: today,
      weekday: { $0.weekdayIndex },
      weekdayNames: DayPhrases.weekdays.map { $0.text(in: page.language) },
      monthName: { monday in
        CivilDate(monday).day <= 7 ? DayPhrases.month(monday).text(in: page.language) : nil
      }
    )
    page.add(map.lines(width: page.width))
    page.add(ProgressPhrases.calendarLegend, .faint)
    return page
  }

  private func writeMonths(_ counts: [Day: Int], to page: inout Page) {
    var months: [Day: (days: Int, answers: Int)] = [:]
    for (day, count) in counts {
      let first = day.advanced(byDays: 1 - CivilDate(day).day)
      months[first, default: (0, 0)].days += 1
      months[first, default: (0, 0)].answers += count
    }
    for (first, month) in months.sorted(by: { $0.key < $1.key }) {
      page.add(
        ProgressPhrases.month(
          DayPhrases.month(first),
          days: month.days,
          answers: month.answers
        )
      )
    }
  }
}
