import Decks
import Journal
import Scheduling
import Study
import Text

/// A practising command: it gathers the cards, runs the session, and tells what it came to.
struct PracticeRun {
  private let shell: Shell
  private let call: Invocation
  /// The decks and subjects that were named.
  private let names: [String]
  private let learner: Learner
  private let decks: LoadedDecks
  private var plan: StudyPlan
  private let now: StudyTime

  init(_ shell: Shell, _ call: Invocation, skippingValues: Int = 0) throws {
    self.shell = shell
    self.call = call
    learner = try shell.signedIn()
    decks = try shell.decks()
    let duties = try ClassDuties.takenUp(shell, learner, decks)
    now = learner.time(shell.world.now())
    names = Array(call.values.dropFirst(skippingValues))
    plan = try StudyPlan(
      decks,
      learner,
      names: names,
      tags: call.options["tag"] ?? [],
      units: try call.units(),
      now: now
    )
    plan.firstNew = duties.firstNew
  }

  /// Reviews and new cards as the schedule has them.
  func scheduled(limits: QueueOptions.Limits?) throws -> ExitStatus {
    let queue = goalQueue() ?? plan.queue(limits: limits ?? limitsAfterAbsence())
    let drill = Drill(queue: queue, presentsDeck: plan.presentsDeck)
    return try run(drill, mode: .review, cards: call.number("cards"))
  }

  /// Today's share of a plan for the days ahead, where everything is meant and a share is left.
  private func goalQueue() -> ReviewQueue? {
    guard meansEverything, let goal = GoalPlan(learner, now: now) else { return nil }
    let queue = goal.queue(
      plan.cards,
      plan.options,
      done: learner.done(today: now.day, decks: decks.catalogue.library.decks.map(\.id))
    )
    guard let queue else { return nil }
    let name = VisibleText.line(goal.next.name)
    shell.say(
      GoalPhrases.planned(name, daysLeft: goal.daysLeft, further: goal.goals.count - 1),
      .faint
    )
    if goal.minutes < learner.settings.minutes {
      shell.say(GoalPhrases.easyDay(goal.minutes, of: learner.settings.minutes), .faint)
    }
    return queue
  }

  /// The limits of a day after days away, where everything is meant and no number was asked for; nil
  /// where nothing piled up.
  private func limitsAfterAbsence() -> QueueOptions.Limits? {
    guard meansEverything, call.number("cards") == nil else { return nil }
    let backlog = Backlog(plan.cards, today: now.day)
    var limits = learner.queueOptions.limits
    guard let reviews = backlog.reviewsToday else { return nil }
    let tally = learner.state.tally(on: now.day)
    let room = max(0, tally.reviews - tally.newCards) + reviews
    guard room < limits.reviews ?? .max else { return nil }
    limits.reviews = room
    shell.say(
      SummaryPhrases.spread(backlog.spread, all: backlog.overdue + backlog.dueToday),
      .faint
    )
    return limits
  }

  private var meansEverything: Bool {
    names.isEmpty && ["tag", "unit"].allSatisfy { !call.has($0) }
  }

  /// New cards only, as many as asked for.
  func learning(defaultCards: Int) throws -> ExitStatus {
    let count = call.number("cards") ?? defaultCards
    let today = plan.cards.filter { $0.state.phase == .new }
    var options = plan.options
    options.limits = QueueOptions.Limits(new: count, reviews: 0)
    let queue = ReviewQueue(
      today,
      scheduler: learner.state.scheduler,
      options: options,
      now: now
    )
    return try run(
      Drill(queue: queue, presentsDeck: plan.presentsDeck),
      mode: .learn,
      cards: nil
    )
  }

  /// Cards that were met, in the order asked for; the schedule stays as it is.
  func practice(defaultCards: Int) throws -> ExitStatus {
    let met = plan.cards.filter { $0.state.phase != .new }
    let all = met.isEmpty ? plan.cards : met
    let count = call.number("cards") ?? defaultCards
    let ordered: [QueueCard]
    switch call.option("order") {
    case "missed": ordered = all.sorted { missed($0) > missed($1) }
    case "random": ordered = shuffled(all, seed: shell.world.random())
    case .some, nil:
      ordered = all.map { (recall: recall($0), card: $0) }
        .sorted { ($0.recall, $0.card.id) < ($1.recall, $1.card.id) }.map(\.card)
    }
    return try run(Drill(list: Array(ordered.prefix(count))), mode: .practice, cards: nil)
  }

  /// A scored sheet.
  func test(count: Int) throws -> ExitStatus {
    let seed = call.number("seed").map { UInt64($0) } ?? shell.world.random() % 1_000_000
    let cards = Array(shuffled(plan.cards, seed: seed).prefix(count))
    return try run(Drill(list: cards), mode: .test, cards: nil)
  }

  /// The decks meant of which no card can be asked, most likely because of mistakes in them.
  private var unaskable: [String] {
    decks.catalogue.library.decks
      .filter { plan.selection.includes($0) && $0.entries().isEmpty }
      .map(\.id)
  }

  private func run(_ drill: Drill, mode: StudyMode, cards: Int?) throws -> ExitStatus {
    guard drill.remaining > 0 else {
      let scope = names.isEmpty ? DrillPhrases.allDecks : nil
      let name = scope?.text(in: shell.language) ?? names.joined(separator: ", ")
      shell.say(DrillPhrases.nothingToDo(VisibleText.line(name)))
      for deck in unaskable { shell.say(DrillPhrases.unaskable(VisibleText.line(deck))) }
      return .done
    }
    try learner.beginWriting()
    if mode.isScheduled { shell.tellRetention(of: learner) }
    let session = Session(
      shell,
      learner,
      decks: decks,
      mode: mode,
      drill: drill,
      minutes: call.number("minutes"),
      maximumCards: cards
    )
    let ending = try session.run()
    SummaryScreen(shell, learner, decks: decks, mode: mode).show(session)
    if mode.isScheduled {
      try shell.refitAfterSession(learner)
      try RetentionChoice(shell, learner).chooseAnewIfDue()
    }
    return shell.after(ending)
  }

  private func recall(_ card: QueueCard) -> Double {
    learner.state.scheduler.retrievability(learner.state.cardState(card.id), at: now) ?? 0
  }

  private func missed(_ card: QueueCard) -> Int64 {
    learner.state.history(of: card.id).last { $0.kind == .review && $0.grade == .again }?
      .milliseconds ?? .min
  }

  private func shuffled(_ cards: [QueueCard], seed: UInt64) -> [QueueCard] {
    var random = SeededGenerator("test \(seed)", count: 0)
    return cards.shuffled(using: &random)
  }
}
