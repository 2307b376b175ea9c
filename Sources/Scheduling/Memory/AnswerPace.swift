import RealModule

/// How long an answer took, as it bears on the memory: what came slowly lasts less long.
public struct AnswerPace: Hashable, Sendable {
  /// What of the answers' durations enters the memory.
  public enum Use: CaseIterable, Hashable, Sendable {
    /// Nothing.
    case left
    /// A slow recall makes it grow less.
    case taken

    /// How strongly slowness counts; a study of eight learners found 0.4 to 0.8 alike.
    public var weight: Weight {
      switch self {
      case .left: .none
      case .taken: Weight(recall: 0.5, lapse: 0)
      }
    }
  }

  /// How strongly slowness counts: after a recall, and after a lapse.
  public struct Weight: Hashable, Sendable {
    /// A slow recall makes a memory grow less.
    public let recall: Double
    /// A slow lapse, over which more time was spent, leaves more of it; only FSRS-7 takes it in.
    public let lapse: Double

    /// Weighs both.
    public init(recall: Double, lapse: Double) {
      (self.recall, self.lapse) = (recall, lapse)
    }

    /// Durations count for nothing.
    public static let none = Weight(recall: 0, lapse: 0)
  }

  /// Slower or faster than this counts no more.
  private static let bounds = -1.5...1.5

  /// The logarithm of the duration, less that of the learner's middle, −1.5 to 1.5; 0 where not timed.
  public let slowness: Double

  /// A pace of `slowness`.
  public init(slowness: Double) {
    self.slowness = slowness.held(in: Self.bounds)
  }

  /// An answer of which the time is not known.
  public static let unknown = AnswerPace(slowness: 0)

  /// What the growth of a memory by a recall, `e^(−k z)`, or what is left of it after a lapse, `e^(k z)`,
  /// is multiplied by.
  func factor(after grade: Grade, _ weight: Weight) -> Double {
    .exp(slowness * (grade.isRecall ? -weight.recall : weight.lapse))
  }

  /// The paces of the first answers of a log: durations against a running median, which each answer moves by
  /// a hundredth towards it.
  static func all(of log: ReviewLog, first count: Int) -> [AnswerPace] {
    var middle: Double?
    return log.durations.prefix(count).map { duration in
      guard duration > 0 else { return .unknown }
      let value = Double.log(Double(duration))
      let before = middle ?? value
      middle = before + (value > before ? 0.01 : value < before ? -0.01 : 0)
      return AnswerPace(slowness: value - before)
    }
  }
}

extension MemoryModel {
  /// The state after a review, its growth by a recall being less after a slow answer; how much slowness
  /// counts is told by `weight`.
  public func next(
    _ state: MemoryState,
    _ grade: Grade,
    afterDays days: Double,
    pace: AnswerPace,
    weight: AnswerPace.Weight = AnswerPace.Use.taken.weight
  ) -> MemoryState {
    let factor = pace.factor(after: grade, weight)
    guard factor != 1 else { return next(state, grade, afterDays: days) }
    if case .fsrs7(let model) = self {
      return model.next(state, grade, afterDays: days, factor: factor)
    }
    var next = next(state, grade, afterDays: days)
    guard grade.isRecall else { return next }
    next.stability = state.stability + (next.stability - state.stability) * factor
    next.fast = state.fast + (next.fast - state.fast) * factor
    return next
  }
}
