import RealModule

/// Recall at this moment: a predictor's chance, corrected by what this session has shown.
///
/// Good for telling recall now, useless for intervals: most of what it finds is gone tomorrow. One
/// correction is a bias of the logit that wanders (Ornstein–Uhlenbeck), followed by a Kalman filter: over
/// days, over a quarter of an hour, both or not at all, ten forms mixed by how well they have done. Another
/// weighs features of the moment, slowly or quickly, with the bias and without. All these are mixed in turn.
public struct RecallNow: Sendable {
  private static let lasting: [[BiasFilter.Drift]] = [
    [], [.init(days: 3, variance: 0.05)], [.init(days: 3, variance: 0.15)],
    [.init(days: 30, variance: 0.05)], [.init(days: 30, variance: 0.15)],
  ]
  private static let passing = BiasFilter.Drift(days: 0.01, variance: 0.1)
  private static let forms = lasting + lasting.map { $0 + [passing] }
  /// How far the weights of features may be off zero: not at all, little, much.
  private static let variances = [0, 0.01, 0.1]
  /// What each gets back of the whole after an answer.
  private static let share = 0.001

  private var filters = forms.map(BiasFilter.init)
  private var filterMixture = MixtureWeights(count: forms.count, share: share)
  /// On the prediction as it came, then on the one without bias.
  private var learners = (0..<2).flatMap { _ in
    variances.map { OnlineLogistic(count: 3, variance: $0) }
  }
  private var mixture = MixtureWeights(count: 2 * variances.count, share: share)
  /// The moving average of what answers of the session were more than was foretold.
  private var recent = (session: 0, surprise: 0.0)

  /// Corrections before the first answer: none.
  public init() {}

  /// The corrected predictions of reviews in order of time.
  public static func corrected(_ predictions: [ScoredPrediction]) -> [ScoredPrediction] {
    var now = RecallNow()
    return predictions.map { one in
      var corrected = one
      corrected.recall = now.corrected(one)
      now.learn(one)
      return corrected
    }
  }

  /// The corrected chance of a review, from the answers before it.
  public mutating func corrected(_ one: ScoredPrediction) -> Double {
    mixture.shares.mean(of: recalls(one, unbiased(one)))
  }

  /// Takes in how the review went.
  public mutating func learn(_ one: ScoredPrediction) {
    let (unbiased, features) = (unbiased(one), features(one))
    mixture.learn(recalls(one, unbiased), isRecalled: one.isRecalled)
    for index in learners.indices {
      let base = index < Self.variances.count ? one.recall : unbiased
      learners[index].learn(base, features, isRecalled: one.isRecalled)
    }
    let logit = OnlineLogistic.logit(one.recall)
    filterMixture.learn(
      filters.indices.map { filters[$0].probability(logit, at: one.time) },
      isRecalled: one.isRecalled
    )
    for index in filters.indices { filters[index].learn(logit, isRecalled: one.isRecalled) }
    let before = recent.session == one.moment.session ? recent.surprise : 0
    let surprise = (one.isRecalled ? 1 : 0) - unbiased
    recent = (one.moment.session, before + 0.18 * (surprise - before))
  }

  /// The chance without the bias of these days.
  private mutating func unbiased(_ one: ScoredPrediction) -> Double {
    let logit = OnlineLogistic.logit(one.recall)
    let recalls = filters.indices.map { filters[$0].probability(logit, at: one.time) }
    return filterMixture.shares.mean(of: recalls)
  }

  private func recalls(_ one: ScoredPrediction, _ unbiased: Double) -> [Double] {
    let features = features(one)
    return learners.indices.map { index in
      learners[index].probability(
        index < Self.variances.count ? one.recall : unbiased,
        features
      )
    }
  }

  /// The session so far, the answer before, how far the chance is from the middling.
  private func features(_ one: ScoredPrediction) -> [Double] {
    let offset = (OnlineLogistic.logit(one.recall) - 2).held(in: -3...3)
    let surprise = recent.session == one.moment.session ? recent.surprise : 0
    return [3 * surprise, one.moment.afterLapse, offset * offset / 3 - 0.3]
  }
}
