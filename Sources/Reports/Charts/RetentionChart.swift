import Scheduling
import Text

/// True retention week by week, with what the memory model expected.
struct RetentionChart {
  let weeks: [Report.Week]
  let language: Language

  /// nil where fewer than two weeks have a share: there is no curve to draw.
  var figure: Markup? {
    guard weeks.count(where: { $0.tally.retention != nil }) > 1 else { return nil }
    let chart = Chart(
      "retention",
      title: ChartPhrases.retention.text(in: language),
      summary: ChartPhrases.retentionSummary(weeks).text(in: language)
    )
    let plot = SharePlot(width: chart.width, height: chart.height, steps: weeks.count)
    let legend = ChartLegend([
      ("measured", TablePhrases.retention), ("expected", TablePhrases.expected),
    ])
    return chart.figure(
      plot.grid + plot.labels(names) + lines(plot) + dots(plot),
      legend: legend.list(in: language)
    )
  }

  private var names: [String] { weeks.map { ChartPhrases.shortDay($0.monday) } }

  private func lines(_ plot: SharePlot) -> [Markup] {
    let expected = weeks.map(\.tally.expectedRetention)
    let measured = weeks.map(\.tally.retention)
    return [(expected, "expected"), (measured, "measured")].flatMap { shares, style in
      Self.runs(of: shares).map { run in
        Chart.path(run.map { (plot.x(Double($0.0)), plot.y($0.1)) }, "curve \(style)")
      }
    }
  }

  /// Stretches of weeks that have a value; a week without reviews interrupts the line.
  private static func runs(of shares: [Double?]) -> [[(Int, Double)]] {
    var runs: [[(Int, Double)]] = [[]]
    for (index, share) in shares.enumerated() {
      if let value = share {
        runs[runs.count - 1].append((index, value))
      } else {
        runs.append([])
      }
    }
    return runs.filter { $0.count > 1 }
  }

  private func dots(_ plot: SharePlot) -> [Markup] {
    weeks.enumerated().compactMap { index, week in
      guard let share = week.tally.retention else { return nil }
      let text = ChartPhrases.week(week).text(in: language)
      return Chart.dot(
        x: plot.x(Double(index)),
        y: plot.y(share),
        radius: 3.5,
        style: "measured",
        says: text
      )
    }
  }
}

/// What colours and marks stand for, in words.
struct ChartLegend {
  let entries: [(style: String, name: Phrase)]

  init(_ entries: [(style: String, name: Phrase)]) {
    self.entries = entries
  }

  func list(in language: Language) -> Markup {
    .element(
      "ul",
      [Attribute("class", "legend")],
      entries.map { entry in
        .element(
          "li",
          [],
          .element(
            "span",
            [Attribute("class", "key \(entry.style)"), Attribute("aria-hidden", "true")]
          ),
          .text(entry.name.text(in: language))
        )
      }
    )
  }
}
