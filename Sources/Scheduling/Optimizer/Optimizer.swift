/// Fits the weights of a memory model to a learner's log.
///
/// Deterministic for a log, a class of processor and a number of parts.
public struct Optimizer: Sendable {
  private let objective: TrainingObjective
  private let parallelism: Parallelism
  /// The strength of the pull towards the defaults; 1 is that of fsrs-rs.
  private let strength: Double

  /// An optimizer that makes `objective` least.
  public init(
    _ objective: TrainingObjective = .ours,
    strength: Double = 1,
    parallelism: Parallelism = .serial
  ) {
    self.objective = objective
    self.strength = strength
    self.parallelism = parallelism
  }

  /// Fewer reviews on later days than this say nothing about weights.
  public static let fewestReviews = 8
  /// fsrs-rs fits only first stabilities to fewer reviews than this.
  private static let fewestReviewsOfPeer = 64
  /// Less work than this is not worth a second thread.
  private static let fewestReviewsForParts = 2000

  /// The weights of FSRS-6 for the first `count` reviews of `log`, or for all of them.
  ///
  /// From the weights of the fit before, `last`, the search goes faster.
  public func fitFSRS6(
    _ log: ReviewLog,
    first count: Int? = nil,
    from last: FSRS6Weights? = nil
  ) -> WeightFit {
    let set = TrainingSet(log, first: min(count ?? log.count, log.count), objective)
    let standard = FSRS6Weights.standard.ordered
    guard set.targets >= Self.fewestReviews, let firsts = set.firstStabilities else {
      let reason = WeightFit.Reason.fewReviews(set.targets, needed: Self.fewestReviews)
      return WeightFit(defaults: standard, reason, reviews: set.targets)
    }
    let initial = firsts + standard[4...]
    let prior = Prior(
      centre: objective == .ours ? standard : initial,
      deviations: Prior.deviations6,
      strength: strength
    )
    let start = last?.clamped().ordered ?? initial
    let function = function(of: set, prior)
    let isSmall = set.targets < Self.fewestReviewsOfPeer || !set.hasLaterTargets
    if objective == .fsrsRs, isSmall {
      let value = function(initial, .left).value
      return WeightFit(
        weights: initial,
        objective: value,
        objectiveAtStart: value,
        reviews: set.targets,
        passes: 1,
        outcome: .firstStabilities
      )
    }
    return fit(set, from: start, function)
  }

  /// The objective of FSRS-6 at `weights`: what `fitFSRS6` makes least.
  public func objective(_ log: ReviewLog, of weights: FSRS6Weights) -> Double? {
    let set = TrainingSet(log, first: log.count, objective)
    guard let firsts = set.firstStabilities else { return nil }
    let standard = FSRS6Weights.standard.ordered
    let prior = Prior(
      centre: objective == .ours ? standard : firsts + standard[4...],
      deviations: Prior.deviations6,
      strength: strength
    )
    return function(of: set, prior)(weights.clamped().ordered, .left).value
  }

  private func function(of set: TrainingSet, _ prior: Prior) -> QuasiNewton.Function {
    let parallelism = set.targets < Self.fewestReviewsForParts ? .serial : parallelism
    return { point, metric in
      let model = FSRS6(FSRS6Weights(ordered: point))
      var evaluation = set.groups.evaluation(of: model, metric, by: parallelism)
      evaluation.metric = evaluation.metric?.map { $0 * set.metricScale }
      prior.add(to: &evaluation, at: point)
      return evaluation
    }
  }

  private func fit(
    _ set: TrainingSet,
    from start: [Double],
    _ function: QuasiNewton.Function
  ) -> WeightFit {
    let standard = FSRS6Weights.standard.ordered
    let search = QuasiNewton(bounds: FSRS6Weights.trainingBounds)
    guard let minimum = search.minimum(from: start, of: function) else {
      return WeightFit(defaults: standard, .notFinite, reviews: set.targets)
    }
    func holds(_ weights: [Double]) -> Bool {
      ScheduleBounds.hold(for: .fsrs6(FSRS6(FSRS6Weights(ordered: weights).clamped())))
    }
    let ordered = Array(minimum.point[0..<4].sorted()) + minimum.point[4...]
    let tamed = ScheduleBounds.tamed(ordered, from: standard, holds: holds)
    return WeightFit(
      weights: tamed.weights,
      objective: tamed.weights == minimum.point
        ? minimum.value : function(tamed.weights, .left).value,
      objectiveAtStart: function(start, .left).value,
      reviews: set.targets,
      passes: minimum.passes,
      outcome: tamed.share == 1 ? .fitted : .tamed(share: tamed.share)
    )
  }
}

extension WeightFit {
  fileprivate init(defaults: [Double], _ reason: Reason, reviews: Int) {
    self.init(
      weights: defaults,
      objective: 0,
      objectiveAtStart: 0,
      reviews: reviews,
      passes: 0,
      outcome: .defaults(reason)
    )
  }
}
