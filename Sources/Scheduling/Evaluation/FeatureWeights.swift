/// Features of the moment and how much each counts for this learner, learned answer by answer.
struct FeatureWeights: Sendable {
  private static let variance = 0.01
  private static let count = 4

  private var weights = [Double](repeating: 0, count: count)
  private var covariance: [Double]
  /// The moving average of what answers were more than was foretold, and that of each card.
  private var recent = 0.0
  private var ofCard: [Int64: Double] = [:]

  init() {
    covariance = [Double](repeating: 0, count: Self.count * Self.count)
    for index in 0..<Self.count { covariance[index * Self.count + index] = Self.variance }
  }

  private func features(_ mixed: Double, _ one: ScoredPrediction) -> [Double] {
    [
      3 * recent, ofCard[one.card] ?? 0, one.pace.slowness,
      (RecallNow.logit(mixed) - 2).held(in: -3...3),
    ]
  }

  func probability(_ mixed: Double, _ one: ScoredPrediction) -> Double {
    let sum = zip(weights, features(mixed, one)).reduce(0) { $0 + $1.0 * $1.1 }
    return RecallNow.probability(RecallNow.logit(mixed) + sum)
  }

  mutating func learn(_ mixed: Double, _ one: ScoredPrediction) {
    let features = features(mixed, one)
    let chance = probability(mixed, one)
    let information = max(chance * (1 - chance), 1e-6)
    let n = Self.count
    let reach = (0..<n).map { row in
      (0..<n).reduce(0) { $0 + covariance[row * n + $1] * features[$1] }
    }
    let total = 1 + information * zip(reach, features).reduce(0) { $0 + $1.0 * $1.1 }
    let surprise = (one.isRecalled ? 1 : 0) - chance
    for row in 0..<n {
      weights[row] += reach[row] * surprise / total
      for column in 0..<n {
        covariance[row * n + column] -= information * reach[row] * reach[column] / total
      }
    }
    let residual = (one.isRecalled ? 1 : 0) - mixed
    recent += 0.18 * (residual - recent)
    ofCard[one.card] = 0.5 * (ofCard[one.card] ?? 0) + residual
  }
}
