import RealModule

/// Recall at this moment: a predictor's chance, corrected by what this session and this card have shown.
///
/// Good for telling recall now, useless for intervals: most of what it finds is gone tomorrow. The
/// correction is a bias of the logit that wanders (Ornstein–Uhlenbeck), followed by a Kalman filter
/// linearised at each answer. Six forms of it, one of them none, are mixed by how well they have
/// done; then a few features of the moment are weighed, from zero, as answers come in.
public struct RecallNow: Sendable {
  private static let forms: [[BiasFilter.Drift]] = [
    [], [.init(days: 3, variance: 0.05)], [.init(days: 3, variance: 0.15)],
    [.init(days: 30, variance: 0.05)], [.init(days: 30, variance: 0.15)],
    [.init(days: 30, variance: 0.15), .init(days: 0.3, variance: 0.1)],
  ]
  /// What every form gets back of the whole after an answer.
  private static let share = 0.001

  private var filters = forms.map(BiasFilter.init)
  private var logs = [Double](repeating: -.log(Double(forms.count)), count: forms.count)
  private var features = FeatureWeights()

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
    features.probability(mixed(one), one)
  }

  private mutating func mixed(_ one: ScoredPrediction) -> Double {
    let logit = Self.logit(one.recall)
    let weights = logs.map { Double.exp($0) }
    let sum = weights.reduce(0, +)
    return filters.indices.reduce(0) {
      $0 + weights[$1] / sum * filters[$1].probability(logit, at: one.time)
    }
  }

  /// Takes in how the review went.
  public mutating func learn(_ one: ScoredPrediction) {
    let logit = Self.logit(one.recall)
    let mixed = mixed(one)
    features.learn(mixed, one)
    var joint = filters.indices.map { index -> Double in
      let recall = filters[index].probability(logit, at: one.time)
      filters[index].learn(logit, isRecalled: one.isRecalled)
      return Double.exp(logs[index]) * (one.isRecalled ? recall : 1 - recall).held(in: 1e-12...1)
    }
    let sum = joint.reduce(0, +)
    for index in joint.indices {
      joint[index] = (1 - Self.share) * joint[index] / sum + Self.share / Double(joint.count)
      logs[index] = .log(joint[index])
    }
  }

  static func logit(_ probability: Double) -> Double {
    let held = probability.held(in: 1e-6...(1 - 1e-6))
    return .log(held / (1 - held))
  }

  static func probability(_ logit: Double) -> Double { 1 / (1 + .exp(-logit)) }
}
