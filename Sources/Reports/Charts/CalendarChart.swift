import Scheduling
import Text

/// The days of the last half-year on which somebody practised, darker for more answers.
struct CalendarChart {
  let days: [Day: Int]
  let today: Day
  let language: Language

  private static let weeks = 26
  private static let cell = 20.0

  var figure: Markup {
    let chart = Chart(
      "calendar",
      title: ChartPhrases.calendar.text(in: language),
      summary: ChartPhrases.calendarSummary(shown).text(in: language),
      height: 44 + 7 * Self.cell
    )
    return chart.figure(cells + weekdays + months)
      + ChartLegend([
        ("shade0", ChartPhrases.none), ("shade1", ChartPhrases.little),
        ("shade4", ChartPhrases.much),
      ]).list(in: language)
  }

  private var first: Day { today.monday.advanced(byDays: -7 * (Self.weeks - 1)) }

  private var shown: [Day: Int] { days.filter { $0.key >= first && $0.key <= today } }

  private var cells: [Markup] {
    let most = shown.values.max() ?? 0
    return (0...today.days(since: first)).map { offset in
      let day = first.advanced(byDays: offset)
      let count = days[day] ?? 0
      let shade = count == 0 ? 0 : 1 + min(3, 4 * (count - 1) / max(1, most))
      return Chart.bar(
        x: 60 + Double(offset / 7) * Self.cell,
        y: 24 + Double(offset % 7) * Self.cell,
        width: Self.cell - 3,
        height: Self.cell - 3,
        style: "shade\(shade)",
        says: "\(day): \(count)"
      )
    }
  }

  private var weekdays: [Markup] {
    [0, 2, 4, 6].map { day in
      Chart.label(
        ChartPhrases.weekdays[day].text(in: language),
        x: 54,
        y: 24 + Double(day) * Self.cell + 14,
        anchor: .end
      )
    }
  }

  private var months: [Markup] {
    (0..<Self.weeks).compactMap { week in
      let monday = first.advanced(byDays: 7 * week)
      guard monday.civilDate.day <= 7 else { return nil }
      let x = 60 + Double(week) * Self.cell
      return Chart.label(ChartPhrases.month(monday).text(in: language), x: x, y: 16)
    }
  }
}
