/// A chance of recall, corrected by how the card itself has fared against what was foretold of it.
///
/// Known before a day begins, and so of use for its intervals too. What the features are worth is learned
/// from zero; no correction at all is mixed with a slow and a quick learner by how well they have done.
public struct CardCorrection: Sendable {
  /// How far weights may be off zero: not at all, little, much.
  private static let variances = [0, 0.01, 0.1]
  private static let share = 0.002

  private let instant: PredictionMixture.Instant
  private var learners = variances.map {
    OnlineLogistic(count: CardSurprises.features, variance: $0)
  }
  private var mixture = MixtureWeights(count: variances.count, share: share)
  private var surprises: [Int64: CardSurprises] = [:]
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
    var corrected = predictions
    correction.follow(&corrected)
    return corrected
  }

  /// What the features are worth in the end, `predictions` being corrected on the way there.
  static func learned(from predictions: inout [ScoredPrediction]) -> [Double] {
    var correction = CardCorrection(at: .answer)
    correction.follow(&predictions)
    return correction.weights
  }

  private mutating func follow(_ predictions: inout [ScoredPrediction]) {
    for index in predictions.indices {
      let one = predictions[index]
      predictions[index].recall = corrected(one)
      learn(one)
    }
  }

  /// What the features add to the logit, as learned so far: the mean of the learners by their shares.
  var weights: [Double] {
    (0..<CardSurprises.features).map { feature in
      mixture.shares.mean(of: learners.map { $0.weights[feature] })
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
    surprises[one.card, default: CardSurprises()]
      .take(foretold: one.recall, isRecalled: one.isRecalled)
  }

  private func features(_ one: ScoredPrediction) -> [Double] {
    (surprises[one.card] ?? CardSurprises()).features(one.history)
  }
}
