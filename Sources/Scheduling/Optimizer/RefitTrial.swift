import RealModule

/// The reviews by which a refit chooses: the later three quarters of those on a later day.
///
/// Three parts say more of a learner than one: a fifth alone, the newest, was won by the better choice
/// less often.
struct RefitTrial {
  /// Fewer scored reviews than this decide nothing.
  private static let fewestReviews = Optimizer.fewestReviews * 5
  private static let quarters = 4

  private let evaluation: LogEvaluation
  /// The rows of the log that belong to each quarter but the first.
  let parts: [Range<Int>]
  /// How many reviews are predicted.
  let count: Double

  /// Nil where there are too few reviews.
  init?(_ log: ReviewLog) {
    evaluation = LogEvaluation(log)
    let scored = evaluation.scored
    guard scored.count >= Self.fewestReviews else { return nil }
    let starts = (1..<Self.quarters).map { $0 * scored.count / Self.quarters }
    let rows = starts.map { scored[$0] } + [log.count]
    parts = zip(rows, rows.dropFirst()).map { $0..<$1 }
    count = Double(scored.count - starts[0])
  }

  /// What `models`, one for each part, lose on all of them.
  func nats(of models: [MemoryModel], _ pace: AnswerPace.Use) -> Double {
    zip(models, parts).reduce(0) { $0 + evaluation.nats(of: $1.0, pace, rows: $1.1) }
  }

  /// What one model loses on all parts.
  func nats(of model: MemoryModel, _ pace: AnswerPace.Use) -> Double {
    guard let first = parts.first, let last = parts.last else { return 0 }
    return evaluation.nats(of: model, pace, rows: first.lowerBound..<last.upperBound)
  }
}

extension LogEvaluation {
  /// The log loss of the scored reviews among `rows`, summed.
  fileprivate func nats(
    of model: MemoryModel,
    _ pace: AnswerPace.Use,
    rows: Range<Int>
  ) -> Double {
    (0..<sorted.cardCount).reduce(0) { $0 + nats(ofCard: $1, by: model, pace, rows: rows) }
  }

  private func nats(
    ofCard card: Int,
    by model: MemoryModel,
    _ pace: AnswerPace.Use,
    rows: Range<Int>
  ) -> Double {
    let places = sorted.places(of: card).prefix(Self.longestHistory)
    guard let last = places.last, Int(sorted.rows[last]) >= rows.lowerBound,
      let first = places.first, Int(sorted.rows[first]) < rows.upperBound
    else { return 0 }
    let elapsed = ElapsedDays(log, sorted, countedBy: model.kind)
    var state = model.first(Grade(rawValue: Int(sorted.grades[first])) ?? .again)
    var nats = 0.0
    for place in places.dropFirst() {
      let row = Int(sorted.rows[place])
      guard row < rows.upperBound else { break }
      let grade = Grade(rawValue: Int(sorted.grades[place])) ?? .again
      let days = elapsed[place]
      if sorted.days[place] > 0, row >= rows.lowerBound {
        let recall = model.retrievability(state, afterDays: days)
        nats -= .log((grade.isRecall ? recall : 1 - recall).held(in: .ulpOfOne...1))
      }
      state =
        switch pace {
        case .left: model.next(state, grade, afterDays: days)
        case .taken: model.next(state, grade, afterDays: days, pace: paces[row])
        }
    }
    return nats
  }
}
