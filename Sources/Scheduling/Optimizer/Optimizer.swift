/// Fits the weights of a memory model to a learner's log.
///
/// Deterministic for a log, a class of processor and a number of parts.
public struct Optimizer: Sendable {
  private let objective: TrainingObjective
  private let parallelism: Parallelism
  /// The strength of the pull towards the defaults; 1 is that of fsrs-rs.
  private let strength: Double
  private let paceWeight: AnswerPace.Weight
  private let recencyFloor: Double

  /// An optimizer that makes `objective` least.
  ///
  /// FSRS-7 is fitted to memories in which the durations of answers count by `paceWeight`; FSRS-6 is not.
  /// The oldest review counts `recencyFloor` of the newest; a quarter unless it is said.
  public init(
    _ objective: TrainingObjective = .ours,
    strength: Double = 1,
    paceWeight: AnswerPace.Weight = .none,
    recencyFloor: Double? = nil,
    parallelism: Parallelism = .serial
  ) {
    self.objective = objective
    self.strength = strength
    self.paceWeight = paceWeight
    self.recencyFloor = (recencyFloor ?? RecencyWeights.usualFloor).held(in: 0...1)
    self.parallelism = parallelism
  }

  /// Fewer reviews on later days than this say nothing about weights.
  public static let fewestReviews = 8
  /// fsrs-rs fits only first stabilities to fewer reviews than this.
  private static let fewestReviewsOfPeer = 64
  /// Fewer are fitted on one thread: that takes two milliseconds, and others would come too late.
  private static let fewestReviewsForParts = 30_000

  /// The weights of a model for the first `count` reviews of `log`, or for all of them.
  ///
  /// From the weights of the fit before, `last`, the search goes faster. SM-2 has no weights.
  public func fit(
    _ kind: ModelKind,
    _ log: ReviewLog,
    first count: Int? = nil,
    from last: [Double]? = nil
  ) -> WeightFit {
    guard let trainee = Trainee(kind) else {
      return WeightFit(defaults: [], .noWeights, reviews: 0)
    }
    let count = min(max(0, count ?? log.count), log.count)
    let set = trainingSet(log, first: count, kind)
    guard set.targets >= Self.fewestReviews, let initial = initial(trainee, set) else {
      let reason = WeightFit.Reason.fewReviews(set.targets, needed: Self.fewestReviews)
      return WeightFit(defaults: trainee.standard, reason, reviews: set.targets)
    }
    let function = function(of: set, trainee, initial)
    let isSmall = set.targets < Self.fewestReviewsOfPeer || !set.hasLaterTargets
    if objective == .fsrsRs, isSmall {
      return WeightFit(firstStabilities: initial, function, reviews: set.targets)
    }
    let start = last.flatMap { $0.count == initial.count ? trainee.tidied($0) : nil } ?? initial
    return fit(set, trainee, from: start, function)
  }

  /// The objective at the weights of `model`: what `fit` makes least; nil where nothing can be fitted.
  public func objective(_ log: ReviewLog, of model: MemoryModel) -> Double? {
    guard let trainee = Trainee(model.kind) else { return nil }
    let set = trainingSet(log, first: log.count, model.kind)
    guard let initial = initial(trainee, set) else { return nil }
    return function(of: set, trainee, initial)(trainee.tidied(model.weights), .left).value
  }

  private func trainingSet(_ log: ReviewLog, first count: Int, _ kind: ModelKind) -> TrainingSet {
    TrainingSet(
      log,
      first: count,
      kind,
      objective,
      paceWeight: paceWeight,
      recencyFloor: recencyFloor
    )
  }

  /// Where the search begins: first stabilities that fit first intervals, and defaults.
  private func initial(_ trainee: Trainee, _ set: TrainingSet) -> [Double]? {
    guard let firsts = set.firstStabilities else { return nil }
    return switch trainee.kind {
    case .fsrs6: firsts + trainee.standard[4...]
    // The stabilities of FSRS-7 are not those of one curve.
    case .fsrs7, .sm2: trainee.standard
    }
  }

  private func function(
    of set: TrainingSet,
    _ trainee: Trainee,
    _ initial: [Double]
  ) -> QuasiNewton.Function {
    let parallelism = set.targets < Self.fewestReviewsForParts ? .serial : parallelism
    let prior = Prior(
      centre: objective == .ours ? trainee.standard : initial,
      deviations: trainee.deviations,
      strength: strength
    )
    return { point, metric in
      var evaluation = trainee.evaluation(of: set.groups, at: point, metric, by: parallelism)
      evaluation.metric = evaluation.metric?.map { $0 * set.metricScale }
      prior.add(to: &evaluation, at: point)
      return evaluation
    }
  }

  private func fit(
    _ set: TrainingSet,
    _ trainee: Trainee,
    from start: [Double],
    _ function: QuasiNewton.Function
  ) -> WeightFit {
    let search = QuasiNewton(bounds: trainee.bounds, smoothBounds: trainee.smoothBounds)
    guard let minimum = search.minimum(from: start, of: function) else {
      return WeightFit(defaults: trainee.standard, .notFinite, reviews: set.targets)
    }
    let tidied = trainee.tidied(minimum.point)
    let tamed = ScheduleBounds.tamed(tidied, from: trainee.standard, holds: trainee.holds)
    let isAsFound = tamed.weights == minimum.point
    return WeightFit(
      weights: tamed.weights,
      objective: isAsFound ? minimum.value : function(tamed.weights, .left).value,
      objectiveAtStart: minimum.valueAtStart,
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

  fileprivate init(
    firstStabilities weights: [Double],
    _ function: QuasiNewton.Function,
    reviews: Int
  ) {
    let value = function(weights, .left).value
    self.init(
      weights: weights,
      objective: value,
      objectiveAtStart: value,
      reviews: reviews,
      passes: 1,
      outcome: .firstStabilities
    )
  }
}
