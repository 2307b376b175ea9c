/// What decides when cards come, for comparison.
public enum SimulatedScheduler: Hashable, Sendable {
  /// A model's curve down to a desired retention.
  case curve(MemoryModel, retention: Double)
  /// The same, its weights fitted to the learner every four weeks as the program does after sessions.
  case fitted(ModelKind, retention: Double)
  /// SM-2, by its own intervals.
  case sm2
  /// Seven boxes of 1, 2, 4, … 64 days; what is forgotten goes back to the first.
  case leitner
  /// Whatever adds most to the recall of the last day for each second, day by day; answers that add
  /// less than `leastPerMinute` cards a minute are left.
  case goal(MemoryModel, leastPerMinute: Double)

  /// The model whose states the scheduler keeps at first; nil where it keeps none.
  var model: MemoryModel? {
    switch self {
    case .curve(let model, _), .goal(let model, _): model
    case .fitted(let kind, _): .standard(kind)
    case .sm2: .standard(.sm2)
    case .leitner: nil
    }
  }

  /// Days in the boxes of Leitner.
  static let boxes = [1, 2, 4, 8, 16, 32, 64]
}
