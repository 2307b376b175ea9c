import Journal
import Scheduling
import Study

/// What a plan for days comes to: how many cards will be remembered, and what a day left out costs.
struct GoalOutlook {
  /// The cards of the learner's decks.
  let cards: Int
  /// Cards expected to be remembered on each day of the plan, by days from today, with the learner's
  /// minutes on their days of the week.
  private let remembered: [Int: Double]
  /// Cards fewer on the nearest day if today is left out.
  let costOfToday: Double

  /// More cards than this are told by every so many-th, with as much less time.
  private static let mostCards = 300
  /// Simulations, each with other luck, whose mean is told.
  private static let runs = 4

  init(_ plan: GoalPlan, _ learner: Learner, _ cards: [QueueCard], now: StudyTime) {
    self.cards = cards.count
    let days = plan.daysLeftByDate
    let (state, settings) = (learner.state, learner.settings)
    let met = cards.filter { $0.state.phase != .new }
      .map { card in (card, state.memory(of: card.id)) }
      .sorted { ($0.1?.stability ?? 0, $0.0.id) < ($1.1?.stability ?? 0, $1.0.id) }
    // New cards beyond those that can be met by then change nothing.
    let reachable = min(cards.count, met.count + settings.newPerDay * (days.last ?? 0))
    let step = max(1, (reachable + Self.mostCards - 1) / Self.mostCards)
    let sample = stride(from: 0, to: met.count, by: step).compactMap {
      index -> (state: MemoryState, daysAgo: Int, dueIn: Int)? in
      guard let memory = met[index].1, let last = met[index].0.state.last else { return nil }
      guard case .day(let due)? = met[index].0.state.due else { return (memory, 0, 0) }
      return (memory, now.day.days(since: last.day), due.days(since: now.day))
    }
    let simulation = { (seed: Int) in
      Simulation(
        Simulation.Plan(
          cards: reachable / step,
          days: days.last ?? 0,
          minutes: Double(settings.minutes) / Double(step),
          newPerDay: (settings.newPerDay + step - 1) / step,
          seed: UInt64(seed),
          goals: days,
          easyDays: settings.easyDays,
          firstWeekday: now.day.weekday
        ),
        learner.simulated,
        by: .goal(state.scheduler.model, leastPerMinute: GoalGain.leastPerMinute),
        met: sample
      )
    }
    var sums = [Double](repeating: 0, count: days.count)
    var difference = 0.0
    for seed in 1...Self.runs {
      var (studied, leftOut) = (simulation(seed), simulation(seed))
      let remembered = studied.run(firstDay: .studied).rememberedOnDays
      let without = leftOut.run(firstDay: .missed).rememberedOnDays
      for (index, one) in remembered.enumerated() { sums[index] += one }
      difference += (remembered.first ?? 0) - (without.first ?? 0)
    }
    let scale = Double(step) / Double(Self.runs)
    let scaled = sums.map { min($0 * scale, Double(cards.count)) }
    remembered = Dictionary(zip(days, scaled), uniquingKeysWith: { first, _ in first })
    costOfToday = difference * scale
  }

  /// Cards expected to be remembered on a day of the plan.
  func remembered(afterDays days: Int) -> Double { remembered[days] ?? 0 }
}
