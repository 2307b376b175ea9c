import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// `calendar --ics`: what lies ahead, for a phone.
@Suite struct CalendarExportTests {
  /// The lines of the calendar on the screen, continued ones joined.
  private func lines(_ world: FixedWorld) -> [String] {
    world.terminal.output.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func `practice is on as many days as were chosen, after a pause`() throws {
    let world = try FixedWorld.study(settings: [
      .daysPerWeek: 3, .easyDays: ["mon"], .minutes: 15,
    ])
    #expect(world.run("calendar", "--ics") == .done)
    #expect(lines(world).contains("RRULE:FREQ=WEEKLY;BYDAY=TU,WE,FR"))
    #expect(lines(world).contains("DTSTART:20261124T200000"))
    #expect(lines(world).contains("DURATION:PT15M"))
    #expect(lines(world).contains("SUMMARY:Practise with Koryu"))
    world.run("week", "--pause", "2026-12-01")
    #expect(world.run("--language", "ja", "calendar", "--ics", "--at", "7:30") == .done)
    #expect(lines(world).contains("DTSTART:20261202T073000"))
    #expect(lines(world).contains("SUMMARY:Koryu で練習"))
    #expect(world.run("--language", "ko", "calendar", "--ics", "--days", "일") == .done)
    #expect(lines(world).contains("DTSTART:20261206T200000"))
    #expect(lines(world).contains("SUMMARY:Koryu로 연습"))
  }

  @Test func `days to be ready for are whole days, while they lie ahead`() throws {
    let world = try FixedWorld.study()
    world.run("goal", "TOPIK, again; 花", "2026-12-20")
    world.run("goal", "JLPT", "2026-12-06")
    world.advance(days: 20)
    #expect(world.run("calendar", "--ics") == .done)
    let lines = lines(world)
    #expect(lines.contains("DTSTART;VALUE=DATE:20261220"))
    #expect(lines.contains(#"SUMMARY:TOPIK\, again\; 花"#))
    #expect(!lines.contains { $0.contains("JLPT") })
  }

  @Test func `a class brings its weeks and its departure`() throws {
    let laptops = try Laptops(seed: 1, decks: SampleDecks.numbers(20))
    let world = laptops.world
    laptops.moveClock(week: 1, day: 1)
    world.run("class", "new", "class", "--title", "Exchange")
    try world.folder.write(
      "name,group,id\nLearner 01,A,1\nLearner 02,B,2\n",
      to: "class/roster.csv"
    )
    try world.folder.write(
      "week,study,group,by\nclass,Exchange,,\nstart,\(Laptops.start),,\nweeks,4,,\n"
        + "departure,2027-04-05,,\nsend to,desk 4,,\n1-4,numbers,,\n2,numbers,B,\n",
      to: "class/plan.csv"
    )
    #expect(world.run("class", "pack", "class") == .done, "\(world.terminal.output)")
    laptops.run("one", "join", world.folder("class/exchange-1.koryu"), "--name", "Learner 01")
    laptops.moveClock(week: 2, day: 2)
    #expect(laptops.run("one", "calendar", "--ics") == .done)
    let lines = lines(world)
    #expect(lines.count { $0 == "SUMMARY:Exchange: Numbers due today" } == 3, "\(lines)")
    #expect(lines.contains("DTSTART;VALUE=DATE:20270124"))
    #expect(lines.contains("SUMMARY:departure (Exchange)"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20270405"))
    let names = lines.filter { $0.hasPrefix("UID:") }
    #expect(Set(names).count == 5)
    laptops.moveClock(week: 3, day: 2)
    laptops.run("one", "calendar", "--ics")
    #expect(Set(self.lines(world).filter { $0.hasPrefix("UID:") }).isSubset(of: names))
  }

  @Test
  func `what the plan no longer asks for is taken back in the file that replaces the earlier`()
    throws
  {
    let laptops = try Laptops(seed: 2, decks: SampleDecks.numbers(20))
    let world = laptops.world
    laptops.moveClock(week: 1, day: 1)
    world.run("class", "new", "class", "--title", "Exchange")
    try world.folder.write("name\nLearner 01\n", to: "class/roster.csv")
    let plan = "week,study\nclass,Exchange\nstart,\(Laptops.start)\nweeks,4\n"
    try world.folder.write(plan + "1-4,numbers\n", to: "class/plan.csv")
    #expect(world.run("class", "pack", "class") == .done, "\(world.terminal.output)")
    laptops.run("one", "join", world.folder("class/exchange-1.koryu"), "--name", "Learner 01")
    #expect(laptops.run("one", "calendar", "--ics", "--out", "one.ics") == .done)
    world.expectShown("one.ics has 5 events. Open")
    // Week 3 is taken out in the second week; the first is over and stays where it is.
    try world.folder.write(plan + "1-2,numbers\n4,numbers\n", to: "class/plan.csv")
    #expect(world.run("class", "pack", "class") == .done, "\(world.terminal.output)")
    laptops.moveClock(week: 2, day: 1)
    let second = world.folder("class/exchange-2.koryu")
    #expect(laptops.run("one", "update", second) == .done, "\(world.terminal.errors)")
    #expect(laptops.run("one", "calendar", "--ics", "--out", "one.ics") == .done)
    world.expectShown("one.ics has 3 events, and takes 1 earlier one back.")
    let text = try #require(world.folder.text("one.ics"))
    let gone = text.replacing("\r\n", with: "\n").split(separator: "BEGIN:VEVENT").filter {
      $0.contains("STATUS:CANCELLED")
    }
    #expect(gone.count == 1)
    #expect(gone.first?.contains("DTSTART;VALUE=DATE:20270131") == true)
    #expect(laptops.run("one", "--language", "ja", "calendar", "--ics") == .done)
    world.expectShown("PRODID:-//Koryu//Koryu//JA")
    world.expectNotShown("CANCELLED")
  }

  @Test func `an assignment within a pause is told as such`() throws {
    let laptops = try Laptops(seed: 3, decks: SampleDecks.numbers(20))
    let world = laptops.world
    laptops.moveClock(week: 1, day: 1)
    world.run("class", "new", "class", "--title", "Exchange")
    try world.folder.write("name\nLearner 01\n", to: "class/roster.csv")
    try world.folder.write(
      "week,study\nclass,Exchange\nstart,\(Laptops.start)\nweeks,2\n1-2,numbers\n",
      to: "class/plan.csv"
    )
    #expect(world.run("class", "pack", "class") == .done, "\(world.terminal.output)")
    laptops.run("one", "join", world.folder("class/exchange-1.koryu"), "--name", "Learner 01")
    #expect(laptops.run("one", "week", "--pause", "2027-01-20") == .done)
    #expect(laptops.run("one", "calendar", "--ics") == .done)
    let lines = lines(world)
    #expect(lines.contains { $0.hasPrefix("SUMMARY:Exchange: Numbers (you pause until 20 Jan") })
    #expect(lines.contains("SUMMARY:Exchange: Numbers due today"))
  }

  @Test func `an earlier calendar is replaced, anything else stays`() throws {
    let world = try FixedWorld.study()
    #expect(world.run("calendar", "--ics", "--out", "koryu.ics") == .done)
    world.expectShown("koryu.ics has 1 event")
    let first = try #require(world.folder.text("koryu.ics"))
    world.advance(minutes: 2)
    #expect(world.run("calendar", "--ics", "--out", "koryu.ics") == .done)
    #expect(world.folder.text("koryu.ics") != first)
    try world.folder.write("mine", to: "notes.txt")
    #expect(world.run("calendar", "--ics", "--out", "notes.txt") == .refused)
    #expect(world.folder.text("notes.txt") == "mine")
    #expect(world.run("calendar", "--ics", "--out", "nowhere/koryu.ics") == .inputOutput)
    #expect(world.run("calendar", "--out", "x.ics") == .usage)
    #expect(world.run("--restricted", "--learner", "hana", "calendar", "--ics") == .done)
    world.expectShown("BEGIN:VCALENDAR")
    #expect(
      world.run("--restricted", "--learner", "hana", "calendar", "--ics", "--out", "x") == .usage
    )
  }
}
