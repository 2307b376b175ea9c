import Scheduling
import Text

/// What each desired retention would come to, and the one that was chosen.
struct RetentionScreen {
  let curve: RetentionCurve
  let minutes: Int
  let days: Int

  func page(on page: Page) -> Page {
    var page = page
    let chosen = curve.points[curve.best]
    page.add(RetentionPhrases.title(days: days, minutes: minutes), .heading)
    if page.isAccessible {
      for point in curve.points {
        page.add(
          RetentionPhrases.point(
            percent: percent(point),
            cards: cards(point),
            minutes: minutes(point)
          )
        )
      }
    } else {
      let most = curve.points.map(\.remembered).max() ?? 1
      let chart = BarChart(
        rows: curve.points.indices.map { index in
          let point = curve.points[index]
          return BarChart.Row(
            label: (index == curve.best ? "* " : "")
              + RetentionPhrases.percent("\(percent(point))").text(in: page.language),
            share: point.remembered / max(1, most),
            note: RetentionPhrases.note(cards: cards(point), minutes: minutes(point))
              .text(in: page.language)
          )
        }
      )
      page.add(chart.lines(width: page.width))
    }
    page.add(
      RetentionPhrases.chosen(
        percent: percent(chosen),
        cards: cards(chosen),
        minutes: minutes(chosen)
      )
    )
    if curve.isExtreme {
      page.add(RetentionPhrases.extreme(isHighest: curve.best > 0), .notice)
    }
    return page
  }

  private func percent(_ point: RetentionCurve.Point) -> Int {
    Int((point.retention * 100).rounded())
  }

  private func cards(_ point: RetentionCurve.Point) -> Int { Int(point.remembered.rounded()) }

  private func minutes(_ point: RetentionCurve.Point) -> String {
    "\((point.minutesPerDay * 10).rounded() / 10)"
  }
}
