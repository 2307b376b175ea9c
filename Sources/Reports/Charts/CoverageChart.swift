import Text

/// How much of each deck has been seen, and how well it is remembered.
struct CoverageChart {
  let decks: [Report.Subject]
  let language: Language

  private static let row = 26.0

  /// nil where no deck is known.
  var figure: Markup? {
    let known = decks.filter { $0.coverage != nil }
    guard !known.isEmpty else { return nil }
    let chart = Chart(
      "coverage",
      title: ChartPhrases.coverage.text(in: language),
      summary: ChartPhrases.coverageSummary(known.count).text(in: language),
      height: 16 + Self.row * Double(known.count)
    )
    let rows = known.enumerated().flatMap { index, deck in
      let y = 8 + Self.row * Double(index)
      let share = deck.coverage ?? 0
      return [
        Chart.label(DisplayWidth.truncated(deck.title, to: 30), x: 200, y: y + 15, anchor: .end),
        Chart.bar(
          x: 208,
          y: y,
          width: 340,
          height: 20,
          style: "shade0",
          says: deck.title
        ),
        Chart.bar(
          x: 208,
          y: y,
          width: 340 * share,
          height: 20,
          style: "measured",
          says: "\(deck.title): \(ReportTable.percent(share))"
        ),
        Chart.label(ReportTable.percent(share), x: 556, y: y + 15),
      ]
    }
    return chart.figure(rows)
  }
}
