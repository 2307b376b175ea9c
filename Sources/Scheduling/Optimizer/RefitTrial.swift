import RealModule

/// The reviews by which a refit chooses: the later three quarters of those on a later day.
///
/// Three parts say more of a learner than one: a fifth alone, the newest, was won by the better choice
/// less often.
struct RefitTrial: Sendable {
  /// Fewer scored reviews than this decide nothing.
  private static let fewestReviews = Optimizer.fewestReviews * 5
  private static let quarters = 4

  let evaluation: LogEvaluation
  /// The rows of the log that belong to each quarter but the first.
  let parts: [Range<Int>]
  /// The scored rows of the parts, in order of time.
  let rows: [Int]
  /// For each row from that of the first of them on its place among them.
  private let places: [Int32]

  /// How many reviews are predicted.
  var count: Double { Double(rows.count) }

  /// Nil where there are too few reviews.
  init?(_ log: ReviewLog) {
    let evaluation = LogEvaluation(log)
    let scored = evaluation.scored
    guard scored.count >= Self.fewestReviews else { return nil }
    let starts = (1..<Self.quarters).map { $0 * scored.count / Self.quarters }
    let bounds = starts.map { scored[$0] } + [log.count]
    parts = zip(bounds, bounds.dropFirst()).map { $0..<$1 }
    rows = Array(scored[starts[0]...])
    var places = [Int32](repeating: -1, count: log.count - bounds[0])
    for (place, row) in rows.enumerated() { places[row - bounds[0]] = Int32(place) }
    (self.evaluation, self.places) = (evaluation, places)
  }

  /// What `models`, one for each part, foretell of the rows.
  func recalls(_ models: [MemoryModel], _ paceWeight: AnswerPace.Weight) -> [Double] {
    var recalls = [Double](repeating: 0.5, count: rows.count)
    for (model, part) in zip(models, parts) {
      foretell(by: model, paceWeight, part, into: &recalls)
    }
    return recalls
  }

  /// What one model foretells of them.
  func recalls(_ model: MemoryModel, _ paceWeight: AnswerPace.Weight) -> [Double] {
    var recalls = [Double](repeating: 0.5, count: rows.count)
    guard let first = parts.first, let last = parts.last else { return recalls }
    foretell(by: model, paceWeight, first.lowerBound..<last.upperBound, into: &recalls)
    return recalls
  }

  /// What the defaults foretell of them, and what came of it.
  var standardPredictions: [ScoredPrediction] {
    evaluation.predictions(of: rows, by: .standard(.fsrs7), paceWeight: .none)
  }

  /// The log loss of what was foretold, summed.
  func nats(_ recalls: [Double]) -> Double {
    zip(rows, recalls).reduce(0) { sum, one in
      let recall = isRecalled(one.0) ? one.1 : 1 - one.1
      return sum - .log(recall.held(in: .ulpOfOne...1))
    }
  }

  /// Whether the card of a row was recalled.
  func isRecalled(_ row: Int) -> Bool { evaluation.log.grades[row] != 1 }

  private func foretell(
    by model: MemoryModel,
    _ paceWeight: AnswerPace.Weight,
    _ part: Range<Int>,
    into recalls: inout [Double]
  ) {
    let (sorted, paces) = (evaluation.sorted, evaluation.paces)
    let elapsed = ElapsedDays(evaluation.log, sorted, countedBy: model.kind)
    for card in 0..<sorted.cardCount {
      let cardPlaces = sorted.places(of: card).prefix(LogEvaluation.longestHistory)
      guard let first = cardPlaces.first, let last = cardPlaces.last,
        Int(sorted.rows[last]) >= part.lowerBound, Int(sorted.rows[first]) < part.upperBound
      else { continue }
      var state = model.first(Grade(rawValue: Int(sorted.grades[first])) ?? .again)
      for place in cardPlaces.dropFirst() {
        let row = Int(sorted.rows[place])
        guard row < part.upperBound else { break }
        let grade = Grade(rawValue: Int(sorted.grades[place])) ?? .again
        let days = elapsed[place]
        if sorted.days[place] > 0, row >= part.lowerBound {
          let place = Int(places[row - parts[0].lowerBound])
          recalls[place] = model.retrievability(state, afterDays: days)
        }
        state = model.next(state, grade, afterDays: days, pace: paces[row], weight: paceWeight)
      }
    }
  }
}
