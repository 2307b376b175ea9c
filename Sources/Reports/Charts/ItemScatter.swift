import Scheduling
import Text

/// Facility against discrimination, one dot an item; those to look at have their names.
struct ItemScatter {
  let items: [ItemMeasures]
  let language: Language

  private static let mostNames = 8
  /// Fewer dots are no picture.
  private static let fewestItems = 3

  private var shown: [(item: ItemMeasures, facility: Double, discrimination: Double)] {
    items.compactMap { item in
      guard item.statistics.n >= 5, let facility = item.statistics.facility,
        let discrimination = item.statistics.discrimination
      else { return nil }
      return (item, facility, discrimination)
    }
  }

  /// nil where hardly any item has both figures.
  var figure: Markup? {
    let shown = shown
    guard shown.count >= Self.fewestItems else { return nil }
    let chart = Chart(
      "scatter",
      title: ChartPhrases.scatter.text(in: language),
      summary: ChartPhrases.scatterSummary(
        count: shown.count,
        suspects: shown.count { !$0.item.concerns.isEmpty }
      ).text(in: language),
      height: 324
    )
    let dots = shown.map { entry in
      let isSuspect = !entry.item.concerns.isEmpty
      return Chart.dot(
        x: Self.x(entry.facility),
        y: Self.y(entry.discrimination),
        radius: isSuspect ? 5 : 3,
        style: isSuspect ? "suspect" : "measured",
        says: ChartPhrases.item(entry.item).text(in: language)
      )
    }
    let legend = ChartLegend([("measured", TablePhrases.items), ("suspect", TablePhrases.look)])
    return chart.figure(axes + dots + names(shown), legend: legend.list(in: language))
  }

  private static func x(_ facility: Double) -> Double { 44 + 3.6 * min(max(facility, 0), 100) }
  private static func y(_ discrimination: Double) -> Double {
    150 - 1.3 * min(max(discrimination, -100), 100)
  }

  private var axes: [Markup] {
    let rows = [-100.0, -50, 0, 50, 100].flatMap { value in
      [
        Chart.line((44, Self.y(value)), (410, Self.y(value)), value == 0 ? "axis" : "grid"),
        Chart.label(value.text(places: 0), x: 39, y: Self.y(value) + 4, anchor: .end),
      ]
    }
    let columns = [0.0, 25, 50, 75, 100].map { value in
      Chart.label(value.text(places: 0) + " %", x: Self.x(value), y: 298, anchor: .middle)
    }
    return rows + columns + [
      Chart.label(TablePhrases.facility.text(in: language), x: 224, y: 317, anchor: .middle),
      Chart.label(TablePhrases.discrimination.text(in: language), x: 44, y: 13),
    ]
  }

  /// Names beside the dots that deserve a look, none over another.
  private func names(
    _ shown: [(item: ItemMeasures, facility: Double, discrimination: Double)]
  ) -> [Markup] {
    var taken: [Double] = []
    var names: [Markup] = []
    let suspects = shown.filter { !$0.item.concerns.isEmpty }
      .sorted { $0.discrimination < $1.discrimination }
    for entry in suspects where names.count < Self.mostNames {
      let y = Self.y(entry.discrimination)
      guard !taken.contains(where: { abs($0 - y) < 13 }) else { continue }
      taken.append(y)
      let isRight = entry.facility > 50
      names.append(
        Chart.label(
          DisplayWidth.truncated(entry.item.wording.prompt, to: 26),
          x: Self.x(entry.facility) + (isRight ? -8 : 8),
          y: y + 4,
          anchor: isRight ? .end : .start,
          style: "label name"
        )
      )
    }
    return names
  }
}
