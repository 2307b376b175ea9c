import Scheduling
import Text

/// What would be recalled from today to the departure day, were nothing practised until then.
struct ForecastChart {
  let points: [Report.ForecastPoint]
  let language: Language

  var figure: Markup {
    let chart = Chart(
      "forecast",
      title: TablePhrases.forecast.text(in: language),
      summary: ChartPhrases.forecastSummary(points).text(in: language),
      height: 200
    )
    let plot = SharePlot(width: chart.width, height: chart.height, steps: points.count)
    let places = points.enumerated().map {
      (plot.x(Double($0.offset)), plot.y($0.element.expected))
    }
    let dots = zip(points, places).map { point, place in
      Chart.dot(
        x: place.0,
        y: place.1,
        radius: 3.5,
        style: "expected",
        says: "\(point.day): \(ReportTable.percent(point.expected))"
      )
    }
    let names = points.map { ChartPhrases.shortDay($0.day) }
    return chart.figure(
      plot.grid + plot.labels(names) + [Chart.path(places, "curve expected")] + dots
    )
  }
}

/// Cards that come due on each of the next days.
struct LoadChart {
  let load: [Int]
  let today: Day
  let language: Language

  /// nil where nothing comes due.
  var figure: Markup? {
    guard let most = load.max(), most > 0 else { return nil }
    let chart = Chart(
      "load",
      title: TablePhrases.load.text(in: language),
      summary: ChartPhrases.loadSummary(load).text(in: language),
      height: 127
    )
    let bottom = chart.height - 28
    let step = (chart.width - 48) / Double(max(1, load.count))
    let bars = load.enumerated().map { index, count in
      let height = (bottom - 12) * Double(count) / Double(most)
      let day = today.advanced(byDays: index)
      return Chart.bar(
        x: 36 + step * Double(index),
        y: bottom - height,
        width: step - 2,
        height: height,
        style: "measured",
        says: "\(day): \(ReportTable.count(count))"
      )
    }
    let labels = stride(from: 0, to: load.count, by: 7).map { index in
      Chart.label(
        ChartPhrases.shortDay(today.advanced(byDays: index)),
        x: 36 + step * Double(index),
        y: bottom + 18
      )
    }
    let axis = [
      Chart.line((36, bottom), (chart.width - 12, bottom), "grid"),
      Chart.label(ReportTable.count(most), x: 32, y: 16, anchor: .end),
      Chart.label("0", x: 32, y: bottom + 4, anchor: .end),
    ]
    return chart.figure(axis + bars + labels)
  }
}
