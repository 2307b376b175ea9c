/// The reviews of one learner in order of time, column by column: what the optimizer learns from.
///
/// Twenty-six bytes a review. The order is the caller's care: a review stands after all earlier ones.
public struct ReviewLog: Sendable {
  /// One review.
  public struct Review: Hashable, Sendable {
    /// Any number that tells cards apart.
    public var card: Int64
    /// The instant, in milliseconds since any fixed one.
    public var time: Int64
    /// How it went.
    public var grade: Grade
    /// Whole study days since the review of this card before; of no account for its first.
    public var days: Int32
    /// How long the answer took, in milliseconds.
    public var duration: Int32
    /// Up to where `duration` was measured.
    public var span: AnswerTime.Span

    /// Names a review.
    public init(
      card: Int64,
      time: Int64,
      grade: Grade,
      days: Int32,
      duration: Int32,
      span: AnswerTime.Span = .whole
    ) {
      (self.card, self.time, self.grade) = (card, time, grade)
      (self.days, self.duration, self.span) = (days, duration, span)
    }
  }

  private(set) var cards: [Int64] = []
  private(set) var times: [Int64] = []
  private(set) var grades: [UInt8] = []
  private(set) var days: [Int32] = []
  private(set) var durations: [Int32] = []
  private(set) var spans: [AnswerTime.Span] = []

  /// How FSRS-7 counts the days between reviews.
  private(set) var dayCount = DayCount.studyDays

  /// A log without reviews.
  public init() {}

  /// The number of reviews.
  public var count: Int { cards.count }

  /// Adds a review behind all others.
  public mutating func append(_ review: Review) {
    cards.append(review.card)
    times.append(review.time)
    grades.append(UInt8(review.grade.rawValue))
    days.append(min(max(0, review.days), Self.longestGap))
    durations.append(max(0, review.duration))
    spans.append(review.span)
  }

  /// The review at `index`; the days of a first review are as they were handed in.
  public subscript(index: Int) -> Review {
    Review(
      card: cards[index],
      time: times[index],
      grade: Grade(rawValue: Int(grades[index])) ?? .again,
      days: days[index],
      duration: durations[index],
      span: spans[index]
    )
  }

  /// How long the answer at `index` took, and up to where that was measured.
  func answerTime(at index: Int) -> AnswerTime {
    AnswerTime(milliseconds: Int(durations[index]), span: spans[index])
  }

  /// The same reviews, the days between them being counted by `dayCount`.
  public func counting(by dayCount: DayCount) -> ReviewLog {
    var log = self
    log.dayCount = dayCount
    return log
  }

  /// The first `count` reviews.
  func prefix(_ count: Int) -> ReviewLog {
    var prefix = self
    prefix.cards.removeSubrange(count...)
    prefix.times.removeSubrange(count...)
    prefix.grades.removeSubrange(count...)
    prefix.days.removeSubrange(count...)
    prefix.durations.removeSubrange(count...)
    prefix.spans.removeSubrange(count...)
    return prefix
  }

  /// Sorts by time, reviews of one instant staying in their order; for each review now, where it stood.
  package mutating func sortByTime() -> [Int] {
    let order = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
    cards = order.map { cards[$0] }
    times = order.map { times[$0] }
    grades = order.map { grades[$0] }
    days = order.map { days[$0] }
    durations = order.map { durations[$0] }
    spans = order.map { spans[$0] }
    return order
  }

  /// Removes reviews of a card at an instant at which it was reviewed already, and tells which they were.
  package mutating func removeDuplicates() -> [Int] {
    var repeated: [Int] = []
    var start = 0
    var seen: Set<Int64> = []
    for index in times.indices {
      if times[index] != times[start] {
        start = index
        seen.removeAll(keepingCapacity: true)
      }
      if !seen.insert(cards[index]).inserted { repeated.append(index) }
    }
    guard !repeated.isEmpty else { return [] }
    let gone = Set(repeated)
    let kept = times.indices.filter { !gone.contains($0) }
    cards = kept.map { cards[$0] }
    times = kept.map { times[$0] }
    grades = kept.map { grades[$0] }
    days = kept.map { days[$0] }
    durations = kept.map { durations[$0] }
    spans = kept.map { spans[$0] }
    return repeated
  }

  /// Longer gaps count as this long; no stability is longer either.
  static let longestGap: Int32 = 36_500
}
