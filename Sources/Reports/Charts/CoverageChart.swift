import Text

/// How much of each deck has been seen, and how well it is remembered.
struct CoverageChart {
  let decks: [Report.Subject]
  let language: Language

  private static let row = 22.0

  private static let longest = 200.0

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
        Chart.label(DisplayWidth.truncated(deck.title, to: 26), x: 162, y: y + 12, anchor: .end),
        Chart.bar(
          x: 170,
          y: y,
          width: Self.longest,
          height: 16,
          style: "shade0",
          says: deck.title
        ),
        Chart.bar(
          x: 170,
          y: y,
          width: Self.longest * share,
          height: 16,
          style: "measured",
          says: "\(deck.title): \(ReportTable.percent(share))"
        ),
        Chart.label(ReportTable.percent(share), x: 176 + Self.longest, y: y + 12),
      ]
    }
    return chart.figure(rows)
  }
}
