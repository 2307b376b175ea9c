import RealModule

/// A chance of recall, corrected by how the card itself has fared against what was foretold of it.
///
/// Known before a day begins, and so of use for its intervals too. What the features are worth is learned
/// from zero; no correction at all is mixed with a slow and a quick learner by how well they have done.
public struct CardCorrection: Sendable {
  /// How far weights may be off zero: not at all, little, much.
  private static let variances = [0, 0.01, 0.1]
  private static let share = 0.002

  private let instant: PredictionMixture.Instant
  private var learners = variances.map { OnlineLogistic(count: 6, variance: $0) }
  private var mixture = MixtureWeights(count: variances.count, share: share)
  private var surprises: [Int64: (soon: Double, late: Double)] = [:]
  /// Learners and their weights as predictions use them.
  private var used: (learners: [OnlineLogistic], shares: [Double])
  private var day: Int64?

  /// A correction that changes at `instant`.
  public init(at instant: PredictionMixture.Instant) {
    self.instant = instant
    used = (learners, mixture.shares)
  }

  /// The corrected predictions of reviews in order of time.
  public static func corrected(
    _ predictions: [ScoredPrediction],
    at instant: PredictionMixture.Instant
  ) -> [ScoredPrediction] {
    var correction = CardCorrection(at: instant)
    return predictions.map { one in
      var corrected = one
      corrected.recall = correction.corrected(one)
      correction.learn(one)
      return corrected
    }
  }

  /// The corrected chance of a review, from the answers before it or before its day.
  public mutating func corrected(_ one: ScoredPrediction) -> Double {
    if instant == .answer || day != one.day { used = (learners, mixture.shares) }
    day = one.day
    let features = features(one)
    return used.shares.mean(of: used.learners.map { $0.probability(one.recall, features) })
  }

  /// Takes in how the review went.
  public mutating func learn(_ one: ScoredPrediction) {
    let features = features(one)
    mixture.learn(
      learners.map { $0.probability(one.recall, features) },
      isRecalled: one.isRecalled
    )
    for index in learners.indices {
      learners[index].learn(one.recall, features, isRecalled: one.isRecalled)
    }
    let surprise = (one.isRecalled ? 1 : 0) - one.recall
    let before = surprises[one.card] ?? (0, 0)
    surprises[one.card] = (0.5 * before.soon + surprise, 0.9 * before.late + surprise)
  }

  /// Surprises that fade soon and late, lapses, and how slow answers were.
  private func features(_ one: ScoredPrediction) -> [Double] {
    let surprise = surprises[one.card] ?? (0, 0)
    let history = one.history
    return [
      surprise.soon, surprise.late, min(.log(Double(1 + history.lapses)), 3),
      history.lastSlowness, history.meanSlowness, history.lapseSlowness,
    ]
  }
}
