/// The step from one state of a card to the next, by a memory model and options.
public struct Scheduler: Hashable, Sendable {
  /// The memory model; of a mixture the heaviest member.
  public let model: MemoryModel
  /// How strongly the durations of answers count in that.
  public let paceWeight: AnswerPace.Weight
  /// What decides dates where a card's state carries what the mixture knows of it; nil for one model.
  public let mixture: MemoryMixture?
  /// The options.
  public let options: SchedulerOptions

  /// A scheduler of `model` under `options`.
  public init(
    _ model: MemoryModel,
    pace: AnswerPace.Use = .left,
    options: SchedulerOptions = SchedulerOptions()
  ) {
    self.init(model, paceWeight: pace.weight, options: options)
  }

  /// A scheduler of `model`, in which durations count by `paceWeight`.
  public init(
    _ model: MemoryModel,
    paceWeight: AnswerPace.Weight,
    options: SchedulerOptions = SchedulerOptions()
  ) {
    (self.model, self.paceWeight, self.options) = (model, paceWeight, options)
    mixture = nil
  }

  /// A scheduler of `mixture` under `options`.
  public init(_ mixture: MemoryMixture, options: SchedulerOptions = SchedulerOptions()) {
    model = .fsrs7(mixture.heaviest.model)
    paceWeight = mixture.heaviest.paceWeight
    self.mixture = mixture.isSingle ? nil : mixture
    self.options = options
  }

  /// The same without a mixture: quick, and what it knows of a card is what the heaviest member knows.
  public var alone: Scheduler { Scheduler(model, paceWeight: paceWeight, options: options) }

  /// Whether the durations of answers matter.
  public var takesPace: Bool { mixture != nil || paceWeight != .none }

  /// The four states that may follow `state`, with their dates; asking changes nothing.
  public func choices(for state: CardState, at context: TransitionContext) -> Choices {
    var days = DayIntervals(self, state, context)
    days.order()
    if options.fuzz == .seeded { days.spread(context, previous: state, options: options) }
    func choice(_ grade: Grade) -> CardState {
      let granted = due(state, grade, context.now, days[grade])
      return next(state, grade: grade, at: context.now, due: granted, pace: context.pace)
    }
    return Choices(
      again: choice(.again),
      hard: choice(.hard),
      good: choice(.good),
      easy: choice(.easy)
    )
  }

  /// The state after an answer whose due date was granted before, as a journal replays it.
  ///
  /// Memory follows from the weights of today, the date from the event, so that a new fit never
  /// contradicts what the learner was told.
  public func next(
    _ state: CardState,
    grade: Grade,
    at now: StudyTime,
    due: Due,
    pace: AnswerPace = .unknown
  ) -> CardState {
    var next = state
    next.memory = memory(state, grade, now, pace)
    next.mixture = mixed(state, grade, now, pace)
    next.phase = phase(state, grade, due)
    next.due = due
    next.last = now
    next.scheduledDays = scheduledDays(due, now)
    next.reviews &+= 1
    if state.phase == .review, grade == .again { next.lapses &+= 1 }
    next.isLeech = next.lapses >= options.leechLapses
    return next
  }

  /// The memory after a review now.
  func memory(
    _ state: CardState,
    _ grade: Grade,
    _ now: StudyTime,
    _ pace: AnswerPace
  ) -> MemoryState {
    let known = state.memory.flatMap { memory in state.last.map { (memory, $0) } }
    return memory(known, grade, at: now, pace: pace)
  }

  /// The memory after a review now of what was left by the one before; nil stands for none.
  ///
  /// Of a mixture it is that of the heaviest member. A replay of many cards needs no more of their states.
  package func memory(
    _ known: (memory: MemoryState, last: StudyTime)?,
    _ grade: Grade,
    at now: StudyTime,
    pace: AnswerPace
  ) -> MemoryState {
    guard let known else { return model.first(grade) }
    let days = model.kind.elapsedDays(from: known.last, to: now)
    return model.next(known.memory, grade, afterDays: days, pace: pace, weight: paceWeight)
  }

  /// What the mixture knows after a review now; nil where there is none, or it did not know the card.
  private func mixed(
    _ state: CardState,
    _ grade: Grade,
    _ now: StudyTime,
    _ pace: AnswerPace
  ) -> MixtureState? {
    guard let mixture else { return nil }
    guard state.memory != nil, let last = state.last else {
      return mixture.first(grade, pace: pace)
    }
    let days = model.kind.elapsedDays(from: last, to: now)
    return state.mixture.map { mixture.next($0, grade, afterDays: days, pace: pace) }
  }

  /// The days, unrounded, until a card that is answered now has fallen to the desired retention.
  func interval(
    after grade: Grade,
    _ state: CardState,
    _ context: TransitionContext
  ) -> Double {
    let mixed = mixed(state, grade, context.now, context.pace)
    return interval(memory(state, grade, context.now, context.pace), mixed)
  }

  /// The days, unrounded, from the last review until a card has fallen to the desired retention.
  func interval(_ memory: MemoryState, _ mixed: MixtureState?) -> Double {
    guard let mixture, let mixed else {
      return model.interval(memory, retention: options.retention)
    }
    return mixture.interval(mixed, retention: options.retention)
  }

  /// The chance that a card is recalled now; nil before the first review.
  public func retrievability(_ state: CardState, at now: StudyTime) -> Double? {
    guard let memory = state.memory, let last = state.last else { return nil }
    let days = model.kind.elapsedDays(from: last, to: now)
    guard let mixture, let mixed = state.mixture else {
      return model.retrievability(memory, afterDays: days)
    }
    return mixture.retrievability(mixed, afterDays: days)
  }
}

extension Scheduler {
  /// Where the steps lead after `grade`; a card in review goes by days unless it is forgotten.
  func stepOutcome(_ state: CardState, _ grade: Grade) -> LearningSteps.Outcome {
    switch state.phase {
    case .new: options.learningSteps.outcome(of: grade, onStep: 0)
    case .learning(let step): options.learningSteps.outcome(of: grade, onStep: step)
    case .relearning(let step): options.relearningSteps.outcome(of: grade, onStep: step)
    case .review:
      grade.isRecall ? .graduation : options.relearningSteps.outcome(of: .again, onStep: 0)
    }
  }

  /// The longest interval in days that may follow: shorter while a card is being learnt.
  func longestInterval(from phase: CardState.Phase) -> Int {
    switch phase {
    case .new, .learning: options.longestFirstInterval
    case .review, .relearning: options.maximumInterval
    }
  }

  /// The longest interval in days that a mixture may grant.
  ///
  /// Its members keep within ``ScheduleBounds`` at the learner's usual pace, but a very quick answer to a
  /// card that has done better than foretold adds more. A card that was forgotten is no better known than
  /// a new one.
  func longestGrown(after grade: Grade, _ state: CardState, _ now: StudyTime) -> Int {
    let waited = state.last.map { now.day.days(since: $0.day) } ?? 0
    return longestGrown(after: grade, in: state.phase, days: max(state.scheduledDays, waited))
  }

  /// The same where a card waited so many `days`, or would have.
  package func longestGrown(after grade: Grade, in phase: CardState.Phase, days: Int) -> Int {
    guard mixture != nil else { return options.maximumInterval }
    let longest =
      switch phase {
      case .new, .learning, .relearning: ScheduleBounds.longestFirst
      case .review: Double(max(1, days)) * ScheduleBounds.greatestGrowth(after: grade)
      }
    return Int(longest.held(in: 1...Double(options.maximumInterval)))
  }

  private static let dayMilliseconds: Int64 = 86_400_000

  /// The date after `grade`: a step, whole days where the step is that long, or `days`.
  private func due(_ state: CardState, _ grade: Grade, _ now: StudyTime, _ days: Int) -> Due {
    switch stepOutcome(state, grade) {
    case .graduation: .day(now.day.advanced(byDays: days))
    case .step(_, let delay) where delay >= Self.dayMilliseconds:
      .day(now.day.advanced(byDays: Int(delay / Self.dayMilliseconds)))
    case .step(_, let delay):
      .instant(milliseconds: now.moment.advanced(byMilliseconds: delay).milliseconds)
    }
  }

  /// A granted day means review, a granted instant the step to which the grade leads.
  private func phase(_ state: CardState, _ grade: Grade, _ due: Due) -> CardState.Phase {
    guard case .instant = due else { return .review }
    let step =
      switch stepOutcome(state, grade) {
      case .step(let step, _): step
      case .graduation: 0
      }
    switch state.phase {
    case .new, .learning: return .learning(step: step)
    case .review, .relearning: return .relearning(step: step)
    }
  }

  private func scheduledDays(_ due: Due, _ now: StudyTime) -> Int {
    switch due {
    case .instant: 0
    case .day(let day): max(0, day.days(since: now.day))
    }
  }
}
