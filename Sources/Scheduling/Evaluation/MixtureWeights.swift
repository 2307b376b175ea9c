/// How much each of several predictors counts: Bayes' rule, and a fixed share for all.
struct MixtureWeights: Sendable {
  /// What every predictor gets back of the whole after an answer, so that none is ever lost.
  private let share: Double
  /// The weights, of which the sum is 1.
  private(set) var shares: [Double]

  /// Equal weights for `count` predictors.
  init(count: Int, share: Double) {
    self.share = share
    shares = [Double](repeating: 1 / Double(count), count: count)
  }

  /// Takes in what came of a review of which the predictors told `recalls`.
  mutating func learn(_ recalls: [Double], isRecalled: Bool) {
    guard shares.count > 1 else { return }
    var sum = 0.0
    for index in shares.indices {
      let recall = recalls[index]
      shares[index] *= (isRecalled ? recall : 1 - recall).held(in: .ulpOfOne...1)
      sum += shares[index]
    }
    let back = share / Double(shares.count)
    for index in shares.indices { shares[index] = (1 - share) * shares[index] / sum + back }
  }
}

extension [Double] {
  /// The mean of `values`, these being their weights.
  func mean(of values: [Double]) -> Double {
    zip(self, values).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
