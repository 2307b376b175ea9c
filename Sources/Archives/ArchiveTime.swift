import Scheduling

/// When an entry was changed, as archives write it: local time, to two seconds, from 1980 to 2107.
package struct ArchiveTime: Hashable, Sendable {
  /// The two words of MS-DOS.
  let date: UInt16
  let time: UInt16

  private static let firstSecond = 315_532_800
  private static let lastSecond = 4_354_819_199

  /// The earliest one, for archives that are to be the same whenever they are made.
  package static let earliest = ArchiveTime(secondsSince1970: firstSecond)

  /// The time `secondsSince1970` on the clocks of a place; what lies outside is moved to the edge.
  package init(secondsSince1970 seconds: Int, offsetSeconds: Int = 0) {
    let (sum, overflow) = seconds.addingReportingOverflow(offsetSeconds)
    let local = overflow ? Self.firstSecond : min(max(sum, Self.firstSecond), Self.lastSecond)
    let civil = Day(local / 86_400).civilDate
    let second = local % 86_400
    date = UInt16((civil.year - 1980) << 9 | civil.month << 5 | civil.day)
    time = UInt16((second / 3600) << 11 | (second / 60 % 60) << 5 | second % 60 / 2)
  }
}
