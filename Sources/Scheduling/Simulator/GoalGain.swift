/// What answers add to the recall of days ahead, by a memory model: what a plan for those days weighs.
///
/// All days count alike: what an answer adds is the mean of what it adds to each of them.
public struct GoalGain: Sendable {
  /// What an answer adds, and what it costs.
  public struct Answer: Hashable, Sendable {
    /// Cards remembered on the day, or on the mean of the days, that would not be otherwise.
    public let gain: Double
    /// The seconds that it takes, as far as can be foretold.
    public let seconds: Double

    /// The gain for each second.
    public var rate: Double { gain / seconds }
  }

  /// Answers that add less than this for a minute are not worth a learner's time: one card in fifty
  /// minutes.
  public static let leastPerMinute = 0.02

  /// A plan begins so many days before its day; until then cards come as they are due.
  public static let longestPlan = 120

  private let model: MemoryModel
  private let seconds: SimulatedLearner.Seconds
  /// Days from today to each day, the nearest first.
  private let daysLeft: [Int]
  /// How likely each grade is when a card is met.
  private let firstGrades: [Double]

  /// The gains by `model`, `daysLeft` days before the day, for answers that take so long.
  public init(
    _ model: MemoryModel,
    daysLeft: Int,
    seconds: SimulatedLearner.Seconds = .init(),
    firstGrades: [Double] = [0.25, 0.1, 0.5, 0.15]
  ) {
    self.init(model, daysLeftByDate: [daysLeft], seconds: seconds, firstGrades: firstGrades)
  }

  /// The gains over several days, so many days ahead; none is as good as today.
  public init(
    _ model: MemoryModel,
    daysLeftByDate daysLeft: [Int],
    seconds: SimulatedLearner.Seconds = .init(),
    firstGrades: [Double] = [0.25, 0.1, 0.5, 0.15]
  ) {
    (self.model, self.seconds, self.firstGrades) = (model, seconds, firstGrades)
    self.daysLeft = daysLeft.isEmpty ? [0] : daysLeft.map { max(0, $0) }.sorted()
  }

  /// What a review adds, `waiting` days from now.
  ///
  /// `R` being recall then, the card is remembered with `R · R(T | Good) + (1 − R) · R(T | Again)` after
  /// a review, and with its recall on the day T as things stand without one. To a day that is past by
  /// then nothing is added.
  public func review(
    _ state: MemoryState,
    afterDays days: Double,
    waiting: Int = 0
  ) -> Answer {
    let then = days + Double(waiting)
    let recall = model.retrievability(state, afterDays: then)
    let kept = model.next(state, .good, afterDays: then)
    let lapsed = model.repeated(model.next(state, .again, afterDays: then))
    let gain = daysLeft.reduce(0.0) { sum, day in
      guard day >= waiting else { return sum }
      let left = Double(day - waiting)
      let answered =
        recall * model.retrievability(kept, afterDays: left)
        + (1 - recall) * model.retrievability(lapsed, afterDays: left)
      return sum + answered - model.retrievability(state, afterDays: then + left)
    }
    return Answer(
      gain: gain / Double(daysLeft.count),
      seconds: recall * seconds.recalled + (1 - recall) * seconds.forgotten
    )
  }

  /// What meeting a card adds.
  public func new() -> Answer {
    let total = firstGrades.reduce(0, +)
    let recall = zip(Grade.allCases, firstGrades).reduce(0) { sum, one in
      let state = model.met(one.0)
      return daysLeft.reduce(sum) {
        $0 + one.1 / total * model.retrievability(state, afterDays: Double($1))
      }
    }
    return Answer(gain: recall / Double(daysLeft.count), seconds: seconds.new)
  }

  /// The shares of the time left to the last day after which a review is looked at again.
  private static let waits = [0.1, 0.25, 0.5, 0.75]
  /// How much of what waiting would add counts against today.
  private static let patience = 0.5

  /// How urgent a review is: its rate, less half of what a later one would add to that.
  func urgency(_ state: MemoryState, afterDays days: Double, rate: Double) -> Double {
    let last = daysLeft[daysLeft.count - 1]
    let later = Self.waits.reduce(0) { best, share in
      let waiting = Int(Double(last) * share)
      guard waiting > 0, waiting < last else { return best }
      return max(best, review(state, afterDays: days, waiting: waiting).rate)
    }
    return rate - Self.patience * max(0, later - rate)
  }
}
