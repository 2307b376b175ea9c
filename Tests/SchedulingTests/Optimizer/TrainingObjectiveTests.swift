import RealModule
import Scheduling
import TestSupport
import Testing

/// Cards reviewed in mixed order, some on one day, one of them more often than is learned from.
private func mixedLog(seed: UInt64) -> ReviewLog {
  var generator = SplitMix64(seed: seed)
  var log = ReviewLog()
  for step in 0..<900 {
    let card = step % 3 == 0 ? 0 : Int64.random(in: 1...40, using: &generator)
    log.append(
      ReviewLog.Review(
        card: card &* 1_000_003,
        time: Int64(step) * 3_600_000,
        grade: Grade.allCases.randomElement(using: &generator) ?? .good,
        days: Int32(Int.random(in: -1...9, using: &generator)),
        duration: 0
      )
    )
  }
  return log
}

/// What the log costs `model`, review by review: the definition, in double precision.
private func definition(_ log: ReviewLog, _ model: MemoryModel) -> Double {
  var histories: [Int64: (state: MemoryState, reviews: Int)] = [:]
  var losses: [(loss: Double, isLearned: Bool)] = []
  for row in 0..<log.count {
    let review = log[row]
    guard let (state, reviews) = histories[review.card] else {
      histories[review.card] = (model.first(review.grade), 1)
      continue
    }
    let days = Double(review.days)
    if days > 0 {
      let recall = model.retrievability(state, afterDays: days)
      let loss = -Double.log(review.grade.isRecall ? recall : 1 - recall)
      losses.append((loss, reviews < 256))
    }
    let next = model.next(state, review.grade, afterDays: days)
    histories[review.card] = (next, reviews + 1)
  }
  let last = Double(losses.count - 1)
  return losses.indices.reduce(0) { sum, rank in
    let x = Double(rank) / last
    let weight = losses[rank].isLearned ? 0.25 + 0.75 * x * x * x : 0
    return sum + weight * losses[rank].loss
  }
}

struct TrainingObjectiveTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a log packed for the lanes costs what its reviews cost one by one`(seed: UInt64) throws {
    let log = mixedLog(seed: seed)
    // At the defaults, towards which the penalty pulls, there is none.
    let model = MemoryModel.standard(.fsrs6)
    let objective = try #require(Optimizer(.ours).objective(log, of: model))
    let expected = definition(log, model)
    #expect(abs(objective - expected) < 1e-5 * expected)
  }
}
