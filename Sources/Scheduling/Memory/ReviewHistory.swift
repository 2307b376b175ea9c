/// The reviews of one card, first to last.
public struct ReviewHistory: Hashable, Sendable {
  /// The grades.
  public let grades: [Grade]
  /// For each grade the days since the review before; the first one does not count.
  public let days: [Double]

  /// Pairs grades with days.
  ///
  /// - Throws: `emptyHistory`, `unevenHistory`.
  public init(grades: [Grade], days: [Double]) throws(ModelError) {
    guard grades.count == days.count else {
      throw .unevenHistory(ratings: grades.count, days: days.count)
    }
    guard !grades.isEmpty else { throw .emptyHistory }
    self.grades = grades
    self.days = days
  }
}

/// What a model makes of a history after its last review.
public struct HistoryOutcome: Hashable, Sendable {
  /// The state.
  public let state: MemoryState
  /// Days until the desired retention, unrounded, without steps or fuzz, at most 36,500.
  public let interval: Double
  /// The chance of recall `max(1, round(interval))` days after the last review.
  public let retrievability: Double
}

extension MemoryModel {
  /// The state after the last review of `history`.
  public func state(after history: ReviewHistory) -> MemoryState {
    let kind = kind
    var state = first(history.grades[0])
    for index in history.grades.indices.dropFirst() {
      let days = kind.countedDays(history.days[index])
      state = next(state, history.grades[index], afterDays: days)
    }
    return state
  }

  /// State, interval and recall after `history`, for a desired `retention`.
  ///
  /// - Throws: `retentionOutOfRange`, or `resultNotFinite` where the weights lead nowhere.
  public func outcome(
    of history: ReviewHistory,
    retention: Double
  ) throws(ModelError) -> HistoryOutcome {
    guard retention > 0, retention <= 1 else { throw .retentionOutOfRange(retention) }
    let state = state(after: history)
    let interval = min(interval(state, retention: retention), 36_500)
    let due = max(1, interval.rounded())
    let recall = retrievability(state, afterDays: due)
    guard state.isFinite, interval.isFinite, recall.isFinite else { throw .resultNotFinite }
    return HistoryOutcome(state: state, interval: interval, retrievability: recall)
  }
}
