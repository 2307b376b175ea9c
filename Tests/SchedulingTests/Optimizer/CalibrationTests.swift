import Scheduling
import TestSupport
import Testing

struct CalibrationTests {
  @Test func `every prediction is in one band, and bands tell means`() throws {
    let log = simulatedLog(.standard(.fsrs7), cards: 150, reviews: 6, seed: 21)
    let predictions = LogEvaluation(log).predictions(by: .standard(.fsrs7))
    let calibration = Calibration(predictions)
    #expect(calibration.bands.reduce(0) { $0 + $1.count } == predictions.count)
    for band in calibration.bands {
      let bounds = Double(band.percent.lowerBound) / 100...Double(band.percent.upperBound) / 100
      #expect(bounds.contains(band.foretold))
      #expect((0...1).contains(band.recalled))
    }
    // The learner is the model: what is foretold is what happens, but for chance.
    for band in calibration.bands where band.count > 100 {
      #expect(abs(band.foretold - band.recalled) < 0.1, "\(band)")
    }
  }

  @Test func `nothing is in no band`() { #expect(Calibration([]).bands.isEmpty) }
}
