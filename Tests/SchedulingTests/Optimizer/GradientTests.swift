import Foundation
import Scheduling
import TestSupport
import Testing

private let paceWeight = AnswerPace.Weight(recall: 0.5, lapse: 0.8)

/// The loss of one history by the reference in double: what the lanes must agree with.
private func referenceLoss(
  _ model: MemoryModel,
  _ history: ReviewHistory,
  weights: [Double],
  paces: [AnswerPace]
) -> Double {
  var state = model.first(history.grades[0])
  var sum = 0.0
  for index in history.grades.indices.dropFirst() {
    let (grade, days) = (history.grades[index], history.days[index])
    if weights[index] > 0 {
      let recall = model.retrievability(state, afterDays: days)
      sum -= weights[index] * log(grade.isRecall ? recall : max(1 - recall, 1e-12))
    }
    state = model.next(state, grade, afterDays: days, pace: paces[index], weight: paceWeight)
  }
  return sum
}

private struct RandomLog {
  var histories: [ReviewHistory] = []
  var weights: [[Double]] = []
  /// All unknown unless the log is timed.
  var paces: [[AnswerPace]] = []

  enum Timing: CaseIterable {
    case timed, untimed
  }

  /// Cards of every grade, with lapses, same-day reviews and gaps of years.
  init(seed: UInt64, cards: Int, _ timing: Timing = .untimed) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<cards {
      let count = Int.random(in: 2...14, using: &generator)
      let grades = (0..<count).map { _ in Grade.allCases.randomElement(using: &generator) ?? .good }
      let days: [Double] = (0..<count).map { step in
        switch Int.random(in: 0..<10, using: &generator) {
        case 0...2: 0
        case 3: Double(Int.random(in: 300...11_000, using: &generator))
        case _: Double(Int.random(in: 1...(3 + step * 4), using: &generator))
        }
      }
      histories.append(try ReviewHistory(grades: grades, days: days))
      weights.append(
        days.indices.map {
          $0 > 0 && days[$0] > 0 ? Double.random(in: 0.25...1, using: &generator) : 0
        }
      )
      paces.append(
        days.map { _ in
          switch timing {
          case .untimed: .unknown
          case .timed: AnswerPace(slowness: Double.random(in: -2...2, using: &generator))
          }
        }
      )
    }
  }

  func loss(_ model: MemoryModel) -> Double {
    histories.indices.reduce(0) {
      $0 + referenceLoss(model, histories[$1], weights: weights[$1], paces: paces[$1])
    }
  }
}

struct GradientTests {
  @Test(arguments: [ModelKind.fsrs6, .fsrs7], 1...12 as ClosedRange<UInt64>)
  func `the gradient agrees with finite differences`(kind: ModelKind, seed: UInt64) throws {
    try compare(kind, try RandomLog(seed: seed, cards: 37), seed: seed)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `the gradient agrees where answers were timed`(seed: UInt64) throws {
    try compare(.fsrs7, try RandomLog(seed: seed, cards: 37, .timed), seed: seed)
  }

  private func compare(_ kind: ModelKind, _ log: RandomLog, seed: UInt64) throws {
    var generator = SplitMix64(seed: seed &* 7919)
    let model = try randomModel(kind, spread: 0.3, using: &generator)
    let groups = TrainingGroups(
      log.histories,
      weights: log.weights,
      factors: zip(log.paces, log.histories).map { paces, history in
        zip(paces, history.grades).map {
          exp($0.slowness * ($1.isRecall ? -paceWeight.recall : paceWeight.lapse))
        }
      }
    )
    let lanes = evaluation(groups, model)
    let loss = log.loss(model)
    #expect(abs(lanes.value - loss) < 2e-5 * loss)
    #expect(lanes.gradient.count == model.weights.count)
    var compared = 0
    for index in model.weights.indices {
      // A kink within the step makes the difference one-sided and tells nothing.
      guard let expected = try slope(log, model, index) else { continue }
      compared += 1
      let tolerance = 2e-3 * max(abs(expected), 1) + 1e-6 * loss
      #expect(abs(lanes.gradient[index] - expected) < tolerance, "w\(index)")
    }
    #expect(compared > model.weights.count / 2)
  }

  private func evaluation(_ groups: TrainingGroups, _ model: MemoryModel) -> Evaluation {
    switch model {
    case .fsrs7(let model): groups.evaluation(of: model, .left, by: .serial)
    case .fsrs6(let model): groups.evaluation(of: model, .left, by: .serial)
    case .sm2: Evaluation(value: 0, gradient: [], metric: nil)
    }
  }

  /// The central difference, or nil where two step widths do not agree.
  private func slope(_ log: RandomLog, _ model: MemoryModel, _ index: Int) throws -> Double? {
    func difference(_ width: Double) throws -> Double {
      var (low, high) = (model.weights, model.weights)
      low[index] -= width
      high[index] += width
      let below = log.loss(try MemoryModel(model.kind, weights: low))
      let above = log.loss(try MemoryModel(model.kind, weights: high))
      return (above - below) / (2 * width)
    }
    let width = 1e-6 * max(abs(model.weights[index]), 0.1)
    let (near, far) = (try difference(width), try difference(8 * width))
    return abs(near - far) < 1e-4 * max(1, abs(near)) ? near : nil
  }

  /// Four cards, six reviews each and a target, as fsrs-rs publishes them in its tests.
  @Test func `the published gradient`() throws {
    // The first row of the published history is the first review, the rest follow it.
    let history: [(days: [Double], grades: [Int])] = [
      ([0, 0, 0, 0, 1, 3, 4], [1, 3, 1, 4, 3, 2, 3]),
      ([0, 0, 0, 1, 3, 6, 11], [2, 4, 4, 3, 1, 3, 3]),
      ([0, 0, 0, 1, 3, 6, 12], [3, 2, 4, 3, 3, 3, 3]),
      ([0, 0, 1, 3, 5, 12, 23], [4, 4, 3, 3, 3, 4, 1]),
    ]
    let histories = try history.map {
      try ReviewHistory(grades: grades($0.grades), days: $0.days)
    }
    let weights = [[Double]](repeating: [0, 0, 0, 0, 0, 0, 1], count: 4)
    let groups = TrainingGroups(histories, weights: weights)
    let found = groups.evaluation(of: FSRS6(), .left, by: .serial)
    #expect(isNear(found.value, 4.0466027, relative: 1e-6))
    let expected = [
      -0.095688485, -0.0051607806, -0.0012249565, 0.007462064, 0.03650761, -0.082112335,
      0.0593964, -2.1474836, 0.57626534, -2.8751316, 0.7154875, -0.028993709, 0.0099172965,
      -0.2189217, -0.0017800558, -0.089381434, 0.299141, 0.068104014, -0.011605468, -0.25398168,
      0.27700496,
    ]
    for (index, value) in expected.enumerated() {
      #expect(isNear(found.gradient[index], value, relative: 2e-4), "w\(index)")
    }
  }

  @Test func `the metric is the sum over cards of the gradient times itself`() throws {
    let log = try RandomLog(seed: 5, cards: 20)
    let model = FSRS6()
    let whole = TrainingGroups(log.histories, weights: log.weights)
    let metric = try #require(whole.evaluation(of: model, .gathered, by: .serial).metric)
    var expected = [Double](repeating: 0, count: 441)
    for (history, weights) in zip(log.histories, log.weights) {
      let card = TrainingGroups([history], weights: [weights])
      let gradient = card.evaluation(of: model, .left, by: .serial).gradient
      for row in 0..<21 {
        for column in 0..<21 { expected[row * 21 + column] += gradient[row] * gradient[column] }
      }
    }
    for (found, wanted) in zip(metric, expected) {
      #expect(abs(found - wanted) < 1e-4 * max(1, abs(wanted)))
    }
  }

  @Test func `parts add up to the whole`() throws {
    let log = try RandomLog(seed: 9, cards: 200)
    let groups = TrainingGroups(log.histories, weights: log.weights)
    let whole = groups.evaluation(of: FSRS6(), .gathered, by: .serial)
    for parts in [2, 3, 7, 64] {
      let cut = Parallelism(parts: parts) { count, work in
        for part in (0..<count).reversed() { work(part) }
      }
      let sum = groups.evaluation(of: FSRS6(), .gathered, by: cut)
      #expect(abs(sum.value - whole.value) < 1e-6 * whole.value)
      for (found, wanted) in zip(sum.gradient, whole.gradient) {
        #expect(abs(found - wanted) < 1e-4 * max(1, abs(wanted)))
      }
    }
  }
}
