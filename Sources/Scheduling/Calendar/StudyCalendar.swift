/// The calendar of a learner, whose day ends some hours after midnight.
///
/// The study day of a moment is the civil date that the wall clock showed, minus the rollover hour:
/// 02:00 on Tuesday still belongs to Monday.
public struct StudyCalendar: Hashable, Sendable {
  /// The hour, 0 to 23, at which a study day begins.
  public let rolloverHour: Int

  /// A calendar whose days begin at `rolloverHour`, held within 0 to 23.
  public init(rolloverHour: Int = 4) {
    self.rolloverHour = min(max(rolloverHour, 0), 23)
  }

  /// The study day of `moment`, by the offset recorded with it.
  public func day(of moment: Moment) -> Day {
    let seconds =
      moment.milliseconds.flooredQuotient(by: 1000) + Int64(moment.offsetSeconds)
      - Int64(rolloverHour) * 3600
    return Day(Int(seconds.flooredQuotient(by: 86_400)))
  }

  /// The moment at which `day` begins for a wall clock `offsetSeconds` east of UTC.
  public func start(of day: Day, offsetSeconds: Int32) -> Moment {
    let bounded = Int64(min(max(day.number, -1_000_000_000), 1_000_000_000))
    let seconds = bounded * 86_400 + Int64(rolloverHour) * 3600 - Int64(offsetSeconds)
    return Moment(milliseconds: seconds * 1000, offsetSeconds: offsetSeconds)
  }
}
