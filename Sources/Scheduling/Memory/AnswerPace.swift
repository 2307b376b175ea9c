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
    public var weight: Double {
      switch self {
      case .left: 0
      case .taken: 0.5
      }
    }
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

  /// What the growth of a memory by a recall is multiplied by: `e^(−k z)`, `k` being the weight.
  func growth(weight: Double) -> Double { .exp(-weight * slowness) }

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
  /// The state after a review, its growth by a recall being less after a slow answer; by how much is
  /// told by `weight`.
  public func next(
    _ state: MemoryState,
    _ grade: Grade,
    afterDays days: Double,
    pace: AnswerPace,
    weight: Double = AnswerPace.Use.taken.weight
  ) -> MemoryState {
    var next = next(state, grade, afterDays: days)
    guard grade.isRecall else { return next }
    let growth = pace.growth(weight: weight)
    next.stability = state.stability + (next.stability - state.stability) * growth
    next.fast = state.fast + (next.fast - state.fast) * growth
    return next
  }
}
