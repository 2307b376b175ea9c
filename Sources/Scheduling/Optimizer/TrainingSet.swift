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
    let sorted = CardMajorLog(log, first: count)
    var intervals = FirstIntervals(sorted)
    if objective == .fsrsRs { intervals.removeOutliers() }
    let kept = (0..<sorted.cardCount).map { intervals.keeps(card: $0) }
    let weights = RecencyWeights(sorted, kept: kept, floor: recencyFloor)
    targets = weights.targets
    hasLaterTargets = targets > intervals.cells.joined().reduce(0) { $0 + $1.cards }
    metricScale = weights.scale
    let recalled = Double(weights.recalled) / Double(max(1, weights.targets))
    firstStabilities = InitialStability().fitted(to: intervals, averageRecall: recalled)
    groups = TrainingGroups(
      sorted,
      elapsed: Self.elapsed(log, sorted, kind),
      targetWeights: weights.values,
      factors: Self.factors(log, sorted, kind, paceWeight: paceWeight)
    )
  }

  /// For each place what the gain or what is left is multiplied by; only FSRS-7 is fitted with it.
  private static func factors(
    _ log: ReviewLog,
    _ sorted: CardMajorLog,
    _ kind: ModelKind,
    paceWeight: AnswerPace.Weight
  ) -> [Float] {
    switch kind {
    case .fsrs6, .sm2: return []
    case .fsrs7:
      guard paceWeight != .none else { return [Float](repeating: 1, count: sorted.rows.count) }
      let paces = AnswerPace.all(of: log, first: sorted.rows.count)
      return sorted.rows.indices.map { place in
        let grade = Grade(rawValue: Int(sorted.grades[place])) ?? .again
        return Float(paces[Int(sorted.rows[place])].factor(after: grade, paceWeight))
      }
    }
  }

  /// For each place the days as the model counts them.
  private static func elapsed(_ log: ReviewLog, _ sorted: CardMajorLog, _ kind: ModelKind)
    -> [Float]
  {
    switch kind {
    case .fsrs6, .sm2: return sorted.days.map { Float($0) }
    case .fsrs7:
      let elapsed = ElapsedDays(log, sorted, countedBy: kind)
      var days = [Float](repeating: 0, count: sorted.days.count)
      for card in 0..<sorted.cardCount {
        for place in sorted.places(of: card).dropFirst() { days[place] = Float(elapsed[place]) }
      }
      return days
    }
  }
}
