import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// What a report is about: period, decks, subjects, departure day, and the rules of risk.
@Suite struct ReportScopeTests {
  /// Hana learned a card of each deck three weeks ago, and one again two days ago.
  private func world() throws -> FixedWorld {
    let decks = SampleDecks.greetings.merging(SampleDecks.numbers(30)) { $1 }
    let world = try FixedWorld.study(decks)
    let start = world.now
    world.advance(days: 21)
    let answers: [(card: String, grade: Grade, day: Int64, mode: StudyMode)] =
      [
        ("greetings/day", .good, 0, .learn), ("greetings/capital", .again, 0, .learn),
        ("numbers/n1", .good, 0, .learn), ("greetings/day", .again, 19, .review),
      ]
    try world.record(
      answers.compactMap { answer in
        guard let card = CardID(answer.card) else { return nil }
        let at = start.advanced(byMilliseconds: answer.day * 86_400_000)
        let review = ReviewEvent(
          card: card,
          grade: answer.grade,
          verdict: answer.grade == .again ? "wrong" : "exact",
          typed: "x",
          milliseconds: 3_000,
          mode: answer.mode,
          due: .day(StudyCalendar().day(of: at).advanced(byDays: 3))
        )
        return (.review(review), at)
      }
    )
    return world
  }

  /// The report as JSON.
  private func report(_ world: FixedWorld, _ options: String...) throws -> JSONValue {
    let call = ["report", world.folder("Profiles"), "--format", "json"] + options
    #expect(world.run(call) == .done, "\(world.terminal.errors)")
    return try JSONValue(parsing: Array(world.terminal.output.utf8))
  }

  private func day(_ world: FixedWorld, _ offset: Int) -> String {
    StudyCalendar().day(of: world.now).advanced(byDays: offset).description
  }

  @Test func `answers outside the period do not count, and cards keep their standing`() throws {
    let world = try world()
    let whole = try report(world)
    #expect(whole["total"]?["answers"] == 4)
    let late = try report(world, "--from", day(world, -7))
    #expect(late["total"]?["answers"] == 1)
    #expect(late["learners"]?[0]?["cards_seen"] == 3)
    #expect(late["items"]?.array?.count == 1)
    let early = try report(world, "--to", day(world, -7))
    #expect(early["total"]?["answers"] == 3)
    #expect(early["items"]?[1]?["facility"] == whole["items"]?[1]?["facility"])
    let none = try report(world, "--from", day(world, -14), "--to", day(world, -7))
    #expect(none["total"]?["answers"] == 0)
  }

  @Test func `a deck and a subject narrow everything`() throws {
    let world = try world()
    let deck = try report(world, "--deck", "numbers")
    #expect(deck["items"]?.array?.compactMap { $0.text("card") } == ["numbers/n1"])
    #expect(deck["learners"]?[0]?["cards_seen"] == 1)
    let tag = try report(world, "--tag", "places")
    #expect(tag["items"]?.array?.compactMap { $0.text("card") } == ["greetings/capital"])
    let both = try report(world, "--deck", "numbers", "--tag", "places")
    #expect(both["items"]?.array?.count == 2)
    let folder = world.folder("Profiles")
    #expect(world.run("report", folder, "--deck", "number") == .usage)
    #expect(world.terminal.errors.contains("numbers"))
    #expect(world.run("report", folder, "--tag", "nowhere") == .usage)
  }

  @Test func `the departure day is where the forecast ends, lower the later it is`() throws {
    let world = try world()
    let soon = try report(world, "--on", day(world, 7))
    let late = try report(world, "--on", day(world, 70))
    #expect(soon["departure"]?.string == day(world, 7))
    #expect(late["forecast"]?.array?.last?.text("day") == day(world, 70))
    let first = try #require(soon["learners"]?[0]?["recall_departure"]?.double)
    let second = try #require(late["learners"]?[0]?["recall_departure"]?.double)
    let today = try #require(late["learners"]?[0]?["recall_today"]?.double)
    #expect(second < first && first < today)
    #expect(world.run("report", world.folder("Profiles"), "--on", day(world, -1)) == .usage)
    #expect(world.run("report", world.folder("Profiles"), "--from", "soon") == .usage)
  }

  /// Two cards are overdue, against four answers on two days: one day's work.
  @Test(arguments: [
    ([], []), (["--risk-idle", "2"], ["idle"]), (["--risk-idle", "3"], []),
    (["--risk-overdue", "0.5"], ["overdue"]), (["--risk-overdue", "1.5"], []),
    (["--risk-retention", "100"], []),
    (["--risk-idle", "1", "--risk-overdue", "0"], ["idle", "overdue"]),
  ])
  func `the rules of risk move`(options: [String], risks: [String]) throws {
    let world = try world()
    let call = ["report", world.folder("Profiles"), "--format", "json"] + options
    #expect(world.run(call) == .done)
    let json = try JSONValue(parsing: Array(world.terminal.output.utf8))
    let found = json["learners"]?[0]?["at_risk"]?.array?.compactMap(\.string)
    #expect(found == risks)
  }

  @Test func `an answer of today is practice, although the clock went back after it`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(3))
    let events = [(card: "numbers/n1", daysAgo: 0), (card: "numbers/n2", daysAgo: 8)]
    try world.record(
      events.compactMap { event in
        guard let card = CardID(event.card) else { return nil }
        let at = world.now.advanced(byMilliseconds: Int64(-event.daysAgo) * 86_400_000 - 1_000)
        let due = Due.day(StudyCalendar().day(of: world.now).advanced(byDays: 3))
        return (.review(ReviewEvent(card: card, grade: .good, mode: .learn, due: due)), at)
      }
    )
    let learner = try #require(try report(world)["learners"]?[0])
    #expect(learner["at_risk"]?.array?.isEmpty == true, "\(learner)")
  }

  @Test func `the rules are told with their limits`() throws {
    let world = try world()
    let call = ["report", world.folder("Profiles"), "--format", "markdown"]
    #expect(world.run(call + ["--risk-idle", "2", "--risk-overdue", "1.5"]) == .done)
    world.expectShown("after 2 days without practice, with more than 1.5 days’ work")
    world.expectShown("no practice for 2 days")
    #expect(world.run(call + ["--risk-idle", "0"]) == .usage)
    #expect(world.run(call + ["--risk-retention", "101"]) == .usage)
  }

  @Test func `a group is those of the roster`() throws {
    let world = try FixedWorld()
    let names = ["佐藤", "김민준"]
    let call = ["report", "--demo", "--format", "csv"]
    #expect(world.run(call + ["--group", "B"]) == .done)
    let rows = world.terminal.output.split(separator: "\r\n").dropFirst()
    #expect(rows.count == 15)
    #expect(rows.allSatisfy { $0.split(separator: ",")[2] == "B" })
    world.expectNotShown(names[0])
    world.expectShown(names[1])
    #expect(world.run("report", "--demo", "--format", "markdown", "--group", "A") == .done)
    world.expectShown(" · A")
  }

  @Test func `one's own forecast ends on one's own goal`() throws {
    let world = try world()
    #expect(world.run("goal", "TOPIK", day(world, 40)) == .done, "\(world.terminal.errors)")
    #expect(world.run("report", "--format", "json") == .done, "\(world.terminal.errors)")
    let json = try JSONValue(parsing: Array(world.terminal.output.utf8))
    #expect(json["forecast"]?.array?.last?.text("day") == day(world, 40))
  }

  /// A class in `class/` of twelve learners in group A and three in group B.
  private func school() throws -> FixedWorld {
    let world = try FixedWorld(decks: SampleDecks.numbers(20))
    #expect(world.run("class", "new", "class", "--title", "Exchange 2B") == .done)
    let rows = (1...15).map { "Learner \($0),\($0 <= 12 ? "A" : "B"),id\($0),," }
    try world.folder.write(
      "name,group,id,excused weeks,from week\n" + rows.joined(separator: "\n") + "\n",
      to: "class/roster.csv"
    )
    return world
  }

  @Test func `a class's page bears its name and lists those who handed nothing in`() throws {
    let world = try school()
    #expect(world.run("report", world.folder("class"), "--format", "markdown") == .done)
    world.expectShown("# Report: Exchange 2B")
    world.expectShown("no answers up to")
    // One line for all of a group, where each would say the same.
    let lines = world.terminal.output.split(separator: "\n").filter {
      $0.contains("nothing handed in")
    }
    #expect(lines.count == 2, "\(lines)")
    #expect(lines.first?.contains("learners: Learner 1, ") == true)
    #expect(lines.first?.contains("| A |") == true)
    #expect(world.run("report", world.folder("class"), "--format", "canvas") == .done)
    let rows = world.terminal.output.split(separator: "\r\n")
    #expect(rows.count == 17)
    #expect(rows[2] == "Learner 1,,id1,,A,,,")
  }

  @Test func `a small group is left out of what is shared, and counted`() throws {
    let world = try school()
    let out = world.folder("shared.md")
    let call = ["report", world.folder("class"), "--share", "--format", "markdown", "--out", out]
    #expect(world.run(call) == .done, "\(world.terminal.errors)")
    let text = try #require(world.folder.text("shared.md"))
    #expect(text.contains("Learners: 12."))
    #expect(text.contains("fewer than 10 are left out, so that nobody can be told: 3"))
    for secret in ["Learner 1", "Exchange 2B", "id1", "| B |"] {
      #expect(!text.contains(secret), "\(secret)")
    }
    let crosswalk = try #require(world.folder.text("shared.md.crosswalk.csv"))
    #expect(crosswalk.contains("Learner 12") && !crosswalk.contains("Learner 13"))
    #expect(world.run(call + ["--group", "B"]) == .refused)
  }
}
