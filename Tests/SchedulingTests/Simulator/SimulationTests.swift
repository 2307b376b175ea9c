import Scheduling
import TestSupport
import Testing

struct SimulationTests {
  private static let standard = MemoryModel.standard(.fsrs7)
  private static let schedulers: [SimulatedScheduler] = [
    .curve(standard, retention: 0.9), .curve(.standard(.fsrs6), retention: 0.8),
    .fitted(.fsrs7, retention: 0.9), .sm2, .leitner, .goal(standard, leastPerMinute: 0),
  ]
  private let plan = Simulation.Plan(cards: 120, days: 90, minutes: 6, newPerDay: 4, seed: 5)

  @Test(arguments: schedulers)
  func `the same seed tells the same, another one something else`(scheduler: SimulatedScheduler) {
    let learner = SimulatedLearner(memory: Self.standard, missedDays: 0.1)
    let first = Simulation.result(of: plan, learner, by: scheduler)
    #expect(Simulation.result(of: plan, learner, by: scheduler) == first)
    var other = plan
    other.seed = 6
    #expect(Simulation.result(of: other, learner, by: scheduler) != first)
  }

  @Test(arguments: schedulers)
  func `no more cards are remembered than met, and no day is longer than its minutes`(
    scheduler: SimulatedScheduler
  ) {
    let learner = SimulatedLearner(memory: Self.standard)
    let result = Simulation.result(of: plan, learner, by: scheduler)
    #expect(result.met == 120)
    #expect(result.remembered > 0.7 * 120 && result.remembered <= 120)
    // The last answer of a day is finished.
    #expect(result.minutes <= 90 * (6 + 25.0 / 60))
  }

  @Test(arguments: schedulers)
  func `nothing comes of nothing`(scheduler: SimulatedScheduler) {
    let learner = SimulatedLearner(memory: Self.standard)
    let empty = Simulation.result(of: .init(cards: 0, days: 30), learner, by: scheduler)
    #expect(empty == Simulation.Result())
    let noDays = Simulation.result(of: .init(cards: 30, days: 0), learner, by: scheduler)
    #expect(noDays == Simulation.Result())
    var away = learner
    away.missedDays = 1
    #expect(Simulation.result(of: plan, away, by: scheduler).answers == 0)
  }

  @Test func `higher desired retention costs more and keeps more`() {
    let learner = SimulatedLearner(memory: Self.standard)
    var last = Simulation.Result()
    for retention in [0.7, 0.8, 0.9, 0.97] {
      let plan = Simulation.Plan(cards: 300, days: 200, newPerDay: 10)
      let scheduler = SimulatedScheduler.curve(Self.standard, retention: retention)
      let result = Simulation.result(of: plan, learner, by: scheduler)
      #expect(result.minutes > last.minutes && result.remembered > last.remembered)
      last = result
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a plan for the last day beats plain retention, also for learners unlike the model`(
    seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    for kind in [ModelKind.fsrs6, .fsrs7] {
      let memory = SimulatedLearner.memory(unlike: kind, spread: 1, using: &random)
      let learner = SimulatedLearner(memory: memory, missedDays: 0.1)
      var plan = Simulation.Plan(cards: 300, days: 60, minutes: 10, newPerDay: 10, seed: seed)
      let plain = SimulatedScheduler.curve(Self.standard, retention: 0.9)
      let before = Simulation.result(of: plan, learner, by: plain)
      plan.minutes = before.minutes / 54
      let goal = SimulatedScheduler.goal(Self.standard, leastPerMinute: 0)
      let planned = Simulation.result(of: plan, learner, by: goal)
      #expect(planned.minutes < before.minutes * 1.08)
      #expect(planned.remembered > before.remembered)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `memories unlike the defaults stay within the bounds of training`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for kind in [ModelKind.fsrs6, .fsrs7] {
      let memory = SimulatedLearner.memory(unlike: kind, spread: 3, using: &random)
      #expect(memory != .standard(kind))
      switch memory {
      case .fsrs6(let model): #expect(model.weights == model.weights.clamped())
      case .fsrs7(let model): #expect(model.weights == model.weights.clamped())
      case .sm2: Issue.record("another kind")
      }
    }
  }
}

/// Days of the week with less to do, and several days to be ready for.
struct SimulationPlanTests {
  private static let standard = MemoryModel.standard(.fsrs7)

  @Test func `on easy days less is asked, and what is remembered hardly changes`() {
    let learner = SimulatedLearner(memory: Self.standard)
    let scheduler = SimulatedScheduler.curve(Self.standard, retention: 0.9)
    var plan = Simulation.Plan(cards: 400, days: 140, newPerDay: 10, firstWeekday: .monday)
    let plain = Simulation.result(of: plan, learner, by: scheduler)
    plan.easyDays = EasyDays([.saturday: .minimum, .sunday: .reduced])
    var simulation = Simulation(plan, learner, by: scheduler)
    let easy = simulation.run()
    #expect(easy != plain)
    #expect(abs(easy.remembered - plain.remembered) < 0.03 * plain.remembered)
    func answers(_ weekday: Int) -> Int {
      stride(from: 63 + weekday, to: 140, by: 7).reduce(0) { $0 + simulation.answersByDay[$1] }
    }
    #expect(Double(answers(5)) < 0.6 * Double(answers(2)))
    #expect(Double(answers(6)) < 0.9 * Double(answers(2)))
  }

  @Test func `an easy day has its share of the minutes, in a plan for a day too`() {
    let learner = SimulatedLearner(memory: Self.standard)
    let goal = SimulatedScheduler.goal(Self.standard, leastPerMinute: 0)
    var plan = Simulation.Plan(cards: 400, days: 56, minutes: 3, newPerDay: 10)
    plan.easyDays = EasyDays([.saturday: .minimum, .sunday: .reduced])
    for scheduler in [goal, .curve(Self.standard, retention: 0.9)] {
      var simulation = Simulation(plan, learner, by: scheduler)
      _ = simulation.run()
      func answers(_ weekday: Int) -> Int {
        stride(from: weekday, to: 56, by: 7).reduce(0) { $0 + simulation.answersByDay[$1] }
      }
      #expect(answers(5) == 0)
      #expect(answers(6) > 0 && Double(answers(6)) < 0.75 * Double(answers(2)))
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a plan for two days gives up nothing of either that matters`(seed: UInt64) {
    let learner = SimulatedLearner(memory: Self.standard, missedDays: 0.1)
    let goal = SimulatedScheduler.goal(Self.standard, leastPerMinute: 0)
    func mean(planning goals: [Int]) -> Double {
      var plan = Simulation.Plan(cards: 400, days: 80, minutes: 6, newPerDay: 10, seed: seed)
      plan.goals = goals
      var simulation = Simulation(plan, learner, by: goal)
      simulation.watchedDays = [30, 80]
      let remembered = simulation.run().rememberedOnDays
      return remembered.reduce(0, +) / 2
    }
    #expect(mean(planning: [30, 80]) > mean(planning: [80]) - 1)
    #expect(mean(planning: [30, 80]) > mean(planning: [30]))
  }

  @Test func `one day alone is the last day`() {
    let learner = SimulatedLearner(memory: Self.standard)
    let goal = SimulatedScheduler.goal(Self.standard, leastPerMinute: 0)
    var plan = Simulation.Plan(cards: 100, days: 40, minutes: 5)
    let last = Simulation.result(of: plan, learner, by: goal)
    plan.goals = [40]
    let named = Simulation.result(of: plan, learner, by: goal)
    #expect(named.rememberedOnDays == [last.remembered])
    #expect(named.answers == last.answers)
    // Days outside the plan are of no account.
    #expect(Simulation.Plan(cards: 1, days: 40, goals: [0, -3, 41, 7, 7]).goals == [7])
  }
}

struct GoalRankingTests {
  private let model = MemoryModel.standard(.fsrs7)

  @Test func `a review before the day adds, on a memory that lasts less than one that lasts`() {
    let gain = GoalGain(model, daysLeft: 30)
    let weak = gain.review(model.first(.good), afterDays: 5)
    let strong = MemoryState(stability: 900, fast: 900, difficulty: 2)
    #expect(weak.gain > 0.01)
    #expect(gain.review(strong, afterDays: 5).gain < weak.gain)
    #expect((0...1).contains(gain.new().gain))
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `a ranking fills the time, names each card once and no more new ones than there are`(
    seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    let candidates = (0..<200).map { number in
      GoalRanking.Candidate(
        number: number,
        state: MemoryState(
          stability: .random(in: 0.01...300, using: &random),
          fast: .random(in: 0.01...300, using: &random),
          difficulty: .random(in: 1...10, using: &random)
        ),
        afterDays: .random(in: 0...60, using: &random)
      )
    }
    let ranking = GoalRanking(
      candidates,
      newCards: 7,
      by: GoalGain(model, daysLeft: 40),
      seconds: 600,
      leastPerMinute: 0
    )
    let numbers = ranking.places.compactMap(\.number)
    #expect(Set(numbers).count == numbers.count)
    #expect(ranking.places.count - numbers.count <= 7)
    let total = ranking.places.reduce(0) { $0 + $1.answer.seconds }
    #expect(total > 500 && total < 640)
    #expect(ranking.places.allSatisfy { $0.answer.gain > 0 })
  }
}
