/// What desired retentions come to for a learner with so many minutes: cards remembered, and the time.
public struct RetentionCurve: Hashable, Sendable {
  /// One desired retention.
  public struct Point: Hashable, Sendable {
    /// The desired retention.
    public let retention: Double
    /// Cards remembered at the end.
    public let remembered: Double
    /// Minutes for each day on which something is done.
    public let minutesPerDay: Double
  }

  /// The retentions that are looked at.
  public static let retentions = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.97]
  /// Cards that are simulated; of more, every so many-th, with as much less time.
  private static let mostCards = 600
  /// Less than this share of what is remembered is not worth more minutes.
  private static let worthwhile = 0.005

  /// By retention, the lowest first.
  public let points: [Point]
  /// The place of the best: the most remembered, and of those nearly as good the least time.
  public let best: Int

  /// Whether nothing lower, or nothing higher, was looked at.
  public var isExtreme: Bool { best == points.indices.first || best == points.indices.last }

  /// More remembered by this share, or less time by the next, is worth a change.
  private static let worthChanging = (remembered: 0.01, time: 0.05)

  /// The place of the best, or of `present` where that is hardly worse: a change has its price.
  public func best(insteadOf present: Double) -> Int {
    guard let place = points.firstIndex(where: { abs($0.retention - present) < 1e-6 }) else {
      return best
    }
    let (now, then) = (points[place], points[best])
    let isWorthIt =
      then.remembered > now.remembered * (1 + Self.worthChanging.remembered)
      || then.minutesPerDay < now.minutesPerDay * (1 - Self.worthChanging.time)
    return isWorthIt ? best : place
  }

  /// Simulates `plan` for `learner`, whose memory the scheduler knows.
  public init(_ plan: Simulation.Plan, _ learner: SimulatedLearner) {
    let share = max(1, Double(plan.cards) / Double(Self.mostCards))
    var small = plan
    small.cards = Int((Double(plan.cards) / share).rounded())
    small.minutes = plan.minutes.map { $0 / share }
    // New cards come one by one, so their number is met by rounding up and ends with the cards.
    small.newPerDay = max(
      min(1, plan.newPerDay),
      Int((Double(plan.newPerDay) / share).rounded(.up))
    )
    let days = max(1, Double(plan.days) * (1 - learner.missedDays))
    let points = Self.retentions.map { retention in
      let scheduler = SimulatedScheduler.curve(learner.memory, retention: retention)
      let result = Simulation.result(of: small, learner, by: scheduler)
      return Point(
        retention: retention,
        remembered: result.remembered * share,
        minutesPerDay: result.minutes * share / days
      )
    }
    let most = points.map(\.remembered).max() ?? 0
    self.points = points
    best =
      points.indices.filter { points[$0].remembered >= most * (1 - Self.worthwhile) }
      .min { points[$0].minutesPerDay < points[$1].minutesPerDay } ?? 0
  }
}
