import Scheduling
import TestSupport
import Testing

/// A learner of forty cards, of which every fourth is far harder than a model can know.
private struct TimedLog {
  var reviews: [ReviewLog.Review] = []

  init(seed: UInt64, days: Int = 60) {
    var random = SplitMix64(seed: seed)
    var last = [Int](repeating: -1, count: 40)
    for day in 0..<days {
      for card in 0..<40 where day % 3 == card % 3 {
        let recall = card % 4 == 0 ? 0.5 : 0.95
        reviews.append(
          ReviewLog.Review(
            card: Int64(card),
            time: Int64(day) * 86_400_000 + Int64(20_000_000 + 9000 * card),
            grade: Double.random(in: 0..<1, using: &random) < recall ? .good : .again,
            days: last[card] < 0 ? 0 : Int32(day - last[card]),
            duration: Int32.random(in: 900...20_000, using: &random)
          )
        )
        last[card] = day
      }
    }
  }

  /// The same up to the last `count` reviews, of which everything is turned round that an answer shows.
  func withAnotherEnd(_ count: Int) -> TimedLog {
    var other = self
    for index in reviews.indices.suffix(count) {
      other.reviews[index].grade = reviews[index].grade.isRecall ? .again : .easy
      other.reviews[index].duration = 30_000 - reviews[index].duration
    }
    return other
  }

  var log: ReviewLog {
    var log = ReviewLog()
    for review in reviews { log.append(review) }
    return log
  }
}

private func mixed(_ log: ReviewLog, at instant: PredictionMixture.Instant) -> [ScoredPrediction] {
  let evaluation = LogEvaluation(log)
  let weight = AnswerPace.Weight(recall: 0.5, lapse: 0.5)
  return PredictionMixture(at: instant).mixed([
    evaluation.testPredictions(by: .standard(.fsrs6)),
    evaluation.testPredictions(by: .standard(.fsrs7), paceWeight: weight),
  ])
}

struct CardCorrectionTests {
  private func loss(_ predictions: [ScoredPrediction]) -> Double {
    PredictionScore(predictions)?.logLoss ?? 0
  }

  @Test(arguments: PredictionMixture.Instant.allCases, [1, 2, 3] as [UInt64])
  func `cards that are not what the model takes them for are told better`(
    instant: PredictionMixture.Instant,
    seed: UInt64
  ) {
    let before = mixed(TimedLog(seed: seed).log, at: instant)
    let after = CardCorrection.corrected(before, at: instant)
    #expect(loss(after) < loss(before) - 0.01)
    #expect(after.allSatisfy { $0.recall > 0 && $0.recall < 1 })
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a learner like the model loses next to nothing`(seed: UInt64) {
    let log = simulatedLog(.standard(.fsrs7), cards: 200, reviews: 8, seed: seed)
    let before = LogEvaluation(log).predictions(by: .standard(.fsrs7))
    let after = CardCorrection.corrected(before, at: .day)
    // The most that a mixture of three can lose is ln 3, and a fixed share a little more.
    #expect((loss(after) - loss(before)) * Double(before.count) < 4)
  }

  @Test func `what happens on a day changes no prediction of that day`() {
    let log = TimedLog(seed: 7)
    let today = 13
    let one = CardCorrection.corrected(mixed(log.log, at: .day), at: .day)
    let other = CardCorrection.corrected(mixed(log.withAnotherEnd(today).log, at: .day), at: .day)
    #expect(one.map(\.recall) == other.map(\.recall))
    #expect(one.map(\.isRecalled) != other.map(\.isRecalled))
  }

  @Test func `what an answer was changes no prediction of that answer`() {
    func predictions(_ log: TimedLog) -> [Double] {
      let mixed = mixed(log.log, at: .answer)
      return RecallNow.corrected(CardCorrection.corrected(mixed, at: .answer)).map(\.recall)
    }
    let log = TimedLog(seed: 8)
    #expect(predictions(log) == predictions(log.withAnotherEnd(1)))
    #expect(predictions(log) != predictions(log.withAnotherEnd(2)))
  }
}

struct DefaultPredictorTests {
  @Test func `the default predicts every test, and no day from itself`() {
    func predictions(_ log: TimedLog) -> [ScoredPrediction] {
      let log = log.log
      return DefaultPredictor(log, LogEvaluation(log)).predictions(training: .split, at: .day)
    }
    let log = TimedLog(seed: 9, days: 20)
    let found = predictions(log)
    #expect(found.count == LogEvaluation(log.log).testPredictions(by: .standard(.fsrs7)).count)
    #expect(found.map(\.recall) == predictions(log.withAnotherEnd(13)).map(\.recall))
  }

  @Test func `at the answer the hour counts, when the day begins it does not`() {
    func last(_ instant: PredictionMixture.Instant, hours: Int64) -> Double {
      var log = TimedLog(seed: 10, days: 20)
      log.reviews[log.reviews.count - 1].time += hours * 3_600_000
      return DefaultPredictor(log.log, LogEvaluation(log.log))
        .predictions(training: .split, at: instant).last?.recall ?? 0
    }
    #expect(last(.day, hours: 12) == last(.day, hours: 0))
    #expect(last(.answer, hours: 12) < last(.answer, hours: 0))
  }
}
