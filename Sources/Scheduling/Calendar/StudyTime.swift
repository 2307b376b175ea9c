/// A moment together with the study day to which it belongs.
public struct StudyTime: Hashable, Sendable {
  /// The instant and the offset of the wall clock.
  public var moment: Moment
  /// The study day.
  public var day: Day

  /// Pairs a moment with its study day.
  public init(moment: Moment, day: Day) {
    self.moment = moment
    self.day = day
  }
}

extension StudyCalendar {
  /// `moment` with its study day.
  public func time(of moment: Moment) -> StudyTime {
    StudyTime(moment: moment, day: day(of: moment))
  }
}

extension MemoryModel {
  /// The days between two reviews as the model counts them.
  ///
  /// FSRS-6 was trained on the difference of study days, not on 24-hour periods; FSRS-7 on
  /// fractional days. A clock that went back gives 0.
  public func elapsedDays(from last: StudyTime, to now: StudyTime) -> Double {
    switch self {
    case .fsrs6, .sm2: countedDays(Double(now.day.days(since: last.day)))
    case .fsrs7: countedDays(Double(now.moment.milliseconds(since: last.moment)) / 86_400_000)
    }
  }
}
