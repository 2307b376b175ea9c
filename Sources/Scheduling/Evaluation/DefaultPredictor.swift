/// The predictor of our own evaluation: FSRS-7 in many forms, mixed by how well each has done, and
/// corrected by the card.
///
/// The forms differ in how strongly weights are pulled towards the defaults, the defaults among them, in
/// how much old reviews count, and in how the durations of answers count.
public struct DefaultPredictor: Sendable {
  private static let strengths = [0.03, 0.3, 3]
  /// All reviews count alike, or old ones hardly.
  private static let recencyFloors = [1, 0.05]
  private static let paceWeights = [0, 0.5, 1, 2].flatMap { recall in
    [0, 0.5, 1].map { AnswerPace.Weight(recall: recall, lapse: $0) }
  }

  private let log: ReviewLog
  private let evaluation: LogEvaluation
  private let parallelism: Parallelism

  /// A predictor of the tests of `evaluation`, which is of `log`.
  public init(_ log: ReviewLog, _ evaluation: LogEvaluation, parallelism: Parallelism = .serial) {
    (self.log, self.evaluation, self.parallelism) = (log, evaluation, parallelism)
  }

  /// The predictions of the tests from what is known at `instant`, weights being fitted by `training`.
  public func predictions(
    training: LogEvaluation.Training,
    at instant: PredictionMixture.Instant
  ) -> [ScoredPrediction] {
    let mixed = PredictionMixture(at: instant).mixed(members(training, at: instant))
    let corrected = CardCorrection.corrected(mixed, at: instant)
    return switch instant {
    case .day: corrected
    case .answer: RecallNow.corrected(corrected)
    }
  }

  /// What is mixed; at the answer it is known how late in the day that is, and parts of days count.
  private func members(
    _ training: LogEvaluation.Training,
    at instant: PredictionMixture.Instant
  ) -> [[ScoredPrediction]] {
    switch instant {
    case .day: return members(training)
    case .answer:
      let exact = log.counting(by: .instants)
      return DefaultPredictor(exact, LogEvaluation(exact), parallelism: parallelism)
        .members(training)
    }
  }

  private func members(_ training: LogEvaluation.Training) -> [[ScoredPrediction]] {
    Self.paceWeights.flatMap { weight in
      Self.recencyFloors.flatMap { floor in
        Self.strengths.map { fitted(training, strength: $0, recencyFloor: floor, weight) }
      } + [evaluation.testPredictions(by: .standard(.fsrs7), paceWeight: weight)]
    }
  }

  private func fitted(
    _ training: LogEvaluation.Training,
    strength: Double,
    recencyFloor: Double,
    _ paceWeight: AnswerPace.Weight
  ) -> [ScoredPrediction] {
    let optimizer = Optimizer(
      strength: strength,
      paceWeight: paceWeight,
      recencyFloor: recencyFloor,
      parallelism: parallelism
    )
    let standard = MemoryModel.standard(.fsrs7)
    return evaluation.predictions(training: training, standard: standard, paceWeight: paceWeight) {
      count,
      last in
      let fit = optimizer.fit(.fsrs7, log, first: count, from: last?.weights)
      return (try? MemoryModel(.fsrs7, weights: fit.weights)) ?? standard
    }
  }
}
