/// A learner studying cards day after day under a scheduler; seeded, so that it can be told again.
public struct Simulation: Sendable {
  /// What is studied, and when.
  public struct Plan: Hashable, Sendable {
    /// How many cards there are.
    public var cards: Int
    /// How many days are studied; what is remembered is counted on the day after.
    public var days: Int
    /// Minutes a day, of which easy days have their share; nil for as long as it takes.
    public var minutes: Double?
    /// New cards a day, at most.
    public var newPerDay: Int
    /// Where chance begins.
    public var seed: UInt64
    /// The days, counted from the first, on which recall counts for a plan; none is the last day.
    public var goals: [Int]
    /// The days of the week with less to do.
    public var easyDays: EasyDays
    /// The day of the week of the first day.
    public var firstWeekday: Weekday

    /// Names a plan, held within what a minute can compute.
    public init(
      cards: Int,
      days: Int,
      minutes: Double? = nil,
      newPerDay: Int = 10,
      seed: UInt64 = 1,
      goals: [Int] = [],
      easyDays: EasyDays = EasyDays(),
      firstWeekday: Weekday = .monday
    ) {
      self.cards = min(max(cards, 0), 100_000)
      self.days = min(max(days, 0), 3650)
      self.minutes = minutes.map { $0.held(in: 0...1440) }
      self.newPerDay = max(0, newPerDay)
      self.seed = seed
      let end = self.days
      self.goals = Set(goals.filter { $0 > 0 && $0 <= end }).sorted()
      (self.easyDays, self.firstWeekday) = (easyDays, firstWeekday)
    }
  }

  /// What came of it.
  public struct Result: Hashable, Sendable {
    /// Cards expected to be remembered on the day after the last.
    public internal(set) var remembered = 0.0
    /// Cards expected to be remembered on each watched day, before that day's answers.
    public internal(set) var rememberedOnDays: [Double] = []
    /// Cards that were met.
    public internal(set) var met = 0
    /// Answers.
    public internal(set) var answers = 0
    /// Minutes in all.
    public internal(set) var minutes = 0.0

    /// What comes of nothing.
    public init() {}

    /// Cards remembered for each minute.
    public var rememberedPerMinute: Double { minutes > 0 ? remembered / minutes : 0 }
  }

  /// How often weights are fitted, at most, and how many answers must be new.
  private static let fitEveryDays = 28
  private static let newShareOfFit = 0.25

  let plan: Plan
  let learner: SimulatedLearner
  let scheduler: SimulatedScheduler
  var cards: [SimulatedCard]
  var model: MemoryModel?
  var load: [Int]
  var log = ReviewLog()
  var answersOfLastFit = 0
  var result = Result()
  /// The days whose recall the result tells: the plan's goals, unless others are asked for.
  package var watchedDays: [Int]
  /// How many answers each day had.
  package private(set) var answersByDay: [Int]
  /// Seconds left today.
  var seconds = 0.0

  /// A simulation before its first day.
  public init(_ plan: Plan, _ learner: SimulatedLearner, by scheduler: SimulatedScheduler) {
    (self.plan, self.learner, self.scheduler) = (plan, learner, scheduler)
    cards = (0..<plan.cards).map { SimulatedCard(seed: plan.seed, number: $0) }
    model = scheduler.model
    load = [Int](repeating: 0, count: plan.days + 1)
    watchedDays = plan.goals
    answersByDay = [Int](repeating: 0, count: plan.days)
  }

  /// The same with cards that were met, the first of them; day 0 comes after their last answers.
  public init(
    _ plan: Plan,
    _ learner: SimulatedLearner,
    by scheduler: SimulatedScheduler,
    met: [(state: MemoryState, daysAgo: Int, dueIn: Int)]
  ) {
    self.init(plan, learner, by: scheduler)
    for (index, one) in met.prefix(cards.count).enumerated() {
      cards[index].truth = one.state
      cards[index].belief = one.state
      cards[index].last = -max(0, one.daysAgo)
      cards[index].due = one.dueIn
      result.met += 1
    }
  }

  /// Runs all days.
  public static func result(
    of plan: Plan,
    _ learner: SimulatedLearner,
    by scheduler: SimulatedScheduler
  ) -> Result {
    var simulation = Simulation(plan, learner, by: scheduler)
    return simulation.run()
  }

  /// What happens on the first day.
  public enum FirstDay: Hashable, Sendable {
    case byChance, studied, missed
  }

  /// Runs all days.
  public mutating func run(firstDay: FirstDay = .byChance) -> Result {
    var days = SimulatedCard(seed: plan.seed, number: -1)
    for day in 0..<plan.days {
      var isMissed = days.chance() < learner.missedDays
      if day == 0, firstDay != .byChance { isMissed = firstDay == .missed }
      if day > 0, day % Self.fitEveryDays == 0 { refit() }
      if watchedDays.contains(day) { result.rememberedOnDays.append(remembered(on: day)) }
      guard !isMissed else { continue }
      seconds = plan.seconds(on: day)
      let goals = goalsAhead(of: day)
      if case .goal(_, let least) = scheduler, !goals.isEmpty {
        study(on: day, for: goals, leastPerMinute: least)
      } else {
        study(on: day)
      }
    }
    result.remembered = remembered(on: plan.days)
    if watchedDays.contains(plan.days) { result.rememberedOnDays.append(result.remembered) }
    return result
  }

  private func remembered(on day: Int) -> Double {
    cards.reduce(0) { sum, card in
      guard let truth = card.truth else { return sum }
      return sum + learner.memory.retrievability(truth, afterDays: Double(day - card.last))
    }
  }

  /// What is due, the longest due and weakest first, then new cards.
  private mutating func study(on day: Int) {
    let due = cards.indices.filter { cards[$0].due <= day }
      .map { (index: $0, due: cards[$0].due, recall: believedRecall(cards[$0], on: day)) }
      .sorted { ($0.due, $0.recall, $0.index) < ($1.due, $1.recall, $1.index) }
    for one in due {
      guard seconds > 0 else { return }
      review(one.index, on: day)
    }
    var new = plan.newPerDay
    while new > 0, seconds > 0, result.met < cards.count {
      meet(result.met, on: day)
      new -= 1
    }
  }

  private func believedRecall(_ card: SimulatedCard, on day: Int) -> Double {
    guard let model, let belief = card.belief else { return 0 }
    return model.retrievability(belief, afterDays: Double(day - card.last))
  }

  mutating func meet(_ index: Int, on day: Int) {
    let grade = Grade(rawValue: cards[index].pick(learner.firstGrades) + 1) ?? .good
    cards[index].truth = learner.memory.met(grade)
    cards[index].belief = model?.met(grade)
    cards[index].box = grade == .easy ? 2 : 0
    result.met += 1
    finish(index, grade, on: day, isFirst: true, seconds: learner.seconds.new)
  }

  mutating func review(_ index: Int, on day: Int) {
    guard let truth = cards[index].truth else { return }
    let days = day - cards[index].last
    let recall = learner.memory.retrievability(truth, afterDays: Double(days))
    let isRecalled = cards[index].chance() < recall
    // Chance is drawn whether or not it is needed, so that luck does not shift.
    let easiness = cards[index].pick(learner.recallGrades)
    let grade = isRecalled ? Grade(rawValue: easiness + 2) ?? .good : .again
    cards[index].truth = learner.memory.answered(truth, grade, afterDays: days)
    cards[index].belief = cards[index].belief.flatMap {
      model?.answered($0, grade, afterDays: days)
    }
    cards[index].box =
      isRecalled ? min(cards[index].box + 1, SimulatedScheduler.boxes.count - 1) : 0
    let time = isRecalled ? learner.seconds.recalled : learner.seconds.forgotten
    finish(index, grade, on: day, isFirst: false, seconds: time)
  }

  private mutating func finish(
    _ index: Int,
    _ grade: Grade,
    on day: Int,
    isFirst: Bool,
    seconds time: Double
  ) {
    if case .fitted = scheduler { note(index, grade, on: day, isFirst: isFirst) }
    cards[index].last = day
    let days = interval(of: index, on: day, isFirst: isFirst)
    cards[index].due = day + days
    if load.indices.contains(day + days) { load[day + days] += 1 }
    seconds -= time
    result.answers += 1
    answersByDay[day] += 1
    result.minutes += time / 60
  }
}

extension Simulation {
  /// The days until the card comes again, spread over the days with least to do that fuzz allows.
  private mutating func interval(of index: Int, on day: Int, isFirst: Bool) -> Int {
    let unit = cards[index].chance()
    switch scheduler {
    case .leitner: return SimulatedScheduler.boxes[cards[index].box]
    case .sm2: return max(1, Int((cards[index].belief?.stability ?? 1).rounded()))
    case .goal: return interval(of: index, on: day, isFirst: isFirst, retention: 0.9, unit)
    case .curve(_, let retention), .fitted(_, let retention):
      return interval(of: index, on: day, isFirst: isFirst, retention: retention, unit)
    }
  }

  private func interval(
    of index: Int,
    on day: Int,
    isFirst: Bool,
    retention: Double,
    _ unit: Double
  ) -> Int {
    guard let model, let belief = cards[index].belief else { return 1 }
    let ceiling = isFirst ? SchedulerOptions().longestFirstInterval : 36_500
    let days = model.interval(belief, retention: retention).rounded()
    let range = IntervalFuzz.range(
      around: Int(days.held(in: 1...Double(ceiling))),
      maximum: ceiling
    )
    let loads = range.map { crowd(on: day + $0) }
    let least = loads.min() ?? 0
    let quiet = zip(range, loads).filter { $0.1 == least }.map(\.0)
    return quiet[min(quiet.count - 1, Int(unit * Double(quiet.count)))]
  }

  /// Keeps an answer for the next fit.
  private mutating func note(_ index: Int, _ grade: Grade, on day: Int, isFirst: Bool) {
    let time = Int64(day) * 86_400_000 + Int64(result.answers % 80_000) * 1000
    log.append(
      ReviewLog.Review(
        card: Int64(index),
        time: time,
        grade: grade,
        days: isFirst ? 0 : Int32(clamping: day - cards[index].last),
        duration: 0
      )
    )
    guard isFirst ? grade != .easy : grade == .again else { return }
    // The repetition ten minutes later.
    log.append(
      ReviewLog.Review(card: Int64(index), time: time + 600_000, grade: .good, days: 0, duration: 0)
    )
  }

  /// Fits the weights to what happened, and replays every card by them.
  private mutating func refit() {
    guard case .fitted = scheduler, let present = model else { return }
    let answers = log.laterReviews
    guard answers >= Refit.fewestNew,
      Double(answers - answersOfLastFit) >= Self.newShareOfFit * Double(answersOfLastFit)
    else { return }
    answersOfLastFit = answers
    guard case .fitted(let fit) = Refit(log, of: present).run(),
      let fitted = try? MemoryModel(present.kind, weights: fit.weights)
    else { return }
    model = fitted
    var states = [MemoryState?](repeating: nil, count: cards.count)
    for index in 0..<log.count {
      let review = log[index]
      let card = Int(review.card)
      let days = review.days > 0 ? Double(review.days) : fitted.kind.countedDays(10.0 / 1440)
      states[card] =
        states[card].map { fitted.next($0, review.grade, afterDays: days) }
        ?? fitted.first(review.grade)
    }
    for index in cards.indices { cards[index].belief = states[index] }
  }
}
