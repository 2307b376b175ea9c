import Foundation
import Scheduling
import TestSupport
import Testing

/// A review log of the fixtures, or nil.
private func fixture(_ name: String) -> ReviewLog? {
  guard let text = Fixtures.text("data/review-logs/\(name).csv") else { return nil }
  var log = ReviewLog()
  for line in text.split(whereSeparator: { $0.isNewline }).dropFirst() {
    let values = line.split(separator: ",").map { Int64($0) ?? 0 }
    guard values.count >= 5, let grade = Grade(rawValue: Int(values[2])) else { continue }
    log.append(
      ReviewLog.Review(
        card: values[0],
        time: values[1],
        grade: grade,
        days: Int32(clamping: values[3]),
        duration: Int32(clamping: values[4])
      )
    )
  }
  return log
}

struct LogEvaluationTests {
  /// One card, reviewed `count` times two days apart.
  private func log(_ grades: [Grade]) -> ReviewLog {
    var log = ReviewLog()
    for (index, grade) in grades.enumerated() {
      let time = Int64(index) * 172_800_000
      log.append(.init(card: 1, time: time, grade: grade, days: 2, duration: 0))
    }
    return log
  }

  @Test func `scores of a hand-made log`() throws {
    let log = log([.good, .good, .again, .good])
    let predictions = LogEvaluation(log).predictions(by: .standard(.fsrs6))
    #expect(predictions.map(\.isRecalled) == [true, false, true])
    var state = FSRS6().first(.good)
    var expected: [Double] = []
    for grade in [Grade.good, .again, .good] {
      expected.append(FSRS6().retrievability(state, afterDays: 2))
      state = FSRS6().next(state, grade, afterDays: 2)
    }
    #expect(predictions.map(\.recall) == expected)
    let score = try #require(PredictionScore(predictions))
    let loss = -(log1p(expected[0] - 1) + log1p(-expected[1]) + log1p(expected[2] - 1)) / 3
    #expect(abs(score.logLoss - loss) < 1e-12)
    // Of the two recalled reviews one was given less than the forgotten one.
    let wins = [0, 2].reduce(0.0) { $0 + (expected[$1] > expected[1] ? 1 : 0) }
    #expect(score.auc == wins / 2)
    #expect(score.count == 3)
  }

  // Study days, hours, and the days that count: never further from the study days than these can lie.
  private static let counts: [(days: Int32, hours: Int64, counted: Double)] = [
    (2, 48, 2), (2, 60, 2.5), (2, 30, 1.25), (1, 3, 0.125), (2, 3, 1), (2, 999, 3), (3, -5, 2),
    (0, 6, 0.25), (0, -6, 0),
  ]

  @Test(arguments: counts)
  func `parts of days count where they are asked for`(days: Int32, hours: Int64, counted: Double)
    throws
  {
    var log = ReviewLog()
    log.append(.init(card: 1, time: 0, grade: .good, days: 0, duration: 0))
    log.append(.init(card: 1, time: hours * 3_600_000, grade: .good, days: days, duration: 0))
    log.append(
      .init(card: 1, time: (hours + 48) * 3_600_000, grade: .good, days: 2, duration: 0)
    )
    func last(_ log: ReviewLog, _ model: MemoryModel) throws -> Double {
      try #require(LogEvaluation(log).predictions(by: model).last).recall
    }
    func expected(_ model: MemoryModel, _ days: Double) -> Double {
      let state = model.next(model.first(.good), .good, afterDays: days)
      return model.retrievability(state, afterDays: 2)
    }
    let exact = log.counting(by: .instants)
    #expect(try last(exact, .standard(.fsrs7)) == expected(.standard(.fsrs7), counted))
    #expect(try last(exact, .standard(.fsrs6)) == expected(.standard(.fsrs6), Double(days)))
    if days > 0 {
      #expect(try last(log, .standard(.fsrs7)) == expected(.standard(.fsrs7), Double(days)))
    }
  }

  @Test func `nothing to score gives no score`() {
    #expect(PredictionScore([]) == nil)
    #expect(LogEvaluation(ReviewLog()).predictions(by: .standard(.fsrs7)).isEmpty)
    let trained = LogEvaluation(log([.good, .again])).predictions(
      training: .split,
      standard: .standard(.fsrs6)
    ) { _, _ in .standard(.fsrs6) }
    #expect(trained.isEmpty)
  }

  @Test(arguments: [LogEvaluation.Training.split, .daily])
  func `what is fitted never sees what is predicted`(training: LogEvaluation.Training) {
    let grades = (0..<60).map { $0 % 5 == 0 ? Grade.again : .good }
    var seen: [Int] = []
    let predictions = LogEvaluation(log(grades)).predictions(
      training: training,
      standard: .standard(.fsrs6)
    ) { first, _ in
      seen.append(first)
      return .standard(.fsrs6)
    }
    // Fifty-nine scored: six blocks of nine, the first five left over to the first block.
    #expect(predictions.count == 45)
    #expect(seen == (training == .split ? [15, 24, 33, 42, 51] : Array(15..<60)))
  }

  @Test(arguments: PredictionMixture.Instant.allCases)
  func `a mixture comes near its best member, and one member is itself`(
    instant: PredictionMixture.Instant
  ) throws {
    let grades = (0..<120).map { $0 % 3 == 0 ? Grade.again : .good }
    let evaluation = LogEvaluation(log(grades))
    var members = [evaluation.predictions(by: .standard(.fsrs6))]
    let mixture = PredictionMixture(at: instant)
    #expect(mixture.mixed(members) == members[0])
    #expect(mixture.mixed([]).isEmpty)
    members.append(evaluation.predictions(by: .standard(.fsrs7)))
    let mixed = try #require(PredictionScore(mixture.mixed(members)))
    let scores = members.compactMap(PredictionScore.init)
    let best = try #require(scores.map(\.logLoss).min())
    // A fixed share and a day's delay cost a little more than ln 2.
    #expect(mixed.logLoss * Double(mixed.count) < best * Double(mixed.count) + 2)
  }

  @Test(
    .enabled(if: Fixtures.folder != nil, "needs review logs: set KORYU_FIXTURES"),
    arguments: [("josh", 6372), ("mbcx", 21_495), ("bndxn", 4135), ("yourchocobro", 2144)]
  )
  func `scored reviews of real logs`(name: String, count: Int) throws {
    let log = try #require(fixture(name))
    #expect(LogEvaluation(log).predictions(by: .standard(.fsrs6)).count == count)
  }

  @Test(.enabled(if: Fixtures.folder != nil, "needs review logs: set KORYU_FIXTURES"))
  func `fitting betters the defaults on a real log`() throws {
    let log = try #require(fixture("josh"))
    let evaluation = LogEvaluation(log)
    for (kind, best) in [(ModelKind.fsrs6, 0.4360), (.fsrs7, 0.4325)] {
      let standard = MemoryModel.standard(kind)
      let fitted = evaluation.predictions(training: .split, standard: standard) { first, last in
        let fit = Optimizer().fit(kind, log, first: first, from: last?.weights)
        return (try? MemoryModel(kind, weights: fit.weights)) ?? standard
      }
      let score = try #require(PredictionScore(fitted))
      let defaults = try #require(PredictionScore(evaluation.testPredictions(by: standard)))
      #expect(score.count == defaults.count)
      #expect(score.logLoss < defaults.logLoss)
      #expect(score.logLoss < best)
    }
  }
}
