import Scheduling
import TestSupport
import Testing

/// A log of `cards` cards that are reviewed day after day.
private func log(
  cards: Int,
  reviews: Int,
  days: (_ card: Int, _ step: Int) -> Int32,
  grade: (_ card: Int, _ step: Int) -> Grade
) -> ReviewLog {
  var log = ReviewLog()
  for step in 0..<reviews {
    for card in 0..<cards {
      let time = Int64(step * cards + card) * 60_000
      log.append(
        ReviewLog.Review(
          card: Int64(card) &* 7_919,
          time: time,
          grade: grade(card, step),
          days: days(card, step),
          duration: 3000
        )
      )
    }
  }
  return log
}

/// A learner whose memory is FSRS-6 with `weights`, reviewing near the day that cards are due.
private func learner(
  _ weights: FSRS6Weights,
  cards: Int,
  reviews: Int,
  seed: UInt64
) -> ReviewLog {
  var generator = SplitMix64(seed: seed)
  let model = FSRS6(weights)
  var states: [MemoryState?] = Array(repeating: nil, count: cards)
  var log = ReviewLog()
  for step in 0..<reviews {
    for card in 0..<cards {
      var days: Int32 = 0
      var grade = Grade.allCases.randomElement(using: &generator) ?? .good
      if let state = states[card] {
        let due = model.interval(state, retention: 0.85)
        days = Int32(max(1, (due * .random(in: 0.3...2, using: &generator)).rounded()))
        let recall = model.retrievability(state, afterDays: Double(days))
        let isRecalled = Double.random(in: 0...1, using: &generator) < recall
        grade = isRecalled ? [.hard, .good, .good, .easy][card % 4] : .again
        states[card] = model.next(state, grade, afterDays: Double(days))
      } else {
        states[card] = model.first(grade)
      }
      let time = Int64(step * cards + card) * 60_000
      log.append(.init(card: Int64(card), time: time, grade: grade, days: days, duration: 0))
    }
  }
  return log
}

struct OptimizerTests {
  private static let odd: [(String, ReviewLog)] = [
    ("none", ReviewLog()),
    ("one", log(cards: 1, reviews: 1, days: { _, _ in 0 }, grade: { _, _ in .good })),
    ("seven", log(cards: 1, reviews: 7, days: { _, _ in 2 }, grade: { _, _ in .good })),
    (
      "sixty-four",
      log(
        cards: 16,
        reviews: 4,
        days: { $1 == 0 ? 0 : 3 },
        grade: { c, _ in c % 3 == 0 ? .again : .good }
      )
    ),
    (
      "only successes",
      log(
        cards: 300,
        reviews: 8,
        days: { 1 << min($1, 9) + Int32($0 % 5) },
        grade: { _, _ in .good }
      )
    ),
    (
      "only Easy",
      log(
        cards: 300,
        reviews: 8,
        days: { 1 << (2 * min($1, 6)) + Int32($0 % 5) },
        grade: { _, _ in .easy }
      )
    ),
    ("only failures", log(cards: 300, reviews: 8, days: { _, _ in 1 }, grade: { _, _ in .again })),
    (
      "one card",
      log(
        cards: 1,
        reviews: 3000,
        days: { _, s in Int32(s % 40) },
        grade: { _, s in s % 7 == 0 ? .again : .good }
      )
    ),
    (
      "same day",
      log(
        cards: 40,
        reviews: 2500,
        days: { _, _ in 0 },
        grade: { c, s in (c + s) % 3 == 0 ? .again : .good }
      )
    ),
    (
      "same day and then one",
      log(
        cards: 40,
        reviews: 250,
        days: { _, s in s > 248 ? 1 : 0 },
        grade: { c, s in (c + s) % 3 == 0 ? .again : .good }
      )
    ),
    (
      "thirty years",
      log(
        cards: 200,
        reviews: 4,
        days: { _, s in s == 0 ? 0 : 10_957 },
        grade: { c, s in (c + s) % 4 == 0 ? .again : .easy }
      )
    ),
    (
      "gaps beyond all",
      log(
        cards: 200,
        reviews: 4,
        days: { _, _ in .max },
        grade: { c, s in c % 2 == 0 ? .again : .hard }
      )
    ),
    (
      "days below zero",
      log(cards: 200, reviews: 4, days: { _, _ in .min }, grade: { _, _ in .good })
    ),
  ]

  @Test(arguments: odd.indices, [ModelKind.fsrs6, .fsrs7])
  func `odd logs give weights within bounds and a tame schedule`(
    index: Int,
    kind: ModelKind
  ) throws {
    let (name, log) = Self.odd[index]
    for objective in TrainingObjective.allCases {
      let fit = Optimizer(objective).fit(kind, log)
      let model = try MemoryModel(kind, weights: fit.weights)
      #expect(fit.weights.allSatisfy { $0.isFinite }, "\(name)")
      #expect(fit.objective.isFinite && fit.objectiveAtStart.isFinite, "\(name)")
      for (weight, bounded) in zip(fit.weights, clamped(model)) {
        #expect(abs(weight - bounded) < 1e-9, "\(name)")
      }
      #expect(ScheduleBounds.hold(for: model), "\(name)")
      if case .defaults = fit.outcome {
        #expect(fit.weights == MemoryModel.standard(kind).weights, "\(name)")
        #expect(fit.reviews < Optimizer.fewestReviews, "\(name)")
      } else {
        #expect(fit.reviews >= Optimizer.fewestReviews, "\(name)")
      }
    }
  }

  private func clamped(_ model: MemoryModel) -> [Double] {
    switch model {
    case .fsrs6(let model): model.weights.clamped(sameDay: .left).ordered
    case .fsrs7(let model): model.weights.clamped().ordered
    case .sm2: []
    }
  }

  @Test func `too few reviews say why`() {
    let few = log(cards: 1, reviews: 7, days: { _, _ in 2 }, grade: { _, _ in .good })
    #expect(Optimizer().fit(.fsrs6, few).outcome == .defaults(.fewReviews(6, needed: 8)))
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `the fit comes near the objective of the weights that made the log, or below it`(
    seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    guard case .fsrs6(let truth) = try randomModel(.fsrs6, spread: 0.2, using: &generator) else {
      return
    }
    let log = learner(truth.weights, cards: 300, reviews: 12, seed: seed)
    let optimizer = Optimizer(.fsrsRs)
    let fit = optimizer.fit(.fsrs6, log)
    let atTruth = try #require(optimizer.objective(log, of: .fsrs6(truth)))
    #expect(fit.objective < atTruth)
    #expect(fit.objective <= fit.objectiveAtStart)
    #expect(fit.passes < 60)
  }

  @Test func `a fit from the last weights takes few passes and ends where a cold one does`() throws
  {
    let log = learner(.standard, cards: 400, reviews: 12, seed: 11)
    let before = Optimizer().fit(.fsrs6, log, first: log.count - 48)
    let cold = Optimizer().fit(.fsrs6, log)
    let warm = Optimizer().fit(.fsrs6, log, from: before.weights)
    #expect(warm.passes <= cold.passes)
    #expect(abs(warm.objective - cold.objective) < 0.3)
  }

  @Test func `the same log gives the same weights`() {
    let log = learner(.standard, cards: 100, reviews: 8, seed: 3)
    #expect(Optimizer().fit(.fsrs6, log) == Optimizer().fit(.fsrs6, log))
  }

  @Test(arguments: [
    (2.0, 30.0, 4.0, 6.0), (100, 100, 100, 100), (0.001, 0.001, 0.001, 0.001),
  ])
  func `a wild schedule is told from a tame one`(
    first: (again: Double, hard: Double, good: Double, easy: Double)
  ) {
    var weights = FSRS6Weights.standard
    (weights.firstAgain, weights.firstHard) = (first.again, first.hard)
    (weights.firstGood, weights.firstEasy) = (first.good, first.easy)
    #expect(ScheduleBounds.hold(for: .fsrs6(FSRS6(weights))))
    weights.growth = 4.5
    weights.growthSpacing = 3.5
    #expect(!ScheduleBounds.hold(for: .fsrs6(FSRS6(weights))))
  }
}
