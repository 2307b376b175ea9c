extension LogEvaluation {
  /// The predictions of the tests by what a learner's schedule would have used: the weights, and the use
  /// of durations, that ``Refit`` gives.
  ///
  /// Trained by splits it is run before each test; daily, before each day, where enough is new.
  public func schedulePredictions(
    training: Training,
    kind: ModelKind,
    parallelism: Parallelism = .serial
  ) -> [ScoredPrediction] {
    var (model, pace, sample) = (MemoryModel.standard(kind), AnswerPace.Use.left, 0)
    return blocks(training).flatMap { block in
      guard training != .none, let first = block.first else {
        return predictions(of: block, by: model, paceWeight: pace.weight)
      }
      let refit = Refit(log.prefix(first), of: model, pace: pace, parallelism: parallelism)
      let outcome = training == .daily ? refit.ifDue(since: sample) : refit.run()
      if case .fitted(let fit) = outcome, let fitted = try? MemoryModel(kind, weights: fit.weights)
      {
        (model, pace, sample) = (fitted, fit.pace, fit.reviews)
      }
      return predictions(of: block, by: model, paceWeight: pace.weight)
    }
  }
}
