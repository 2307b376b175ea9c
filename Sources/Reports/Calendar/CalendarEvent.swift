package import Scheduling

/// Something in a learner's calendar.
package struct CalendarEvent: Hashable, Sendable {
  /// When it is.
  package enum Time: Hashable, Sendable {
    /// A date, wherever one is on it.
    case allDay(Day)
    /// Some days of every week from a day on.
    ///
    /// The time is that of the clock on the wall, without a zone ("floating"): whoever flies from
    /// Seoul to Los Angeles goes on practising at eight in the evening.
    case weekly(Week)
  }

  /// When something is that comes every week.
  package struct Week: Hashable, Sendable {
    /// The first day; one of `weekdays`.
    package let first: Day
    package let weekdays: [Weekday]
    package let hour: Int
    package let minute: Int
    package let minutes: Int
    /// The last day on which it may come; nil where it goes on.
    package let last: Day?

    /// Begins on the first of `weekdays` at or after `day`.
    package init(
      from day: Day,
      on weekdays: [Weekday],
      hour: Int,
      minute: Int,
      lastingMinutes minutes: Int,
      through last: Day? = nil
    ) {
      let days = (0..<7).map { day.advanced(byDays: $0) }
      first = days.first { weekdays.contains($0.weekday) } ?? day
      self.weekdays = weekdays
      self.hour = hour
      self.minute = minute
      self.minutes = minutes
      self.last = last
    }
  }

  /// What makes it the same event the next time: a newer file then moves it instead of doubling it.
  package let identity: String
  package let time: Time
  package let summary: String
  package let description: String

  package init(identity: String, _ time: Time, summary: String, description: String = "") {
    self.identity = identity
    self.time = time
    self.summary = summary
    self.description = description
  }
}
