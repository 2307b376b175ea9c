import Journal
import Profiles
import Scheduling
import Shell
import SystemPackage
import TestSupport
import Testing
import Text

/// Reports about a class: one row a learner, its own decks, its final marks, clocks that were ahead.
@Suite struct ClassReportTests {
  private static let roster = "name,group,id\n中村,A,3\n伊藤,A,2\nLee,B,1\n"

  /// A class whose first two learners have handed in; its deck is one of its own.
  private func classroom(seed: UInt64) throws -> Laptops {
    let laptops = try Laptops(seed: seed, decks: SampleDecks.greetings)
    let world = laptops.world
    world.terminal.columns = 200
    laptops.moveClock(week: 1, day: 1)
    world.run("class", "new", "class", "--title", "Exchange")
    try world.folder.write(Self.roster, to: "class/roster.csv")
    for (name, text) in SampleDecks.numbers(20) {
      try world.folder.write(text, to: "class/decks/" + name)
    }
    try world.folder.write(
      "week,study\nclass,Exchange\nstart,\(Laptops.start)\nweeks,2\nsend to,desk\n1,numbers\n",
      to: "class/plan.csv"
    )
    #expect(world.run("class", "pack", "class") == .done, "\(words(world))")
    let pack = world.folder("class/exchange-1.koryu")
    for (laptop, name) in [("one", "伊藤"), ("two", "中村")] {
      #expect(laptops.run(laptop, "join", pack, "--name", name) == .done)
      try laptops.practise(laptop)
      let file = "class/INBOX/\(laptop).koryu"
      #expect(laptops.run(laptop, "hand-in", "--to", file) == .done)
    }
    laptops.use("teacher")
    return laptops
  }

  private func words(_ world: FixedWorld) -> String {
    (world.terminal.output + world.terminal.errors).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The rows of a table of CSV, without its headings.
  private func rows(_ world: FixedWorld, _ arguments: String...) -> [Substring] {
    world.run(["report"] + arguments + ["--format", "csv"])
    return Array(world.terminal.output.split(whereSeparator: \.isNewline).dropFirst())
  }

  @Test func `learners stand in the order of the roster, and cards of the class's decks are known`()
    throws
  {
    let world = try classroom(seed: 1).world
    let names = rows(world, world.folder("class")).map { $0.split(separator: ",")[1] }
    #expect(names == ["中村", "伊藤", "Lee"], "\(world.terminal.output)")
    let items = rows(world, world.folder("class"), "--table", "items")
    #expect(!items.isEmpty && items.allSatisfy { $0.contains("Type ") }, "\(items)")
  }

  @Test func `a profile and the hand-ins made from it are one row, and that is told`() throws {
    let laptops = try classroom(seed: 2)
    let world = laptops.world
    laptops.moveClock(week: 1, day: 2)
    try laptops.practise("one", cards: 2)
    laptops.use("teacher")
    let profile = world.folder("one/profiles")
    let row = rows(world, world.folder("class"), profile)[1]
    #expect(row.hasPrefix("2,伊藤,A,2,"), "\(row)")
    #expect(row.contains(",2,5,"), "\(row)")
    #expect(rows(world, world.folder("class"), profile).count == 3)
    #expect(words(world).contains("Both a profile and hand-ins are here of 伊藤"))
    // Without the class's folder the mark in the hand-in tells it.
    #expect(rows(world, world.folder("class/INBOX/one.koryu"), profile).count == 1)
  }

  @Test func `answers from a clock that was ahead are told and stretch nothing`() throws {
    let laptops = try classroom(seed: 3)
    let world = laptops.world
    world.advance(days: 800)
    try laptops.practise("one", cards: 2)
    laptops.moveClock(week: 1, day: 3)
    #expect(laptops.run("one", "hand-in", "--to", "class/INBOX/one-2.koryu") == .done)
    #expect(words(world).contains("2 answers are dated after today (2027-01-13)"))
    laptops.use("teacher")
    #expect(world.run("class", "status", "--class", "class") == .done)
    #expect(words(world).contains("伊藤: 2 answers are dated after today, up to 2029-03-2"))
    let row = rows(world, world.folder("class"))[1]
    #expect(row.contains(",1,3,"), "\(row)")
    #expect(words(world).contains("伊藤: 2 answers are dated after today"))
    #expect(rows(world, world.folder("class"), "--table", "weeks").count == 1)
  }

  @Test func `the marks of a closed class are its final ones`() throws {
    let laptops = try classroom(seed: 4)
    let world = laptops.world
    laptops.moveClock(week: 3, day: 1)
    #expect(world.run("class", "close", "class", "--yes") == .done)
    let totals = try #require(world.folder.text("class/totals.csv"))
    #expect(totals.contains("中村,3,A,13,100"), "\(totals)")
    #expect(words(world).contains("1 learner handed in nothing, so that no week counts: Lee."))
    #expect(words(world).contains("中村 (2027-01-11)"))
    world.run("report", world.folder("class"), "--format", "moodle")
    #expect(world.terminal.output.contains("13"), "\(world.terminal.output)")
    #expect(words(world).contains("This class was closed on 2027-01-25"))
    try world.folder.write("lost", to: "class/totals.csv")
    world.run("report", world.folder("class"), "--format", "moodle")
    #expect(!world.terminal.output.contains("0.0"), "\(world.terminal.output)")
  }
}
