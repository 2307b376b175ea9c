extension LogEvaluation {
  /// The predictions of the tests by what would have decided a learner's dates: the mixture, or the
  /// weights, that ``Refit`` gives.
  ///
  /// Trained by splits it is run before each test; daily, before each day, where enough is new.
  public func schedulePredictions(
    training: Training,
    kind: ModelKind,
    parallelism: Parallelism = .serial
  ) -> [ScoredPrediction] {
    var (scheduler, sample) = (Scheduler(.standard(kind)), 0)
    return blocks(training).flatMap { block in
      guard training != .none, let first = block.first else {
        return predictions(of: block, by: scheduler)
      }
      let refit = Refit(log.prefix(first), of: scheduler, parallelism: parallelism)
      let outcome = training == .daily ? refit.ifDue(since: sample) : refit.run()
      if case .fitted(let fit) = outcome {
        (scheduler, sample) = (fit.scheduler, fit.reviews)
      }
      return predictions(of: block, by: scheduler)
    }
  }

  private func predictions(of rows: [Int], by scheduler: Scheduler) -> [ScoredPrediction] {
    var predictions = predictions(of: rows, by: scheduler.model, paceWeight: scheduler.paceWeight)
    guard let mixture = scheduler.mixture else { return predictions }
    var recalls: [Int: Double] = [:]
    recalls.reserveCapacity(rows.count)
    let wanted = Set(rows)
    for card in Set(rows.map { Int(sorted.cards[$0]) }) {
      replay(card, by: mixture) { row, recall in
        if wanted.contains(row) { recalls[row] = recall }
      }
    }
    for (index, row) in rows.enumerated() {
      predictions[index].recall = recalls[row] ?? predictions[index].recall
    }
    return predictions
  }

  private func replay(
    _ card: Int,
    by mixture: MemoryMixture,
    _ tell: (_ row: Int, _ recall: Double) -> Void
  ) {
    var state: MixtureState?
    let elapsed = ElapsedDays(log, sorted, countedBy: .fsrs7)
    for place in sorted.places(of: card).prefix(Self.longestHistory) {
      let grade = Grade(rawValue: Int(sorted.grades[place])) ?? .again
      let row = Int(sorted.rows[place])
      guard let before = state else {
        state = mixture.first(grade, pace: paces[row])
        continue
      }
      let days = elapsed[place]
      if sorted.days[place] > 0 { tell(row, mixture.retrievability(before, afterDays: days)) }
      state = mixture.next(before, grade, afterDays: days, pace: paces[row])
    }
  }
}
