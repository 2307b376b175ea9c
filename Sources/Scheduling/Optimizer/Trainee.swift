/// A memory model as the optimizer sees it: weights within bounds, and what the lanes make of them.
struct Trainee {
  let kind: ModelKind
  /// The defaults.
  let standard: [Double]
  let bounds: [ClosedRange<Double>]
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
