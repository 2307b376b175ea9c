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

extension ModelKind {
  /// The days between two reviews as such a model counts them.
  ///
  /// FSRS-6 takes the difference of study days, not of 24-hour periods; FSRS-7 the exact time. A
  /// clock that went back gives 0.
  public func elapsedDays(from last: StudyTime, to now: StudyTime) -> Double {
    switch self {
    case .fsrs6, .sm2: countedDays(Double(now.day.days(since: last.day)))
    case .fsrs7: countedDays(Double(now.moment.milliseconds(since: last.moment)) / 86_400_000)
    }
  }
}

extension MemoryModel {
  /// The days between two reviews as this model counts them.
  public func elapsedDays(from last: StudyTime, to now: StudyTime) -> Double {
    kind.elapsedDays(from: last, to: now)
  }
}
