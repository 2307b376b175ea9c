/// When an entry was changed, as archives write it: local time, to two seconds, from 1980 to 2107.
package struct ArchiveTime: Hashable, Sendable {
  /// The two words of MS-DOS.
  let date: UInt16
  let time: UInt16

  /// The earliest one, for archives that are to be the same whenever they are made.
  package static let earliest = ArchiveTime(secondsSince1970: 315_532_800)

  /// The time `secondsSince1970` on the clocks of a place; what lies outside is moved to the edge.
  package init(secondsSince1970 seconds: Int, offsetSeconds: Int = 0) {
    let local = min(max(seconds + offsetSeconds, 315_532_800), 4_354_819_199)
    let (day, second) = (local / 86_400, local % 86_400)
    let civil = Self.civil(daysSince1970: day)
    date = UInt16((civil.year - 1980) << 9 | civil.month << 5 | civil.day)
    time = UInt16((second / 3600) << 11 | (second / 60 % 60) << 5 | second % 60 / 2)
  }

  /// The Gregorian date, counted in years that begin in March.
  private static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    return (era * 400 + year + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * march + 2) / 5 + 1)
  }
}
