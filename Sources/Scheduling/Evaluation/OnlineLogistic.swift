import RealModule

/// A logistic regression on top of a predictor, learned answer by answer from zero.
///
/// A Kalman filter of the weights, linearised at each answer. What it does not know yet it leaves as it
/// was told, since every weight begins at zero.
struct OnlineLogistic: Sendable {
  private(set) var weights: [Double]
  /// Row by row.
  private var covariance: [Double]

  /// Weights of `count` features, each with the same `variance` when nothing is known.
  init(count: Int, variance: Double) {
    weights = [Double](repeating: 0, count: count)
    covariance = [Double](repeating: 0, count: count * count)
    for index in 0..<count { covariance[index * count + index] = variance }
  }

  /// The chance, corrected by `features`.
  func probability(_ recall: Double, _ features: [Double]) -> Double {
    Self.probability(Self.logit(recall) + weights.mean(of: features))
  }

  mutating func learn(_ recall: Double, _ features: [Double], isRecalled: Bool) {
    let chance = probability(recall, features)
    let information = max(chance * (1 - chance), 1e-6)
    let n = weights.count
    let reach = (0..<n).map { row in
      (0..<n).reduce(0) { $0 + covariance[row * n + $1] * features[$1] }
    }
    let total = 1 + information * reach.mean(of: features)
    let surprise = (isRecalled ? 1 : 0) - chance
    for row in 0..<n {
      weights[row] += reach[row] * surprise / total
      for column in 0..<n {
        covariance[row * n + column] -= information * reach[row] * reach[column] / total
      }
    }
  }

  static func logit(_ probability: Double) -> Double {
    let held = probability.held(in: 1e-6...(1 - 1e-6))
    return .log(held / (1 - held))
  }

  static func probability(_ logit: Double) -> Double { 1 / (1 + .exp(-logit)) }
}
