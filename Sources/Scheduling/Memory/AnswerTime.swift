/// How long an answer took, and up to which moment of it that was measured.
public struct AnswerTime: Hashable, Sendable {
  /// Up to where an answer was timed.
  public enum Span: UInt8, CaseIterable, Hashable, Sendable {
    /// From the question to the finished answer.
    case whole
    /// From the question to the first key of a typed answer: the thinking, without the typing.
    case thinking
  }

  /// 0 where the answer was not timed.
  public let milliseconds: Int
  /// Up to where it was timed.
  public let span: Span

  /// Names a time.
  public init(milliseconds: Int, span: Span = .whole) {
    (self.milliseconds, self.span) = (milliseconds, span)
  }

  /// The time of an answer that took `milliseconds`, of which `thinking` passed before its first key.
  ///
  /// Where no first key is known, or it came with the end of the answer, the whole counts.
  public init(milliseconds: Int, thinking: Int?) {
    if let thinking, thinking > 0, thinking < milliseconds {
      self.init(milliseconds: thinking, span: .thinking)
    } else {
      self.init(milliseconds: milliseconds)
    }
  }

  /// The time of an answer that nobody timed.
  public static let unknown = AnswerTime(milliseconds: 0)
}

/// The running medians of a learner's answers, one for each way of timing them.
///
/// A long answer takes long to type: a thinking time is held against thinking times, and a whole answer
/// (a choice, what came through a pipe, what an earlier program wrote down) against whole answers.
public struct MiddleDurations: Hashable, Sendable {
  private var whole = MiddleDuration()
  private var thinking = MiddleDuration()
  /// How many thinking times were taken.
  private var thoughts = 0

  /// The medians of nothing.
  public init() {}

  /// The median of the answers timed like that.
  public subscript(span: AnswerTime.Span) -> MiddleDuration {
    switch span {
    case .whole: whole
    case .thinking: thinking
    }
  }

  /// How an answer that took so long compares with those timed like it.
  public func pace(of time: AnswerTime) -> AnswerPace {
    self[time.span].pace(ofMilliseconds: time.milliseconds)
  }

  /// Moves towards an answer; one that was not timed changes nothing.
  public mutating func take(_ time: AnswerTime) {
    switch time.span {
    case .whole: whole.take(milliseconds: time.milliseconds)
    case .thinking: think(milliseconds: time.milliseconds)
    }
  }

  /// The n-th thinking time moves their median by its n-th part, later by a hundredth: a learner of long
  /// standing begins with them in the middle of a schedule, where one long first thought must not make
  /// the next hundred answers look quick.
  private mutating func think(milliseconds: Int) {
    guard milliseconds > 0 else { return }
    thinking.take(milliseconds: milliseconds, factor: 1 + max(0.01, 1 / Float(max(1, thoughts))))
    thoughts += 1
  }
}
