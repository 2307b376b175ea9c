package import Scheduling

extension ProfileState {
  /// The moment to write a declaration at so that it stands after all that is known.
  ///
  /// Where another device's clock was once ahead, what it wrote would otherwise outvote for ever what
  /// the learner says now; the events about answers keep their own time.
  package func momentAfterAll(notBefore moment: Moment) -> Moment {
    guard let latest = timeline.latestClock, latest > moment.milliseconds,
      latest < Self.latestWritableMilliseconds
    else { return moment }
    return moment.advanced(byMilliseconds: latest - moment.milliseconds + 1)
  }

  /// The end of the year 9998: later moments cannot be written in any time zone.
  private static var latestWritableMilliseconds: Int64 { 253_370_764_799_999 }
}
