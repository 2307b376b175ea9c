import Scheduling
import TestSupport
import Testing

/// A log of a learner whose memory follows `model`, day after day.
func simulatedLog(
  _ model: MemoryModel,
  cards: Int,
  reviews: Int,
  seed: UInt64
) -> ReviewLog {
  var random = SplitMix64(seed: seed)
  var states = [MemoryState?](repeating: nil, count: cards)
  var log = ReviewLog()
  for step in 0..<reviews {
    for card in 0..<cards {
      var days: Int32 = 0
      var grade = Grade.good
      if let state = states[card] {
        let due = MemoryModel.standard(model.kind).interval(state, retention: 0.9)
        days = Int32(max(1, (min(due, 500) * .random(in: 0.5...1.5, using: &random)).rounded()))
        let recall = model.retrievability(state, afterDays: Double(days))
        grade = Double.random(in: 0..<1, using: &random) < recall ? .good : .again
        states[card] = model.next(state, grade, afterDays: Double(days))
      } else {
        grade = Double.random(in: 0..<1, using: &random) < 0.6 ? .good : .again
        states[card] = model.first(grade)
      }
      let time = Int64(step * cards + card) * 60_000
      log.append(.init(card: Int64(card), time: time, grade: grade, days: days, duration: 0))
    }
  }
  return log
}

/// The same learner, whose durations tell how long each memory will last; `telling` by how much.
func timedLog(telling: Double, cards: Int, reviews: Int, seed: UInt64) -> ReviewLog {
  var random = SplitMix64(seed: seed)
  let model = MemoryModel.standard(.fsrs7)
  var states = [MemoryState?](repeating: nil, count: cards)
  // What a schedule without durations believes decides the days.
  var beliefs = states
  var log = ReviewLog()
  for step in 0..<reviews {
    for card in 0..<cards {
      let slowness = Double.random(in: -1.4...1.4, using: &random)
      var days: Int32 = 0
      var grade = Grade.good
      if let state = states[card], let belief = beliefs[card] {
        days = Int32(max(1, min(model.interval(belief, retention: 0.85), 3000).rounded()))
        let recall = model.retrievability(state, afterDays: Double(days))
        grade = Double.random(in: 0..<1, using: &random) < recall ? .good : .again
        let pace = AnswerPace(slowness: slowness * telling)
        states[card] = model.next(state, grade, afterDays: Double(days), pace: pace)
        beliefs[card] = model.next(belief, grade, afterDays: Double(days))
      } else {
        states[card] = model.first(grade)
        beliefs[card] = states[card]
      }
      let duration = Int32(4000 * Double(2).raised(to: slowness * 1.4427))
      let time = Int64(step * cards + card) * 60_000
      log.append(.init(card: Int64(card), time: time, grade: grade, days: days, duration: duration))
    }
  }
  return log
}

extension Double {
  /// Powers without a module of formulas: enough for a test.
  fileprivate func raised(to exponent: Double) -> Double {
    // e^(x ln 2) by its series, halved until it converges fast.
    let x = exponent * 0.693147180559945 / 16
    let small = (1...12).reversed().reduce(1.0) { 1 + x / Double($1) * $0 }
    return (0..<4).reduce(small) { power, _ in power * power }
  }
}

/// A learner who forgets faster than others.
func forgetful(_ kind: ModelKind) throws -> MemoryModel {
  var weights = MemoryModel.standard(kind).weights
  for index in 0..<4 { weights[index] *= 0.3 }
  return try MemoryModel(kind, weights: weights)
}

struct RefitTests {
  @Test(arguments: [(0, 64), (400, 64), (1280, 64), (2000, 100), (-5, 64)])
  func `enough is new after 64 reviews, or a twentieth of those fitted to`(
    sample: Int,
    needed: Int
  ) {
    #expect(Refit.needed(after: sample) == needed)
  }

  @Test func `too little that is new is not fitted`() {
    let log = simulatedLog(.standard(.fsrs6), cards: 30, reviews: 4, seed: 1)
    #expect(log.laterReviews == 90)
    let refit = Refit(log, of: .standard(.fsrs6))
    #expect(refit.ifDue(since: 60) == .notDue(new: 30, needed: 64))
  }

  @Test(arguments: [ModelKind.fsrs6, .fsrs7])
  func `a learner unlike others gets weights that predict better`(kind: ModelKind) throws {
    let log = simulatedLog(try forgetful(kind), cards: 800, reviews: 8, seed: 2)
    guard case .fitted(let fit) = Refit(log, of: .standard(kind)).ifDue(since: 0) else {
      Issue.record("not fitted")
      return
    }
    #expect(fit.gain > 0.0005)
    #expect(fit.reviews == log.laterReviews)
    #expect((fit.mixture == nil) == (kind == .fsrs6))
    #expect(ScheduleBounds.hold(for: fit.model))
    for member in fit.mixture?.members ?? [] {
      #expect(ScheduleBounds.hold(for: .fsrs7(member.model)))
    }
    // Fitted to the same, nothing is new.
    #expect(Refit(log, of: fit.scheduler).run() == .unchanged(reviews: fit.reviews))
  }

  @Test(arguments: [11, 12] as [UInt64])
  func `what is mixed does not depend on the number of threads`(seed: UInt64) {
    let log = timedLog(telling: 1, cards: 150, reviews: 8, seed: seed)
    let backwards = Parallelism(parts: 3) { count, work in
      for part in (0..<count).reversed() { work(part) }
    }
    let serial = Refit(log, of: .standard(.fsrs7)).run()
    #expect(Refit(log, of: .standard(.fsrs7), parallelism: backwards).run() == serial)
    guard case .fitted(let fit) = serial, let mixture = fit.mixture else { return }
    #expect((1...6).contains(mixture.members.count))
    #expect(abs(mixture.members.reduce(0) { $0 + $1.share } - 1) < 1e-9)
    #expect(zip(mixture.members, mixture.members.dropFirst()).allSatisfy { $0.share >= $1.share })
  }

  @Test func `durations are taken where they tell how long a memory lasts`() throws {
    let log = timedLog(telling: 2, cards: 1200, reviews: 9, seed: 6)
    guard case .fitted(let fit) = Refit(log, of: .standard(.fsrs7)).run() else {
      Issue.record("not fitted")
      return
    }
    #expect(recallDegree(fit) > 0.5)
    #expect(fit.gain > 0)
    // And left again where they come to tell the contrary.
    let contrary = timedLog(telling: -2, cards: 1200, reviews: 9, seed: 6)
    guard case .fitted(let other) = Refit(contrary, of: fit.scheduler).run() else {
      Issue.record("durations stayed in use")
      return
    }
    #expect(recallDegree(other) < 0.1)
  }

  /// How strongly slow recalls count, the mean of the members.
  private func recallDegree(_ fit: Refit.Fit) -> Double {
    fit.mixture?.members.reduce(0) { $0 + $1.share * $1.paceWeight.recall } ?? 0
  }

  @Test func `FSRS-6 takes no durations, whatever they tell`() {
    let log = timedLog(telling: 2, cards: 1200, reviews: 9, seed: 6)
    guard case .fitted(let fit) = Refit(log, of: .standard(.fsrs6)).run() else { return }
    #expect(!fit.scheduler.takesPace)
  }

  @Test(arguments: [0, 1, 7, 39])
  func `a small log keeps the defaults`(cards: Int) {
    let log = simulatedLog(.standard(.fsrs7), cards: cards, reviews: 2, seed: 3)
    #expect(Refit(log, of: .standard(.fsrs7)).run() == .defaultsServe(reviews: cards))
  }

  @Test func `weights that came to nothing give way to the defaults`() throws {
    var random = SplitMix64(seed: 4)
    var odd = MemoryModel.standard(.fsrs6).weights
    for index in 0..<4 { odd[index] = Double.random(in: 0.001...0.01, using: &random) }
    let present = try MemoryModel(.fsrs6, weights: odd)
    let log = simulatedLog(.standard(.fsrs6), cards: 40, reviews: 3, seed: 5)
    guard case .fitted(let fit) = Refit(log, of: present).run() else {
      Issue.record("the odd weights stayed")
      return
    }
    #expect(fit.weights[0] > 0.02)
  }
}
