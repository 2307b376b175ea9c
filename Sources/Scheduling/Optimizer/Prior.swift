/// What is held of weights before a log is seen: a centre, and how far off it learners are.
///
/// The penalty is `strength · Σ ((w − centre) / deviation)²`.
struct Prior {
  var centre: [Double]
  var deviations: [Double]
  var strength: Double

  /// Adds the penalty, its gradient and its curvature.
  func add(to evaluation: inout Evaluation, at point: [Double]) {
    let n = point.count
    for i in 0..<n {
      let precision = strength / (deviations[i] * deviations[i])
      let distance = point[i] - centre[i]
      evaluation.value += precision * distance * distance
      evaluation.gradient[i] += 2 * precision * distance
      evaluation.metric?[i * n + i] += 2 * precision
    }
  }

  /// How far the weights of FSRS-7 spread, as fsrs-rs publishes it; first stabilities as in FSRS-6, for
  /// which it publishes none.
  static let deviations7 = [
    6.43, 9.66, 17.58, 27.85, 0.523, 0.2528, 0.4329, 0.2966, 0.2139, 0.2889, 0.1862, 0.175, 0.3812,
    0.3013, 0.9104, 0.3234, 0.2448, 0.3273, 0.1842, 0.1735, 0.4608, 0.311, 0.864, 0.0418, 0.2596,
    0.0798, 0.0682, 0.1282, 0.1397, 0.1407, 0.1489, 0.2, 0.15, 0.15,
  ]

  /// How far the weights of FSRS-6 spread among learners, as fsrs-rs publishes it.
  static let deviations6 = [
    6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
    1.03, 0.31, 0.32, 0.14, 0.27,
  ]
}
