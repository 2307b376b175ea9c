/// A log made ready for a model: targets with weights, packed; where to start; what to hold against.
struct TrainingSet {
  let groups: TrainingGroups
  /// How many reviews are targets.
  let targets: Int
  /// Whether any target is not its card's first.
  let hasLaterTargets: Bool
  /// First stabilities that fit the first intervals; nil where there are none.
  let firstStabilities: [Double]?
  /// `Σ w / Σ w²` over targets, which makes the metric a curvature.
  let metricScale: Double

  /// Makes the first `count` reviews of `log` ready.
  init(
    _ log: ReviewLog,
    first count: Int,
    _ kind: ModelKind,
    _ objective: TrainingObjective,
    paceWeight: AnswerPace.Weight,
    recencyFloor: Double
  ) {
    let summaries = CardSummaries(log, first: count)
    var intervals = FirstIntervals(summaries.cards)
    if objective == .fsrsRs { intervals.removeOutliers() }
    let kept = summaries.cards.map { intervals.keeps($0) }
    var (targets, recalled) = (0, 0)
    for (card, isKept) in zip(summaries.cards, kept) where isKept {
      targets += Int(card.targets)
      recalled += Int(card.recalled)
    }
    self.targets = targets
    hasLaterTargets = targets > intervals.cells.joined().reduce(0) { $0 + $1.cards }
    let recency = RecencyWeights(targets, floor: recencyFloor)
    metricScale = recency.scale
    firstStabilities = InitialStability().fitted(
      to: intervals,
      averageRecall: Double(recalled) / Double(max(1, targets))
    )
    groups = TrainingGroups(
      log,
      summaries,
      kept: kept,
      recency,
      countedBy: kind,
      factors: Self.factors(log, first: count, kind, paceWeight: paceWeight)
    )
  }

  /// For each row what the gain or what is left is multiplied by; nothing for FSRS-6, fitted without.
  private static func factors(
    _ log: ReviewLog,
    first count: Int,
    _ kind: ModelKind,
    paceWeight: AnswerPace.Weight
  ) -> [Float] {
    guard kind == .fsrs7, paceWeight != .none else { return [] }
    return zip(AnswerPace.all(of: log, first: count), log.grades).map { pace, grade in
      Float(pace.factor(after: Grade(rawValue: Int(grade)) ?? .again, paceWeight))
    }
  }
}
