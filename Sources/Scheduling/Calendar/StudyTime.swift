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
  public func elapsedDays(from last: StudyTime, to now: StudyTime) -> Double {
    elapsedDays(
      studyDays: Double(now.day.days(since: last.day)),
      milliseconds: now.moment.milliseconds(since: last.moment)
    )
  }

  /// The days between two reviews that lie so far apart: the same when a schedule is made as when the
  /// weights are fitted.
  ///
  /// Both models take the difference of study days, not of 24-hour periods; FSRS-7, within one study
  /// day, the part of a day, and fractions everywhere if they are counted. A clock that went back gives
  /// the least that so many study days may be.
  @inline(__always)
  func elapsedDays(
    studyDays: Double,
    milliseconds: @autoclosure () -> Int64,
    counting: DayCount = .studyDays
  ) -> Double {
    switch self {
    case .fsrs6, .sm2: return countedDays(studyDays)
    case .fsrs7 where studyDays > 0 && counting == .studyDays: return countedDays(studyDays)
    case .fsrs7:
      let shortest = max(0, studyDays - 1)
      return (Double(milliseconds()) / 86_400_000).held(in: shortest...max(shortest, studyDays + 1))
    }
  }
}

extension MemoryModel {
  /// The days between two reviews as this model counts them.
  public func elapsedDays(from last: StudyTime, to now: StudyTime) -> Double {
    kind.elapsedDays(from: last, to: now)
  }
}
