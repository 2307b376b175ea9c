package import Scheduling
import Text

/// A calendar to be taken up by a phone or another program: iCalendar, RFC 5545.
///
/// There are dates and floating times only, so no time zone has to be described.
package struct CalendarFile: Hashable, Sendable {
  /// What the calendar is called.
  package let name: String
  /// Of whom it is: events of two people never replace each other.
  package let owner: String
  /// When it was written; a newer file replaces what an older one said.
  package let stamp: Moment
  package let events: [CalendarEvent]

  package init(name: String, owner: String, stamp: Moment, events: [CalendarEvent]) {
    self.name = name
    self.owner = owner
    self.stamp = stamp
    self.events = events
  }

  /// How every such file begins.
  package static let beginning = Array("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Koryu//".utf8)

  package var bytes: [UInt8] {
    var bytes = Self.beginning + Array("Koryu//EN\r\n".utf8)
    func add(_ name: String, _ value: String) { bytes += CalendarLine.bytes(name, value) }
    add("CALSCALE", "GREGORIAN")
    add("METHOD", "PUBLISH")
    add("X-WR-CALNAME", CalendarLine.escaped(name))
    for event in events {
      add("BEGIN", "VEVENT")
      add("UID", DerivedUUID.text(of: "calendar\n\(owner)\n\(event.identity)"))
      add("DTSTAMP", Self.instant(stamp))
      add("LAST-MODIFIED", Self.instant(stamp))
      // Grows with time, so that a newer file counts; minutes fit into 32 bits for 4000 years.
      add("SEQUENCE", "\(max(0, stamp.milliseconds / 60_000))")
      bytes += Self.lines(of: event.time)
      add("SUMMARY", CalendarLine.escaped(event.summary))
      if !event.description.isEmpty {
        add("DESCRIPTION", CalendarLine.escaped(event.description))
      }
      if case .weekly = event.time { bytes += Self.alarm(event.summary) }
      add("END", "VEVENT")
    }
    add("END", "VCALENDAR")
    return bytes
  }

  private static func lines(of time: CalendarEvent.Time) -> [UInt8] {
    switch time {
    case .allDay(let day):
      return CalendarLine.bytes("DTSTART;VALUE=DATE", digits(of: day))
        + CalendarLine.bytes("DTEND;VALUE=DATE", digits(of: day.advanced(byDays: 1)))
        + CalendarLine.bytes("TRANSP", "TRANSPARENT")
    case .weekly(let week):
      let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
      let days = week.weekdays.map { names[$0.rawValue - 1] }.joined(separator: ",")
      let start = digits(of: week.first) + "T" + two(week.hour) + two(week.minute) + "00"
      return CalendarLine.bytes("DTSTART", start)
        + CalendarLine.bytes("DURATION", "PT\(week.minutes)M")
        + CalendarLine.bytes("RRULE", "FREQ=WEEKLY;BYDAY=\(days)")
    }
  }

  private static func alarm(_ summary: String) -> [UInt8] {
    CalendarLine.bytes("BEGIN", "VALARM") + CalendarLine.bytes("ACTION", "DISPLAY")
      + CalendarLine.bytes("TRIGGER", "PT0S")
      + CalendarLine.bytes("DESCRIPTION", CalendarLine.escaped(summary))
      + CalendarLine.bytes("END", "VALARM")
  }

  /// An instant in UTC: `20261122T030000Z`.
  private static func instant(_ moment: Moment) -> String {
    let utc = Moment(milliseconds: moment.milliseconds, offsetSeconds: 0).description
    return utc.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }

  private static func digits(of day: Day) -> String { day.description.filter { $0 != "-" } }

  private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
