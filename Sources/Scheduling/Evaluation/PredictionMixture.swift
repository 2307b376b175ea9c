import RealModule

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
    // Weights that are normalised again and again would drift by rounding.
    guard members.count > 1 else { return first }
    var logs = [Double](repeating: -.log(Double(members.count)), count: members.count)
    var now = logs.map { Double.exp($0) }
    return first.indices.map { index in
      let one = first[index]
      if instant == .answer || (index > 0 && first[index - 1].day != one.day) {
        now = logs.map { Double.exp($0) }
      }
      let recalls = members.map { $0[index].recall }
      let recall = zip(now, recalls).reduce(0) { $0 + $1.0 * $1.1 }
      logs = Self.updated(logs, recalls, isRecalled: one.isRecalled)
      var mixed = one
      mixed.recall = recall
      return mixed
    }
  }

  /// Bayes' rule, and a fixed share for all.
  private static func updated(
    _ logs: [Double],
    _ recalls: [Double],
    isRecalled: Bool
  ) -> [Double] {
    let joint = zip(logs, recalls).map { log, recall in
      Double.exp(log) * (isRecalled ? recall : 1 - recall).held(in: .ulpOfOne...1)
    }
    let sum = joint.reduce(0, +)
    return joint.map { .log((1 - share) * $0 / sum + share / Double(joint.count)) }
  }
}
