import Foundation
import Reports
import Scheduling
import TestSupport
import Testing
import Text

/// iCalendar as it is written: its lines, its names, and what another program reads of it.
@Suite struct CalendarTests {
  private static let monday = Day(year: 2026, month: 11, day: 23) ?? Day(0)
  private static let stamp = Moment(milliseconds: 1_795_316_400_123, offsetSeconds: 32_400)

  /// Text of one-, two-, three- and four-byte characters, marks and controls.
  private static func text(_ random: inout SplitMix64) -> String {
    let letters = [
      "a", "é", "花", "한", "が", "か\u{3099}", "🇰🇷", "👩‍👩‍👧", ";", ",", "\\", "\n", "\r\n", ":", "\"", " ",
      "\u{0}", "\u{1B}", "\u{85}", "BEGIN:VEVENT", "N", "n",
    ]
    return (0..<Int.random(in: 0...120, using: &random))
      .map { _ in letters[Int.random(in: letters.indices, using: &random)] }.joined()
  }

  private static func events(_ summary: String) -> [CalendarEvent] {
    [
      CalendarEvent(
        identity: "practice",
        .weekly(
          CalendarEvent.Week(
            from: monday.advanced(byDays: 1),
            on: [.monday, .thursday],
            hour: 20,
            minute: 5,
            lastingMinutes: 10
          )
        ),
        summary: summary
      ),
      CalendarEvent(identity: "goal", .allDay(monday), summary: summary, description: summary),
    ]
  }

  private static func file(
    _ events: [CalendarEvent],
    owner: String = "hana",
    language: Language = .english,
    stamp: Moment = stamp,
    replacing earlier: CalendarFile? = nil
  ) -> CalendarFile {
    CalendarFile(
      name: "Koryu · 花",
      owner: owner,
      language: language,
      stamp: stamp,
      events: events,
      replacing: earlier.flatMap { EarlierCalendar(bytes: $0.bytes, from: monday) }
    )
  }

  /// The lines of a file as a reader joins them.
  private static func unfolded(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.split(separator: "\r")
      .map { String($0).unicodeScalars.drop { $0 == "\n" } }.filter { !$0.isEmpty }
      .reduce(into: [String]()) { lines, line in
        if line.first == " " {
          lines[lines.count - 1] += String(line.dropFirst())
        } else {
          lines.append(String(line))
        }
      }
  }

  private static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  @Test(arguments: UInt64(1)...60)
  func `lines are short, whole characters stay together, and joining gives the text`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = Self.text(&random)
    let value = CalendarLine.escaped(text)
    let bytes = CalendarLine.bytes("SUMMARY", value)
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0D) {
      lines.append(rest[..<end])
      #expect(rest[end + 1] == 0x0A)
      rest = rest[(end + 2)...]
    }
    for (place, line) in lines.enumerated() {
      #expect(line.count <= CalendarLine.longestOctets)
      #expect(String(validating: line, as: UTF8.self) != nil)
      #expect(!line.contains(0x0A))
      if place > 0 { #expect(line.first == 0x20) }
    }
    let joined = lines.enumerated().flatMap {
      $0.element.dropFirst($0.offset == 0 ? 0 : 1)
    }
    #expect(
      String(decoding: joined, as: UTF8.self).unicodeScalars.elementsEqual(
        ("SUMMARY:" + value).unicodeScalars
      )
    )
    let kept = text.unicodeScalars.filter {
      $0 == "\n" || $0.properties.generalCategory != .control
    }
    #expect(Self.unescaped(value).unicodeScalars.elementsEqual(kept))
  }

  @Test(arguments: UInt64(1)...20)
  func `no text ends an event or begins another`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let lines = Self.unfolded(Self.file(Self.events(Self.text(&random))).bytes)
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 2)
    #expect(lines.count { $0 == "END:VEVENT" } == 2)
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
  }

  @Test func `times float, dates are whole days, instants are UTC`() {
    let lines = Self.unfolded(Self.file(Self.events("x")).bytes)
    for line in [
      "DTSTAMP:20261122T030000Z", "DTSTART:20261126T200500", "DURATION:PT10M",
      "RRULE:FREQ=WEEKLY;BYDAY=MO,TH", "DTSTART;VALUE=DATE:20261123", "DTEND;VALUE=DATE:20261124",
    ] {
      #expect(lines.contains(line), "\(line) in \(lines)")
    }
    #expect(!lines.contains { $0.contains("TZID") || $0.contains("VTIMEZONE") })
  }

  @Test(arguments: 0..<14, [[Weekday.monday], [.sunday, .wednesday], Weekday.allCases])
  func `a series begins on one of its days`(offset: Int, weekdays: [Weekday]) {
    let day = Self.monday.advanced(byDays: offset)
    let week = CalendarEvent.Week(from: day, on: weekdays, hour: 20, minute: 0, lastingMinutes: 10)
    #expect(weekdays.contains(week.first.weekday))
    #expect((0..<7).contains(week.first.days(since: day)))
  }

  @Test func `the same event keeps its name, and a newer file counts`() throws {
    func values(_ name: String, _ file: CalendarFile) -> [String] {
      Self.unfolded(file.bytes).filter { $0.hasPrefix(name + ":") }
    }
    let first = Self.file(Self.events("x"))
    let later = Self.file(Self.events("y"), stamp: Self.stamp.advanced(byMilliseconds: 60_000))
    #expect(values("UID", first) == values("UID", later))
    #expect(Set(values("UID", first)).count == 2)
    #expect(
      Set(values("UID", first)).isDisjoint(
        with: values("UID", Self.file(Self.events("x"), owner: "minjun"))
      )
    )
    let numbers = try [first, later].map { file in
      try #require(values("SEQUENCE", file).first.flatMap { Int($0.dropFirst(9)) })
    }
    #expect(numbers[0] < numbers[1])
    #expect(first.bytes == Self.file(Self.events("x")).bytes)
  }

  @Test func `the file says its language`() {
    let names = Language.allCases.map { language in
      Self.unfolded(Self.file([], language: language).bytes)[2]
    }
    #expect(names.allSatisfy { $0.hasPrefix("PRODID:-//Koryu//Koryu//") })
    #expect(Set(names.map { String($0.suffix(2)) }) == ["EN", "JA", "KO"])
  }

  /// A day of the plan, counted from Monday.
  private static func task(_ name: String, day: Int) -> CalendarEvent {
    CalendarEvent(identity: name, .allDay(monday.advanced(byDays: day)), summary: "\(name); 花\n,")
  }

  /// The lines of each event.
  private static func blocks(_ file: CalendarFile) -> [[String]] {
    unfolded(file.bytes).split(separator: "BEGIN:VEVENT").dropFirst().map(Array.init)
  }

  @Test func `what is no longer planned is taken back by its name, until its day has passed`()
    throws
  {
    let practice = Self.events("x")[0]
    let first = Self.file([
      practice, Self.task("a", day: -1), Self.task("b", day: 3), Self.task("c", day: 9),
    ])
    let second = Self.file([practice, Self.task("c", day: 9)], replacing: first)
    #expect(second.cancelledEvents == 1)
    let gone = try #require(Self.blocks(second).last)
    let before = Self.blocks(first)[2]
    #expect(gone.contains("STATUS:CANCELLED"))
    for name in ["UID:", "DTSTART;VALUE=DATE:", "SUMMARY:"] {
      #expect(gone.first { $0.hasPrefix(name) } == before.first { $0.hasPrefix(name) })
    }
    // Whoever missed the second file learns it from the third; what comes back is no longer gone.
    let third = Self.file([practice], replacing: second)
    #expect(third.cancelledEvents == 2)
    let fourth = Self.file([practice, Self.task("b", day: 3)], replacing: third)
    #expect(fourth.cancelledEvents == 1)
    // Made in one minute, they still follow each other.
    let numbers = [first, second, third, fourth].compactMap { file in
      Self.blocks(file)[0].first { $0.hasPrefix("SEQUENCE:") }.flatMap { Int($0.dropFirst(9)) }
    }
    #expect(numbers == (0..<4).map { numbers[0] + $0 })
    let others = Self.file([practice], owner: "minjun", replacing: first)
    #expect(others.cancelledEvents == 0)
  }

  @Test(arguments: UInt64(1)...40)
  func `an earlier file that somebody has edited does no harm`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let practice = Self.events("x")[0]
    var bytes = Self.file([practice, Self.task("b", day: 3), Self.task("c", day: 4)]).bytes
    for _ in 0..<20 {
      let place = Int.random(in: CalendarFile.beginning.count..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
    let file = CalendarFile(
      name: "x",
      owner: "hana",
      language: .korean,
      stamp: Self.stamp,
      events: [practice],
      replacing: EarlierCalendar(bytes: bytes, from: Self.monday)
    )
    let lines = Self.unfolded(file.bytes)
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 1 + file.cancelledEvents)
    #expect(lines.count { $0 == "END:VEVENT" } == 1 + file.cancelledEvents)
    #expect(file.cancelledEvents <= 2)
    #expect(EarlierCalendar(bytes: Array("BEGIN:VCALENDAR".utf8), from: Self.monday) == nil)
  }

  @Test(.enabled(if: Python.hasICalendar, "icalendar is not installed for python3 (KORYU_PYTHON)"))
  func `icalendar reads what was written`() throws {
    var random = SplitMix64(seed: 7)
    let summary = "花; 한글, \\ “x”\n" + Self.text(&random).filter { $0 != "\r\n" }
    let scratch = try ScratchFolder()
    try scratch.write(Self.file(Self.events(summary)).bytes, to: "koryu.ics")
    let kept = summary.unicodeScalars.filter {
      $0 == "\n" || $0.properties.generalCategory != .control
    }
    try scratch.write(String(String.UnicodeScalarView(kept)), to: "summary.txt")
    let output = try Python.run(
      """
      import sys, icalendar
      folder = sys.argv[1]
      calendar = icalendar.Calendar.from_ical(open(folder + "/koryu.ics", "rb").read())
      practice, goal = calendar.walk("VEVENT")
      text = open(folder + "/summary.txt", newline="").read()
      assert str(practice["SUMMARY"]) == text, (str(practice["SUMMARY"]), text)
      assert str(goal["DESCRIPTION"]) == text
      assert not any(event.errors for event in calendar.walk()), "errors"
      print(practice.decoded("DTSTART"), practice["RRULE"].to_ical().decode(), goal.decoded("DTSTART"))
      print(practice.decoded("DTSTART").tzinfo, len(practice.walk("VALARM")), practice.decoded("DURATION"))
      """,
      scratch.path
    )
    #expect(
      output
        == "2026-11-26 20:05:00 FREQ=WEEKLY;BYDAY=MO,TH 2026-11-23\nNone 1 0:10:00\n"
    )
  }
}

/// Python with icalendar, another program's reader; `KORYU_PYTHON` names another python3.
private enum Python {
  static let hasICalendar = (try? run("import icalendar")) != nil

  private struct Failure: Error {
    let output: String
  }

  static func run(_ program: String, _ arguments: String...) throws -> String {
    let process = Process()
    let pipe = Pipe()
    let python = ProcessInfo.processInfo.environment["KORYU_PYTHON"] ?? "python3"
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, "-c", program] + arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(output: output) }
    return output
  }
}
