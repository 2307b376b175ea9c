import Reports
import TestSupport
import Testing
import Text

/// The item analysis against figures that Moodle itself asserts.
@Suite struct ItemAnalysisTests {
  /// Scores by attempt, and what Moodle's own test expects of them; nil where the data are absent.
  private struct Moodle {
    var slots: [String] = []
    var sheet = ScoreSheet()
    var expected: JSONValue

    init?() throws {
      guard let table = Fixtures.text("fixtures/moodle/item_analysis.csv"),
        let expected = Fixtures.text("fixtures/moodle/expected.json")
      else {
        print("skipped: KORYU_FIXTURES names no folder with Moodle's item analysis")
        return nil
      }
      self.expected = try JSONValue(parsing: Array(expected.utf8))
      let lines = table.split(separator: "\n").filter { !$0.hasPrefix("#") }
      slots = lines[0].split(separator: ",").dropFirst().map { String($0.dropFirst()) }
      for slot in slots { _ = sheet.addItem(maximum: self.expected["maximum"]?[slot]?.double ?? 1) }
      for line in lines.dropFirst() {
        let scores = line.split(separator: ",").dropFirst().compactMap { Double($0) }
        sheet.addLearner(scores.enumerated().map { (item: $0.offset, score: $0.element) })
      }
    }
  }

  @Test func `thirteen items have Moodle's facility, deviation, discrimination and efficiency`()
    throws
  {
    guard let moodle = try Moodle() else { return }
    let statistics = moodle.sheet.statistics()
    #expect(statistics.count == 13)
    for (slot, figures) in zip(moodle.slots, statistics) {
      func agrees(_ value: Double?, _ name: String, scale: Double = 1) {
        let expected = moodle.expected[name]?[slot]?.double
        guard let value, let expected else {
          Issue.record("no \(name) for \(slot)")
          return
        }
        #expect(abs(value * scale - expected) < 1e-6, "\(name) of \(slot): \(value)")
      }
      #expect(figures.n == 22)
      agrees(figures.facility, "facility_percent")
      agrees(figures.standardDeviation, "standard_deviation_x1000", scale: 1000)
      agrees(figures.discrimination, "discrimination_percent")
      agrees(figures.efficiency, "discriminative_efficiency_percent")
    }
  }

  /// Worked by hand: item variances 1/3, 1/4, 1/4 and 5/3 of the totals.
  @Test func `reliability and weights by hand`() throws {
    var sheet = ScoreSheet()
    for _ in 0..<3 { _ = sheet.addItem() }
    for row in [[1.0, 1, 1], [1, 1, 0], [0, 1, 0], [0, 0, 0]] {
      sheet.addLearner(row.enumerated().map { (item: $0.offset, score: $0.element) })
    }
    guard case .known(let alpha, let error?) = sheet.reliability else {
      Issue.record("α is withheld")
      return
    }
    #expect(abs(alpha - 75) < 1e-9)
    #expect(abs(error - (0.25 * 5.0 / 3).squareRoot()) < 1e-9)
    let weights = sheet.statistics().compactMap(\.effectiveWeight)
    #expect(weights.count == 3 && abs(weights.reduce(0, +) - 100) < 1e-9)
    let roots = [2.0 / 3, 0.5, 0.5].map { $0.squareRoot() }
    #expect(abs(weights[0] - 100 * roots[0] / roots.reduce(0, +)) < 1e-9)
  }

  @Test func `what has no meaning is withheld, with the reason`() {
    var sheet = ScoreSheet()
    #expect(sheet.reliability == .tooFew)
    _ = sheet.addItem()
    _ = sheet.addItem()
    sheet.addLearner([(0, 1), (1, 0)])
    sheet.addLearner([(0, 0), (1, 1)])
    #expect(sheet.reliability == .noVariance)
    sheet.addLearner([(0, 1)])
    #expect(sheet.reliability == .differentItems(shared: 1, items: 2))
    #expect(sheet.statistics().allSatisfy { $0.effectiveWeight == nil })
  }

  @Test func `an item that everybody knows discriminates nothing`() {
    var sheet = ScoreSheet()
    for _ in 0..<3 { _ = sheet.addItem() }
    for learner in 0..<20 {
      sheet.addLearner([(0, 1), (1, learner % 2 == 0 ? 1 : 0), (2, learner % 3 == 0 ? 1 : 0)])
    }
    let first = sheet.statistics()[0]
    #expect(first.facility == 100 && first.discrimination == nil && first.efficiency == nil)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `figures stay within their bounds and follow relabelling`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let rows = (0..<40).map { _ in
      (0..<6).map { item in (item: item, score: Double.random(in: 0...1, using: &random)) }
        .filter { _ in Int.random(in: 0..<4, using: &random) > 0 }
    }
    var sheet = ScoreSheet()
    var reversed = ScoreSheet()
    for _ in 0..<6 {
      _ = sheet.addItem()
      _ = reversed.addItem()
    }
    for row in rows { sheet.addLearner(row) }
    for row in rows.reversed() { reversed.addLearner(row) }
    for (one, other) in zip(sheet.statistics(), reversed.statistics()) {
      #expect((0...100.0000001).contains(one.facility ?? 0))
      #expect(abs(one.discrimination ?? 0) <= 100.0000001)
      #expect(abs(one.efficiency ?? 0) <= 100.0000001)
      #expect(abs((one.discrimination ?? 0) - (other.discrimination ?? 0)) < 1e-9)
    }
  }
}
