import Scheduling
import Text

/// How well a memory model predicts, for a person: the scores, and what came of what was foretold.
struct CalibrationScreen {
  let score: PredictionScore
  let calibration: Calibration

  func page(on page: Page) -> Page {
    var page = page
    page.add(EvaluationPhrases.score(score))
    page.add(EvaluationPhrases.calibrationTitle, .heading)
    if page.isAccessible {
      for band in calibration.bands { page.add(EvaluationPhrases.band(band)) }
      return page
    }
    let chart = BarChart(
      rows: calibration.bands.map { band in
        BarChart.Row(
          label: RetentionPhrases.percent(
            "\(band.percent.lowerBound)–\(band.percent.upperBound)"
          ).text(in: page.language),
          share: band.recalled,
          note: RetentionPhrases.percent(
            Self.percent(band.foretold) + " → " + Self.percent(band.recalled)
          ).text(in: page.language)
            + "  (\(band.count))"
        )
      }
    )
    page.add(chart.lines(width: page.width))
    page.add(EvaluationPhrases.calibrationLegend, .faint)
    return page
  }

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))" }
}
