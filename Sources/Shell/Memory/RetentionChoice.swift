import Decks
import Journal
import Scheduling
import Study
import Text

/// `settings retention auto`: the desired retention by which most is remembered in the learner's minutes.
struct RetentionChoice {
  private let shell: Shell
  private let learner: Learner

  private static let days = 365

  init(_ shell: Shell, _ learner: Learner) {
    (self.shell, self.learner) = (shell, learner)
  }

  /// Simulates, takes the best, and shows the curve.
  func run() throws {
    let now = shell.world.now()
    let curve = try curve(at: now)
    let chosen = curve.points[curve.best].retention
    try record(RetentionBasis(chosen, of: learner.state.declarations), at: now)
    let minutes = learner.settings.minutes
    let screen = RetentionScreen(curve: curve, minutes: minutes, days: Self.days)
    var page = screen.page(on: shell.page())
    page.add(RetentionPhrases.follows, .faint)
    shell.show(page)
  }

  /// Chooses anew where the learner left the choice to the program and what it was made for has changed.
  ///
  /// Another retention is taken only where it is worth it. Either way the journal says what was looked
  /// at, so that the same is not looked at again; the learner is told at the next start.
  func chooseAnewIfDue() throws {
    let declarations = learner.state.declarations
    guard let basis = learner.settings.retentionBasis else { return }
    let present = RetentionBasis(basis.retention, instead: basis.retention, of: declarations)
    guard basis.isOvertaken(by: present) else { return }
    let now = shell.world.now()
    let curve = try curve(at: now)
    let chosen = curve.points[curve.best(insteadOf: basis.retention)].retention
    try record(RetentionBasis(chosen, instead: basis.retention, of: declarations), at: now)
  }

  private func curve(at now: Moment) throws -> RetentionCurve {
    let settings = learner.settings
    let plan = try StudyPlan(try shell.decks(), learner, now: learner.time(now))
    let reachable = plan.cards.count { $0.state.phase != .new } + settings.newPerDay * Self.days
    return RetentionCurve(
      Simulation.Plan(
        cards: max(1, min(plan.cards.count, reachable)),
        days: Self.days,
        minutes: Double(settings.minutes),
        newPerDay: settings.newPerDay,
        easyDays: settings.easyDays,
        firstWeekday: learner.time(now).day.weekday
      ),
      learner.simulated
    )
  }

  private func record(_ basis: RetentionBasis, at now: Moment) throws {
    try learner.record(.set(key: RetentionBasis.key, value: basis.json), at: now)
  }
}

extension Learner {
  /// The learner as simulations take them: memory by their weights, times and days by their journal.
  var simulated: SimulatedLearner {
    SimulatedLearner(
      memory: state.scheduler.model,
      seconds: state.answerSeconds,
      missedDays: 1 - Double(settings.daysPerWeek) / 7
    )
  }
}

extension RetentionPhrases {
  /// What is said of a retention that the program chose anew by itself.
  static func chosenAnew(_ basis: RetentionBasis) -> [Phrase] {
    guard let before = basis.before else { return [] }
    let change = chosenAnew(
      percent: percent(basis.retention),
      before: percent(before),
      minutes: basis.minutes,
      newPerDay: basis.newPerDay
    )
    let ends = [RetentionCurve.retentions.first, RetentionCurve.retentions.last]
    guard ends.contains(basis.retention) else { return [change] }
    return [change, extreme(isHighest: ends.last == basis.retention)]
  }

  private static func percent(_ retention: Double) -> Int { Int((retention * 100).rounded()) }
}

extension Shell {
  /// Says once that a desired retention was chosen anew since the last answer.
  func tellRetention(of learner: Learner) {
    guard let basis = learner.state.retentionChosenAnew,
      basis != retentionTold
    else { return }
    retentionTold = basis
    for phrase in RetentionPhrases.chosenAnew(basis) { say(phrase, .notice) }
  }
}
