package import Scheduling
package import Text

/// A calendar to be taken up by a phone or another program: iCalendar, RFC 5545.
///
/// There are dates and floating times only, so no time zone has to be described. The whole calendar is
/// published each time; what an earlier file had and this one has not is cancelled in it.
package struct CalendarFile: Hashable, Sendable {
  /// What the calendar is called.
  package let name: String
  /// Of whom it is: events of two people never replace each other.
  package let owner: String
  /// The language of its words.
  package let language: Language
  /// When it was written; a newer file replaces what an older one said.
  package let stamp: Moment
  package let events: [CalendarEvent]
  private let earlier: EarlierCalendar?

  /// A calendar of `events`; `earlier` is the file that it takes the place of.
  package init(
    name: String,
    owner: String,
    language: Language,
    stamp: Moment,
    events: [CalendarEvent],
    replacing earlier: EarlierCalendar? = nil
  ) {
    self.name = name
    self.owner = owner
    self.language = language
    self.stamp = stamp
    self.events = events
    let own = Set(events.map { Self.identifier(of: $0, owner) })
    // Somebody else's calendar has nothing in common with this one, and nothing of it is cancelled.
    self.earlier = earlier.flatMap { $0.identifiers.isDisjoint(with: own) ? nil : $0 }
  }

  /// How every such file begins.
  package static let beginning = Array("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Koryu//".utf8)

  /// How many days of the earlier file are taken back.
  package var cancelledEvents: Int { cancelled.count }

  private var cancelled: [EarlierCalendar.Entry] {
    let own = Set(events.map { Self.identifier(of: $0, owner) })
    return earlier?.entries.filter { !own.contains($0.identifier) } ?? []
  }

  package var bytes: [UInt8] {
    var bytes = Self.beginning + Array("Koryu//\(language.rawValue.uppercased())\r\n".utf8)
    bytes += CalendarLine.bytes("CALSCALE", "GREGORIAN")
    bytes += CalendarLine.bytes("METHOD", "PUBLISH")
    bytes += CalendarLine.bytes("X-WR-CALNAME", CalendarLine.escaped(name))
    for event in events {
      var lines = Self.lines(of: event.time)
      lines += CalendarLine.bytes("SUMMARY", CalendarLine.escaped(event.summary))
      if !event.description.isEmpty {
        lines += CalendarLine.bytes("DESCRIPTION", CalendarLine.escaped(event.description))
      }
      if case .weekly = event.time { lines += Self.alarm(event.summary) }
      bytes += self.event(Self.identifier(of: event, owner), "CONFIRMED", lines)
    }
    for entry in cancelled {
      let summary = CalendarLine.bytes("SUMMARY", CalendarLine.escaped(entry.summary))
      let lines = Self.lines(of: .allDay(entry.day)) + summary
      bytes += event(entry.identifier, "CANCELLED", lines)
    }
    return bytes + CalendarLine.bytes("END", "VCALENDAR")
  }

  /// One event: its name, its state, and what is special to it.
  private func event(_ identifier: String, _ status: String, _ lines: [UInt8]) -> [UInt8] {
    let head = [
      ("BEGIN", "VEVENT"), ("UID", identifier), ("DTSTAMP", Self.instant(stamp)),
      ("LAST-MODIFIED", Self.instant(stamp)), ("SEQUENCE", "\(sequence)"), ("STATUS", status),
    ]
    var bytes = head.flatMap { CalendarLine.bytes($0.0, $0.1) }
    bytes += lines
    bytes += CalendarLine.bytes("END", "VEVENT")
    return bytes
  }

  private static func identifier(of event: CalendarEvent, _ owner: String) -> String {
    DerivedUUID.text(of: "calendar\n\(owner)\n\(event.identity)")
  }

  /// Grows with time and from file to file, so that the newer one counts; minutes fit into 32 bits for
  /// 4000 years.
  private var sequence: Int {
    let minutes = Int(clamping: max(0, stamp.milliseconds / 60_000))
    return max(minutes, earlier.map { $0.sequence + 1 } ?? 0)
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
      // As floating as the time itself is.
      let until = week.last.map { ";UNTIL=\(digits(of: $0))T235959" } ?? ""
      return CalendarLine.bytes("DTSTART", start)
        + CalendarLine.bytes("DURATION", "PT\(week.minutes)M")
        + CalendarLine.bytes("RRULE", "FREQ=WEEKLY;BYDAY=\(days)\(until)")
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
