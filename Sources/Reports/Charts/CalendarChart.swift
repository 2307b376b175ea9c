import Scheduling
import Text

/// The days of the last half-year on which somebody practised, darker for more answers.
struct CalendarChart {
  let days: [Day: Int]
  let today: Day
  let language: Language

  private static let mostWeeks = 26
  private static let fewestWeeks = 10
  private static let cell = 13.0
  private static let left = 40.0

  /// nil where nobody has practised for half a year.
  var figure: Markup? {
    guard !shown.isEmpty else { return nil }
    let chart = Chart(
      "calendar",
      title: ChartPhrases.calendar.text(in: language),
      summary: ChartPhrases.calendarSummary(shown).text(in: language),
      height: 36 + 7 * Self.cell
    )
    let legend = ChartLegend([
      ("shade0", ChartPhrases.none), ("shade1", ChartPhrases.little), ("shade4", ChartPhrases.much),
    ])
    return chart.figure(cells + weekdays + months, legend: legend.list(in: language))
  }

  /// From the week of the first answer, neither less than ten weeks ago nor more than half a year.
  private var weeks: Int {
    let earliest = today.monday.advanced(byDays: -7 * (Self.mostWeeks - 1))
    guard let day = days.keys.filter({ $0 >= earliest && $0 <= today }).min() else {
      return Self.fewestWeeks
    }
    return max(Self.fewestWeeks, today.monday.days(since: day.monday) / 7 + 1)
  }

  private var first: Day { today.monday.advanced(byDays: -7 * (weeks - 1)) }

  /// The answers of the days that are drawn.
  var shown: [Day: Int] {
    let first = first
    return days.filter { $0.key >= first && $0.key <= today }
  }

  private var cells: [Markup] {
    let first = first
    let most = shown.values.max() ?? 0
    return (0...today.days(since: first)).map { offset in
      let day = first.advanced(byDays: offset)
      let count = days[day] ?? 0
      let shade = count == 0 ? 0 : 1 + min(3, 4 * (count - 1) / max(1, most))
      return Chart.bar(
        x: Self.left + Double(offset / 7) * Self.cell,
        y: 20 + Double(offset % 7) * Self.cell,
        width: Self.cell - 2,
        height: Self.cell - 2,
        style: "shade\(shade)",
        says: "\(day): \(ReportTable.count(count))"
      )
    }
  }

  private var weekdays: [Markup] {
    [0, 2, 4, 6].map { day in
      Chart.label(
        ChartPhrases.weekdays[day].text(in: language),
        x: Self.left - 5,
        y: 20 + Double(day) * Self.cell + 10,
        anchor: .end
      )
    }
  }

  private var months: [Markup] {
    (0..<weeks).compactMap { week in
      let monday = first.advanced(byDays: 7 * week)
      guard monday.civilDate.day <= 7 else { return nil }
      let x = Self.left + Double(week) * Self.cell
      return Chart.label(ChartPhrases.month(monday).text(in: language), x: x, y: 13)
    }
  }
}
