import RealModule

/// A memory model as the optimizer sees it: weights within bounds, and what the lanes make of them.
struct Trainee {
  let kind: ModelKind
  /// The defaults.
  let standard: [Double]
  let bounds: [WeightRange]
  /// How far weights spread among learners.
  let deviations: [Double]

  /// Nil for models without weights.
  init?(_ kind: ModelKind) {
    self.kind = kind
    standard = MemoryModel.standard(kind).weights
    switch kind {
    case .fsrs6: (bounds, deviations) = (FSRS6Weights.trainingBounds, Prior.deviations6)
    case .fsrs7: (bounds, deviations) = (FSRS7Weights.trainingBounds, Prior.deviations7)
    case .sm2: return nil
    }
  }

  /// How far beyond a kink a step may end, in w5.
  private static let beyondKink = 0.002

  /// The bounds within which steps from `point` are to be trusted.
  ///
  /// Difficulty after a first grade, `w4 − e^(w5 (g − 1)) + 1`, is held at 1. Where it reaches 1 the slope
  /// by w5 leaps, often beyond the best w5, so that a step across would be in vain: it ends just behind.
  func smoothBounds(around point: [Double]) -> [WeightRange] {
    var bounds = bounds
    var (low, high) = (bounds[5].low, bounds[5].high)
    for steps in 1...3 {
      let kink = Double.log(point[4]) / Double(steps)
      if kink < point[5] {
        low = max(low, kink - Self.beyondKink)
      } else {
        high = min(high, kink + Self.beyondKink)
      }
    }
    bounds[5] = (min(low, point[5]), max(high, point[5]))
    return bounds
  }

  /// Loss and gradient over `groups` at `point`, which lies within the bounds.
  func evaluation(
    of groups: TrainingGroups,
    at point: [Double],
    _ metric: Metric,
    by parallelism: Parallelism
  ) -> Evaluation {
    switch kind {
    case .fsrs7:
      groups.evaluation(of: FSRS7(FSRS7Weights(ordered: point)), metric, by: parallelism)
    case .fsrs6, .sm2:
      groups.evaluation(of: FSRS6(FSRS6Weights(ordered: point)), metric, by: parallelism)
    }
  }

  /// The weights with first stabilities ascending, and within what a schedule takes.
  func tidied(_ weights: [Double]) -> [Double] {
    let sorted = weights[0..<4].sorted() + weights[4...]
    return switch kind {
    case .fsrs7: FSRS7Weights(ordered: sorted).clamped().ordered
    case .fsrs6, .sm2: FSRS6Weights(ordered: sorted).clamped().ordered
    }
  }

  func holds(_ weights: [Double]) -> Bool {
    switch kind {
    case .fsrs7: ScheduleBounds.hold(for: .fsrs7(FSRS7(FSRS7Weights(ordered: weights))))
    case .fsrs6, .sm2: ScheduleBounds.hold(for: .fsrs6(FSRS6(FSRS6Weights(ordered: weights))))
    }
  }
}
