import Shell
import SystemPackage
import TestSupport
import Testing
import Text

/// A class's days: how a plan is laid between dates, and how a class ends.
@Suite struct ClassCourseTests {
  /// A class of one learner, who has handed in once.
  private func classroom(seed: UInt64, title: String = "Exchange") throws -> Laptops {
    let laptops = try Laptops(seed: seed, decks: SampleDecks.numbers(20))
    let world = laptops.world
    laptops.moveClock(week: 1, day: 1)
    world.run("class", "new", "class")
    try world.folder.write("name\nLearner 01\n", to: "class/roster.csv")
    try world.folder.write(
      "week,study,group,by\nclass,\(title),,\nstart,\(Laptops.start),,\nweeks,12,,\n1-11,numbers,,\n",
      to: "class/plan.csv"
    )
    world.run("class", "pack", "class", "--out", "pack.koryu")
    let pack = world.folder("pack.koryu")
    #expect(laptops.run("one", "join", pack, "--name", "Learner 01") == .done)
    try laptops.practise("one")
    try world.folder.makeFolder("class/INBOX")
    return laptops
  }

  private func text(_ world: FixedWorld) -> String {
    (world.terminal.output + world.terminal.errors).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  // MARK: Dates

  @Test func `a start that moves is told, and --from keeps it`() throws {
    let world = try FixedWorld(decks: SampleDecks.numbers(20))
    world.run("class", "new", "class", "--start", "2027-01-11")
    let call = ["class", "plan", "class", "--weeks", "4", "--until"]
    #expect(world.run(call + ["2027-03-01"]) == .done)
    #expect(text(world).contains("The first day moves from 2027-01-11 to 2027-02-01"))
    let again = ["--replace", "--from", "2027-01-18"]
    #expect(world.run(call + ["2027-03-01"] + again) == .done)
    #expect(!text(world).contains("moves"))
    #expect(text(world).contains("Planned 4 weeks from 2027-01-18"))
    #expect(world.run(call + ["2027-02-01"] + again) == .done)
    #expect(text(world).contains("not before the departure on 2027-02-01"))
    let long = [
      "class", "plan", "class", "--from", "2027-01-04", "--until", "2027-03-02", "--replace",
    ]
    #expect(world.run(long) == .done)
    #expect(text(world).contains("Planned 9 weeks from 2027-01-04"))
    #expect(world.run("class", "plan", "class", "--until", "2026-12-24", "--replace") == .usage)
    #expect(text(world).contains("is not after the first day"))
    #expect(world.run(call + ["2026-12-01", "--replace"]) == .done)
    #expect(text(world).contains("2 weeks are over already"))
  }

  @Test func `a date that does not fit is told in a sentence`() throws {
    let world = try FixedWorld(decks: SampleDecks.numbers(20))
    world.run("class", "new", "class")
    #expect(world.run("class", "plan", "class", "--until", "2025-01-01") == .usage)
    #expect(text(world).contains("2025-01-01 is too early here. Name 2026-11-22 or a later day."))
    #expect(world.run("class", "plan", "class", "--until", "soon") == .usage)
    #expect(text(world).contains("“soon” is not read as a date"))
    #expect(world.run("class", "check", ".") == .usage)
    #expect(text(world).contains("There is no class in \(world.folder.path)"))
  }

  // MARK: The end

  @Test func `a class is closed before its end only when told twice`() throws {
    let laptops = try classroom(seed: 1)
    let world = laptops.world
    #expect(laptops.run("one", "hand-in", "--out", "class/INBOX") == .done)
    laptops.moveClock(week: 3, day: 2)
    let before = try world.folder.tree("class")
    #expect(world.run("class", "close", "class", "--yes") == .refused)
    #expect(text(world).contains("10 of its 12 weeks are not over"))
    #expect(try world.folder.tree("class") == before)
    #expect(world.run("class", "close", "class", "--yes", "--early") == .done)
    let page = world.folder.text("class/certificates.html") ?? ""
    #expect(page.contains("2027-01-11 – 2027-01-26"))
  }

  @Test func `a closed class stays closed, and its totals stay`() throws {
    let laptops = try classroom(seed: 2)
    let world = laptops.world
    #expect(laptops.run("one", "hand-in", "--out", "class/INBOX/one.zip") == .done)
    let bytes = try #require(try world.folder.tree("class")["INBOX/one.zip"])
    try world.folder.write(Array(bytes.prefix(bytes.count / 2)), to: "class/INBOX/half.zip")
    try world.folder.write("my photo", to: "class/INBOX/photo.jpg")
    laptops.moveClock(week: 13, day: 1)
    #expect(world.run("class", "close", "class", script: [""]) == .done)
    #expect(text(world).contains("of which 1 could not be read (class/INBOX/half.zip)"))
    #expect(text(world).contains("1 other file was left alone"))
    #expect(world.run("class", "close", "class", script: ["y"]) == .done)
    #expect(text(world).contains("2 hand-ins are deleted. The class is closed."))
    #expect(try Set(world.folder.tree("class/INBOX").keys) == ["photo.jpg"])
    let totals = world.folder.text("class/totals.csv")
    #expect(totals?.contains("Learner 01") == true)
    #expect(world.run("class", "status", "--class", "class") == .done)
    #expect(text(world).contains("This class was closed on 2027-04-05"))
    world.expectNotShown("week 12")
    // A hand-in that comes late changes nothing, and is deleted like the others.
    #expect(laptops.run("one", "hand-in", "--out", "class/INBOX/late.koryu") == .done)
    #expect(world.run("class", "status", "--class", "class") == .done)
    #expect(text(world).contains("This class was closed on 2027-04-05"))
    world.expectShown("2 / 100")
    #expect(
      text(world).contains("late.koryu, of Learner 01, made on 2027-04-05, is not in the totals")
    )
    world.expectNotShown("nothing handed in")
    let marks = ["class", "status", "--class", "class", "--csv", "marks.csv"]
    #expect(world.run(marks) == .refused)
    #expect(world.folder.text("marks.csv") == nil)
    // No pack is made of it any more, and the check says that it is over.
    let packs = try world.folder.tree("class").keys.filter { $0.hasSuffix(".koryu") }
    #expect(world.run("class", "pack", "class") == .refused)
    #expect(text(world).contains("Begin the next class in a folder of its own"))
    #expect(try world.folder.tree("class").keys.filter { $0.hasSuffix(".koryu") } == packs)
    #expect(world.run("class", "check", "class") == .done)
    #expect(text(world).contains("class.json: note: This class was closed on 2027-04-05"))
    #expect(world.run("class", "close", "class", "--yes") == .done)
    #expect(world.folder.text("class/totals.csv") == totals)
    #expect(try Set(world.folder.tree("class/INBOX").keys) == ["photo.jpg"])
  }

  @Test func `who practised on no day of the class gets no certificate, and that is told`() throws {
    let laptops = try classroom(seed: 12)
    let world = laptops.world
    try world.folder.write("name\nLearner 01\nLearner 02\nLearner 03\n", to: "class/roster.csv")
    #expect(world.run("class", "pack", "class", "--out", "two.koryu") == .done)
    #expect(laptops.run("two", "join", world.folder("two.koryu"), "--name", "Learner 02") == .done)
    #expect(laptops.run("one", "hand-in", "--out", "class/INBOX/one.koryu") == .done)
    #expect(laptops.run("two", "hand-in", "--out", "class/INBOX/two.koryu") == .done)
    laptops.moveClock(week: 13, day: 1)
    #expect(world.run("class", "close", "class", "--yes") == .done)
    #expect(text(world).contains("1 certificate to print"))
    #expect(text(world).contains("was handed in: Learner 02, Learner 03."))
    let page = world.folder.text("class/certificates.html") ?? ""
    #expect(page.contains("Learner 01") && !page.contains("Learner 02"))
  }

  @Test func `a class is not closed over hand-ins that count for nobody, or without any`() throws {
    let laptops = try classroom(seed: 3)
    let world = laptops.world
    laptops.moveClock(week: 13, day: 1)
    #expect(world.run("class", "close", "class") == .refused)
    #expect(text(world).contains("The totals would be empty"))
    #expect(laptops.run("one", "hand-in", "--out", "class/INBOX") == .done)
    try world.folder.write("name\nLearner 02\n", to: "class/roster.csv")
    #expect(world.run("class", "close", "class", "--yes") == .findings)
    #expect(text(world).contains("1 hand-in counts for nobody yet"))
    #expect(world.folder.text("class/totals.csv") == nil)
  }

  // MARK: Sentences

  @Test func `a class without a name is called so`() throws {
    let laptops = try classroom(seed: 4, title: "")
    let world = laptops.world
    #expect(laptops.run("one", "week") == .done)
    world.expectShown("Your class, week 1 of 12: 1 of 4 days so far")
    world.expectShown("This week: 1 day (your own goal: 4)")
    #expect(world.run("class", "check", "class") == .findings)
    #expect(text(world).contains("1 learner, 11 assignments"))
    #expect(world.run("class", "status", "--class", "class") == .done)
    world.expectShown("Your class, week 1 of 12")
    laptops.moveClock(week: -1, day: 1)
    #expect(world.run("class", "status", "--class", "class") == .done)
    world.expectShown("Your class begins on 2027-01-11; days practised")
    laptops.moveClock(week: 14, day: 1)
    #expect(world.run("class", "status", "--class", "class") == .done)
    world.expectShown("Your class, 12 weeks, ended on 2027-04-04; days practised")
  }

  @Test func `more cards than the learner's own limit are told with the remedy`() throws {
    let laptops = try classroom(seed: 5)
    let world = laptops.world
    try world.folder.write(
      "week,study,group,by\nclass,Exchange,,\nstart,\(Laptops.start),,\nweeks,12,,\n1,numbers,,\n",
      to: "class/plan.csv"
    )
    world.run("class", "pack", "class", "--out", "second.koryu")
    #expect(laptops.run("one", "update", world.folder("second.koryu")) == .done)
    #expect(laptops.run("one", "settings", "new-per-day", "1") == .done)
    #expect(laptops.run("one", "week") == .done)
    #expect(
      text(world).contains(
        "about 5 new cards on each of its days; you meet 1 a day. “settings new-per-day 5”"
      )
    )
  }

  // MARK: Output

  @Test func `what cannot be written is named as the user named it`() throws {
    let laptops = try classroom(seed: 6)
    let world = laptops.world
    #expect(laptops.run("one", "hand-in", "--out", "absent/one.koryu") == .inputOutput)
    #expect(text(world).contains("absent/one.koryu:"))
    #expect(!text(world).contains(".new"))
    #expect(world.run("class", "pack", "class", "--to", "absent/pack.koryu") == .inputOutput)
    #expect(text(world).contains("absent/pack.koryu:"))
    #expect(!text(world).contains(".part"))
  }
}
