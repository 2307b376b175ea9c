/// The plot of shares from 0 to 100 per cent against steps from left to right.
struct SharePlot {
  let left = 44.0
  let right: Double
  let top = 12.0
  let bottom: Double
  let steps: Int

  init(width: Double, height: Double, steps: Int) {
    right = width - 12
    bottom = height - 28
    self.steps = steps
  }

  func x(_ step: Double) -> Double {
    steps < 2 ? (left + right) / 2 : left + (right - left) * step / Double(steps - 1)
  }

  func y(_ share: Double) -> Double { bottom - (bottom - top) * min(max(share, 0), 1) }

  /// Lines and labels at every quarter.
  var grid: [Markup] {
    [0.0, 0.25, 0.5, 0.75, 1].flatMap { share in
      [
        Chart.line((left, y(share)), (right, y(share)), "grid"),
        Chart.label(ReportTable.percent(share), x: left - 6, y: y(share) + 4, anchor: .end),
      ]
    }
  }

  /// As many labels below as have room, the first and the last among them.
  func labels(_ texts: [String]) -> [Markup] {
    let room = max(1, Int((right - left) / 60))
    let stride = max(1, (texts.count + room - 1) / room)
    return texts.enumerated().compactMap { index, text in
      let isLast = index == texts.count - 1
      guard isLast || index % stride == 0 && texts.count - 1 - index >= stride else { return nil }
      let anchor: Chart.Anchor = index == 0 && texts.count > 1 ? .start : isLast ? .end : .middle
      return Chart.label(text, x: x(Double(index)), y: bottom + 18, anchor: anchor)
    }
  }
}
