/// Predicts the reviews of a log from what came before them, by the protocol of srs-benchmark.
///
/// Scored are reviews on a later day than the one before, among the first 128 of a card. The scored
/// reviews are cut into six blocks by time; the last five are tests, each predicted by what was fitted
/// to everything before it.
public struct LogEvaluation: Sendable {
  /// Which reviews the weights are fitted to.
  public enum Training: String, CaseIterable, Hashable, Sendable {
    /// To none: the weights as they are given, or the defaults.
    case none
    /// Before each test, to all reviews before it.
    case split
    /// Before each day of the tests, to all reviews before it.
    case daily
  }

  static let longestHistory = 128
  private static let tests = 5
  private static let dayLength: Int64 = 86_400_000

  let log: ReviewLog
  let sorted: CardMajorLog
  /// The scored rows, in order of time.
  let scored: [Int]
  /// For each row how long the answer took.
  let paces: [AnswerPace]
  /// And where in a session it falls.
  private let moments: [SessionMoment]

  /// Prepares `log`.
  public init(_ log: ReviewLog) {
    self.log = log
    sorted = CardMajorLog(log, first: log.count)
    var scored: [Int] = []
    for card in 0..<sorted.cardCount {
      for place in sorted.places(of: card).prefix(Self.longestHistory) where sorted.days[place] > 0
      {
        scored.append(Int(sorted.rows[place]))
      }
    }
    self.scored = scored.sorted()
    paces = AnswerPace.all(of: log, first: log.count)
    moments = SessionMoment.all(of: log)
  }

  /// The predictions of all scored reviews by `model` as it is.
  public func predictions(by model: MemoryModel) -> [ScoredPrediction] {
    predictions(of: scored, by: model, paceWeight: .none)
  }

  /// The predictions of the tests by `model` as it is, durations of answers counting by `paceWeight`.
  public func testPredictions(
    by model: MemoryModel,
    paceWeight: AnswerPace.Weight = .none
  ) -> [ScoredPrediction] {
    predictions(of: Array(scored[firstTest...]), by: model, paceWeight: paceWeight)
  }

  /// The predictions of the tests, `fit` being called with how many reviews it may learn from, and with
  /// the weights that it gave before.
  public func predictions(
    training: Training,
    standard: MemoryModel,
    paceWeight: AnswerPace.Weight = .none,
    fit: (_ first: Int, _ last: MemoryModel?) -> MemoryModel
  ) -> [ScoredPrediction] {
    var last: MemoryModel?
    return blocks(training).flatMap { block in
      guard training != .none, let first = block.first else {
        return predictions(of: block, by: standard, paceWeight: paceWeight)
      }
      let model = fit(first, last)
      last = model
      return predictions(of: block, by: model, paceWeight: paceWeight)
    }
  }

  private var segment: Int { scored.count / (Self.tests + 1) }
  private var firstTest: Int { scored.count - Self.tests * segment }

  func blocks(_ training: Training) -> [[Int]] {
    let tests = (0..<Self.tests).map { test in
      let start = firstTest + test * segment
      return Array(scored[start..<start + segment])
    }
    switch training {
    case .none, .split: return tests.filter { !$0.isEmpty }
    case .daily: return days(Array(tests.joined()))
    }
  }

  /// The day of a review; it begins at four o'clock of the clock that the log was kept by.
  private func day(of row: Int) -> Int64 {
    log.times[row].subtractingReportingOverflow(Self.dayLength / 6).partialValue / Self.dayLength
  }

  /// Runs of one day each.
  private func days(_ rows: [Int]) -> [[Int]] {
    var days: [[Int]] = []
    var last: Int64?
    for row in rows {
      let day = day(of: row)
      if day == last { days[days.count - 1].append(row) } else { days.append([row]) }
      last = day
    }
    return days
  }

  /// Replays the cards of `rows`, which are in order of time, and tells the recall at each of them.
  func predictions(
    of rows: [Int],
    by model: MemoryModel,
    paceWeight: AnswerPace.Weight
  ) -> [ScoredPrediction] {
    let wanted = Set(rows)
    var found: [Int: ScoredPrediction] = [:]
    found.reserveCapacity(rows.count)
    for card in Set(rows.map { Int(sorted.cards[$0]) }) {
      replay(card, by: model, paceWeight, wanted) { found[$0] = $1 }
    }
    return rows.compactMap { found[$0] }
  }

  private func replay(
    _ card: Int,
    by model: MemoryModel,
    _ paceWeight: AnswerPace.Weight,
    _ wanted: Set<Int>,
    _ tell: (_ row: Int, _ prediction: ScoredPrediction) -> Void
  ) {
    var state: MemoryState?
    var number = 1
    var history = CardHistory()
    let elapsed = ElapsedDays(log, sorted, countedBy: model.kind)
    for place in sorted.places(of: card).prefix(Self.longestHistory) {
      let grade = Grade(rawValue: Int(sorted.grades[place])) ?? .again
      let pace = paces[Int(sorted.rows[place])]
      let isLater = state != nil && sorted.days[place] > 0
      defer { history.take(grade, pace, isLater: isLater) }
      guard let before = state else {
        state = model.first(grade)
        continue
      }
      let days = elapsed[place]
      if isLater {
        number += 1
        let row = Int(sorted.rows[place])
        if wanted.contains(row) {
          let bin = ScoredPrediction.Bin(
            days: Double(sorted.days[place]),
            number: number,
            lapses: history.lapses
          )
          let prediction = ScoredPrediction(
            recall: model.retrievability(before, afterDays: days),
            isRecalled: grade.isRecall,
            bin: bin,
            day: day(of: row),
            time: log.times[row],
            card: Int64(card),
            history: history,
            moment: moments[row]
          )
          tell(row, prediction)
        }
      }
      state = model.next(before, grade, afterDays: days, pace: pace, weight: paceWeight)
    }
  }
}
