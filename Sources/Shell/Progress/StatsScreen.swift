import Journal
import Scheduling
import Study
import Text

/// How well a learner remembers: totals, and true retention week by week.
struct StatsScreen {
  let state: ProfileState
  let now: StudyTime

  private static let weeks = 12

  func page(on page: Page) -> Page {
    var page = page
    let cards = state.cardIDs.map { state.schedule($0) }
    let met = cards.filter { $0.phase != .new }
    guard !met.isEmpty else {
      page.add(ProgressPhrases.nothingYet)
      return page
    }
    let mature = met.count { $0.phase == .review && $0.scheduledDays >= 21 }
    let minutes = state.days.reduce(0) { $0 + $1.tally.milliseconds } / 60_000
    page.add(
      ProgressPhrases.totals(
        met: met.count,
        mature: mature,
        leeches: met.count(where: \.isLeech),
        answers: state.days.reduce(0) { $0 + $1.tally.answers },
        days: state.days.count,
        minutes: page.isAccessible ? nil : minutes
      )
    )
    writeRetention(to: &page)
    return page
  }

  private func writeRetention(to page: inout Page) {
    let weeks = RetentionByWeek(state, today: now.day, weeks: Self.weeks)
    let target = Int((state.scheduler.options.retention * 100).rounded())
    guard let total = weeks.total.retention else {
      page.add(ProgressPhrases.noRetention, .faint)
      return
    }
    page.blank()
    page.add(ProgressPhrases.retentionTitle(target: target), .heading)
    guard !page.isAccessible else {
      for week in weeks.weeks {
        guard let retention = week.retention else { continue }
        page.add(
          ProgressPhrases.retention(
            week: DayPhrases.short(week.monday),
            percent: Self.percent(retention),
            reviews: week.reviews
          )
        )
      }
      return
    }
    let chart = BarChart(
      rows: weeks.weeks.map { week in
        BarChart.Row(
          label: DayPhrases.short(week.monday).text(in: page.language),
          share: week.retention ?? 0,
          note: week.retention.map { "\(Self.percent($0))% (\(week.reviews))" } ?? "–"
        )
      }
    )
    page.add(chart.lines(width: page.width))
    page.add(ProgressPhrases.retentionTotal(percent: Self.percent(total)), .faint)
  }

  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
