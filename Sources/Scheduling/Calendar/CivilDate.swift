/// Year, month and day of the proleptic Gregorian calendar.
public struct CivilDate: Hashable, Sendable {
  /// The year; 0 is the year before 1.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Checks a date; nil unless the month has such a day (years −9999 to 9999).
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date of `day`, which is first held within a million years of 1970.
  public init(_ day: Day) {
    // Years begin in March here, so that the leap day is the last of its year; 400 years are an era.
    let shifted = min(max(day.number, -365_242_500), 365_242_500) + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    self.day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Whether `year` has a 29 February.
  public static func isLeap(year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The length of a month; 0 for a month that is not 1 to 12.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year: year) ? 29 : 28
    case 1...12: 31
    default: 0
    }
  }
}

/// A day of the week, counted as ISO 8601 does.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day {
  /// The day on which `date` falls.
  public init(_ date: CivilDate) {
    let year = date.month <= 2 ? date.year - 1 : date.year
    let era = year.flooredQuotient(by: 400)
    let yearOfEra = year - era * 400
    let marchMonth = date.month > 2 ? date.month - 3 : date.month + 9
    let dayOfYear = (153 * marchMonth + 2) / 5 + date.day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(era * 146_097 + dayOfEra - 719_468)
  }

  /// The day named by year, month and day; nil where there is none.
  public init?(year: Int, month: Int, day: Int) {
    guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
    self.init(date)
  }

  /// Year, month and day.
  public var civilDate: CivilDate { CivilDate(self) }

  /// The day of the week (1970-01-01 was a Thursday).
  public var weekday: Weekday {
    let sinceMonday = (number % 7 + 10) % 7
    return Weekday(rawValue: sinceMonday + 1) ?? .monday
  }
}
