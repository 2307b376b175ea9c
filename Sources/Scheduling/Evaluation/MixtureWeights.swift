import RealModule

/// How much each of several predictors counts: Bayes' rule, and a fixed share for all.
struct MixtureWeights: Sendable {
  /// What every predictor gets back of the whole after an answer, so that none is ever lost.
  private let share: Double
  private var logs: [Double]

  /// Equal weights for `count` predictors.
  init(count: Int, share: Double) {
    self.share = share
    logs = [Double](repeating: -.log(Double(count)), count: count)
  }

  /// The weights, of which the sum is 1.
  var shares: [Double] {
    let weights = logs.map { Double.exp($0) }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  /// Takes in what came of a review of which the predictors told `recalls`.
  mutating func learn(_ recalls: [Double], isRecalled: Bool) {
    let joint = zip(logs, recalls).map { log, recall in
      Double.exp(log) * (isRecalled ? recall : 1 - recall).held(in: .ulpOfOne...1)
    }
    let sum = joint.reduce(0, +)
    logs = joint.map { .log((1 - share) * $0 / sum + share / Double(joint.count)) }
  }
}

extension [Double] {
  /// The mean of `values`, these being their weights.
  func mean(of values: [Double]) -> Double {
    zip(self, values).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
