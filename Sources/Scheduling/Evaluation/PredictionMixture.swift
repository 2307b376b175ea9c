/// The Bayes mixture of predictors of the same reviews: each counts by how well it has done so far.
///
/// A mixture loses to its best member at most the logarithm of their number, over a whole log, and so
/// takes the place of choosing how strongly a learner's weights are pulled towards the defaults.
public struct PredictionMixture: Sendable {
  /// When what happened changes how much members count.
  public enum Instant: String, CaseIterable, Hashable, Sendable {
    /// Once a study day, so that one day's intervals are told by one predictor.
    case day
    /// After every answer.
    case answer
  }

  /// The strengths of the pull towards the defaults that are mixed, beside the defaults themselves.
  public static let strengths = [0.3, 1, 3, 10]
  /// What every member gets back of the whole after an answer, so that none is ever lost.
  private static let share = 0.002

  private let instant: Instant

  /// A mixture whose weights change at `instant`.
  public init(at instant: Instant) {
    self.instant = instant
  }

  /// The mixed predictions of `members`, which predict the same reviews in order of time.
  public func mixed(_ members: [[ScoredPrediction]]) -> [ScoredPrediction] {
    guard let first = members.first else { return [] }
    var weights = MixtureWeights(count: members.count, share: Self.share)
    var shares = weights.shares
    return first.indices.map { index in
      var one = first[index]
      if instant == .answer || (index > 0 && first[index - 1].day != one.day) {
        shares = weights.shares
      }
      let recalls = members.map { $0[index].recall }
      weights.learn(recalls, isRecalled: one.isRecalled)
      one.recall = shares.mean(of: recalls)
      return one
    }
  }
}
