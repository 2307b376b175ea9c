import RealModule

/// The algorithm SM-2 (1987), for comparison only: it has no weights and takes no notice of time.
///
/// Quality is the grade plus 1, as srs-benchmark maps it (Again 2, Easy 5).
public struct SM2: Hashable, Sendable {
  /// The only SM-2 there is.
  public init() {}

  /// The state after the first review; the ease begins at 2.5.
  public func first(_ grade: Grade) -> MemoryState {
    next(MemoryState(stability: 0, difficulty: 2.5), grade)
  }

  /// The state after a further review.
  ///
  /// The interval is 1, then 6, then times the ease; a lapse begins anew. The ease is at least 1.3.
  public func next(_ state: MemoryState, _ grade: Grade) -> MemoryState {
    let missing = Double(4 - grade.rawValue)
    let ease = state.difficulty + 0.1 - missing * (0.08 + missing * 0.02)
    let interval =
      if !grade.isRecall || state.fast < 1 { 1.0 } else if state.fast < 2 { 6.0 } else {
        min(state.stability * state.difficulty, 36_500)
      }
    return MemoryState(
      stability: interval,
      fast: grade.isRecall ? min(state.fast + 1, 1e9) : 0,
      difficulty: max(1.3, ease)
    )
  }

  /// `0.9^(t / interval)`, the reading of SM-2 that makes it comparable.
  public func retrievability(_ state: MemoryState, afterDays days: Double) -> Double {
    .pow(0.9, max(0, days) / max(state.stability, 1))
  }
}
