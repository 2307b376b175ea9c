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
    let settings = learner.settings
    let plan = try StudyPlan(try shell.decks(), learner, now: learner.time(now))
    let reachable = plan.cards.count { $0.state.phase != .new } + settings.newPerDay * Self.days
    let curve = RetentionCurve(
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
    let chosen = curve.points[curve.best].retention
    try learner.record(.set(key: SettingKey.retention.rawValue, value: .real(chosen)), at: now)
    let screen = RetentionScreen(curve: curve, minutes: settings.minutes, days: Self.days)
    shell.show(screen.page(on: shell.page()))
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
