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

  /// The paces of the first answers of a log, each against the middle of those before it.
  package static func all(of log: ReviewLog, first count: Int? = nil) -> [AnswerPace] {
    var middles = MiddleDurations()
    return (0..<(count ?? log.count)).map { index in
      let time = log.answerTime(at: index)
      let pace = middles.pace(of: time)
      middles.take(time)
      return pace
    }
  }
}

/// The running median of the durations of a learner's answers.
///
/// Each answer moves it by a hundredth of itself towards that answer: no memory of the durations is
/// needed, and an answer costs a comparison and a product.
public struct MiddleDuration: Hashable, Sendable {
  /// `e^0.01` and `e^−0.01`.
  private static let steps: (up: Float, down: Float) = (1.010_050_2, 0.990_049_8)

  /// In milliseconds; 0 before the first answer.
  public private(set) var milliseconds: Float = 0

  /// The median of nothing.
  public init() {}

  /// The median where it once stood.
  package init(milliseconds: Float) {
    self.milliseconds = milliseconds
  }

  /// How an answer that took so long compares; unknown where it was not timed or is the first.
  public func pace(ofMilliseconds duration: Int) -> AnswerPace {
    guard duration > 0, milliseconds > 0 else { return .unknown }
    return AnswerPace(slowness: .log(Double(duration) / Double(milliseconds)))
  }

  /// Moves towards an answer that took so long; one that was not timed changes nothing.
  public mutating func take(milliseconds duration: Int) {
    take(milliseconds: duration, up: Self.steps.up, down: Self.steps.down)
  }

  /// Moves by another factor towards an answer that took so long.
  mutating func take(milliseconds duration: Int, factor: Float) {
    take(milliseconds: duration, up: factor, down: 1 / factor)
  }

  private mutating func take(milliseconds duration: Int, up: Float, down: Float) {
    guard duration > 0 else { return }
    let duration = Float(duration)
    guard milliseconds > 0 else { return milliseconds = duration }
    if duration > milliseconds {
      milliseconds *= up
    } else if duration < milliseconds {
      milliseconds *= down
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
    next.stability = min(state.stability + (next.stability - state.stability) * factor, 36_500)
    next.fast = min(state.fast + (next.fast - state.fast) * factor, 36_500)
    return next
  }
}
