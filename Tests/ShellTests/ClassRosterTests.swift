import Profiles
import Shell
import TestSupport
import Testing
import Text

/// A roster that a spreadsheet or its owner changes, and learners with more than one laptop.
@Suite struct ClassRosterTests {
  private static let status = ["class", "status", "--class", "class"]

  /// A class whose first learner has handed in.
  private func classroom(seed: UInt64, roster: String) throws -> Laptops {
    let laptops = try Laptops(seed: seed, decks: SampleDecks.numbers(20))
    let world = laptops.world
    world.terminal.columns = 120
    laptops.moveClock(week: 1, day: 1)
    world.run("class", "new", "class", "--title", "Exchange")
    try world.folder.write(roster, to: "class/roster.csv")
    try world.folder.write(
      "week,study\nclass,Exchange\nstart,\(Laptops.start)\nweeks,12\nsend to,desk 4\n1-11,numbers\n",
      to: "class/plan.csv"
    )
    #expect(world.run("class", "pack", "class") == .done, "\(words(world))")
    try join("one", laptops)
    return laptops
  }

  /// Kim joins on a laptop, answers, and hands in.
  private func join(_ laptop: String, _ laptops: Laptops) throws {
    let pack = laptops.world.folder("class/exchange-1.koryu")
    #expect(laptops.run(laptop, "join", pack, "--name", "Kim") == .done)
    try laptops.practise(laptop)
    let file = "class/INBOX/\(laptop).koryu"
    #expect(laptops.run(laptop, "hand-in", "--answers", "--to", file) == .done)
  }

  private func words(_ world: FixedWorld) -> String {
    (world.terminal.output + world.terminal.errors).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test(arguments: [
    ("name,id\nKim,0001\nLee,0002\n", "name,id\nKim,1\nLee,2\n"),
    ("name\nKim\nLee\n", "name,id\nKim,7\nLee,8\n"),
  ])
  func `hand-ins stay known when numbers lose their zeros or are added`(
    before: String,
    after: String
  ) throws {
    let laptops = try classroom(seed: 1, roster: before)
    let world = laptops.world
    try world.folder.write(after, to: "class/roster.csv")
    #expect(world.run("class", "check", "class") == .done, "\(words(world))")
    #expect(world.run(Self.status) == .done, "\(words(world))")
    world.expectShown("(1)")
    // The next pack goes on with the same learners, whether they take it or not.
    #expect(world.run("class", "pack", "class") == .done, "\(words(world))")
    #expect(world.run(Self.status) == .done, "\(words(world))")
    #expect(laptops.run("one", "update", world.folder("class/exchange-2.koryu")) == .done)
    #expect(!words(world).contains("not on the roster"))
    laptops.moveClock(week: 1, day: 2)
    try laptops.practise("one")
    #expect(laptops.run("one", "hand-in", "--to", "class/INBOX/two.koryu") == .done)
    #expect(world.run(Self.status) == .done, "\(words(world))")
    world.expectShown("(2)")
  }

  @Test func `learners whom the roster does not know any more are told`() throws {
    let world = try classroom(seed: 2, roster: "name,id\nKim,0001\nLee,0002\n").world
    try world.folder.write("name,id\nKim,A1\nLee,2\n", to: "class/roster.csv")
    #expect(world.run("class", "check", "class") == .findings)
    #expect(words(world).contains("1 learner of the last pack is no longer known: Kim."))
    #expect(world.run("class", "pack", "class") == .findings)
    #expect(words(world).contains("1 learner of the last pack is no longer known: Kim."))
    #expect(try world.folder.tree("class")["exchange-2.koryu"] != nil)
  }

  @Test func `a matched learner is known from then on, by every laptop`() throws {
    let laptops = try classroom(seed: 3, roster: "name\nKim\nLee\n")
    let world = laptops.world
    world.advance(minutes: 1)
    try join("spare", laptops)
    try world.folder.write("name\nKimm\nLee\n", to: "class/roster.csv")
    let match = ["class", "match", "class/INBOX/one.koryu", "Kimm", "--class", "class"]
    #expect(world.run(match) == .done, "\(words(world))")
    #expect(world.run("class", "check", "class") == .done, "\(words(world))")
    #expect(world.run(Self.status) == .done, "\(words(world))")
  }

  @Test func `a learner with two laptops is one row of every report, and one voice`() throws {
    let laptops = try classroom(seed: 4, roster: "name,id\nKim,0001\nLee,0002\n")
    let world = laptops.world
    laptops.moveClock(week: 1, day: 2)
    try join("spare", laptops)
    let report = ["report", world.folder("class"), "--format"]
    for format in ["csv", "canvas", "moodle", "json"] {
      #expect(world.run(report + [format]) == .done, "\(words(world))")
      world.expectNotShown("0001-2")
      if format == "canvas" {
        #expect(world.terminal.output.split(separator: "0001").count == 2)
      }
    }
    #expect(world.run(["report", world.folder("class"), "--format", "csv"]) == .done)
    #expect(world.terminal.output.contains("0001,Kim,,0001,,2,6,"))
    #expect(world.run(["deck", "inbox", world.folder("class/INBOX"), "--list"]) == .done)
    #expect(words(world).contains("From 1 learner"))
  }

  @Test func `no pack is made of the examples, or where two rosters are`() throws {
    let world = try classroom(seed: 5, roster: "name\nKim\nLee\n").world
    try world.folder.write("", to: "class/roster.xlsx")
    #expect(world.run("class", "check", "class") == .findings)
    #expect(world.run("class", "pack", "class") == .findings)
    #expect(words(world).contains("Nothing was packed."))
    try world.folder.remove("class/roster.xlsx")
    try world.folder.remove("class/roster.csv")
    world.run("class", "new", "other")
    let draft = try #require(world.folder.text("other/roster.csv"))
    try world.folder.write(draft, to: "class/roster.csv")
    #expect(world.run("class", "pack", "class") == .findings)
    #expect(words(world).contains("[example-row]"))
    #expect(try world.folder.tree("class")["exchange-2.koryu"] == nil)
  }

  @Test func `a warning is repeated and ends both commands alike`() throws {
    let world = try classroom(seed: 6, roster: "name\nKim\nLee\n").world
    try world.folder.write("name,colour\nKim,red\nLee,\n", to: "class/roster.csv")
    for command in ["check", "pack"] {
      #expect(world.run("class", command, "class") == .findings)
      #expect(words(world).contains("[unknown-heading]"))
    }
    #expect(try world.folder.tree("class")["exchange-2.koryu"] != nil)
  }

  @Test func `what is in the totals is not called missing, wherever it lies`() throws {
    let laptops = try classroom(seed: 7, roster: "name\nKim\nLee\n")
    let world = laptops.world
    let bytes = try #require(try world.folder.tree("class")["INBOX/one.koryu"])
    try world.folder.write(
      try Bundles.bytes(["essay.docx": Array("essay".utf8), "one.koryu": bytes]),
      to: "class/INBOX/all.zip"
    )
    laptops.moveClock(week: 13, day: 1)
    #expect(world.run("class", "close", "class", "--yes") == .done)
    #expect(world.run(Self.status) == .done, "\(words(world))")
    #expect(!words(world).contains("is not in the totals"))
    #expect(words(world).contains("1 hand-in that is in the totals still lies here"))
  }

  @Test func `a sheet is printed from the class's own decks, as the pack has them`() throws {
    let world = try FixedWorld(decks: SampleDecks.numbers(3))
    world.run("class", "new", ".", "--title", "Exchange")
    let deck = try #require(SampleDecks.numbers(3)["numbers.md"])
    try world.folder.write(deck.replacing("Q: Type", with: "Q: Write"), to: "decks/numbers.md")
    #expect(world.run("test", "2", "numbers", "--paper", "--seed", "7") == .done)
    let sheet = try #require(
      try world.folder.tree().first { $0.key.hasPrefix("test-") && $0.key.hasSuffix("-A.html") }
    )
    #expect(String(decoding: sheet.value, as: UTF8.self).contains("Write "))
  }

  @Test func `marks say what was never handed in, and explain every laptop`() throws {
    let laptops = try classroom(seed: 8, roster: "name\nKim\nLee\n")
    let world = laptops.world
    world.advance(minutes: 1)
    try join("spare", laptops)
    laptops.moveClock(week: 4, day: 1)
    #expect(world.run(Self.status + ["--explain", "--csv", "marks.csv"]) == .done)
    world.expectShown("1 ? ? (?)")
    #expect(words(world).contains("nothing since \(Laptops.start)"))
    for name in ["one", "spare"] { #expect(words(world).contains("\(name).koryu: the first")) }
    let marks = try #require(world.folder.text("marks.csv"))
    #expect(marks.contains("Nothing is known since \(Laptops.start), so 2 weeks count as none"))
    #expect(marks.contains("Nothing handed in of the 3 weeks that count: 0."))
    #expect(!marks.contains("0 days"))
  }

  @Test func `certificates and totals keep two of one name apart`() throws {
    let laptops = try classroom(seed: 9, roster: "name,group,id\nKim,A,7\nLee,A,8\n")
    let world = laptops.world
    try world.folder.write("name,group,id\nKim,A,7\nKim,B,9\n", to: "class/roster.csv")
    laptops.moveClock(week: 13, day: 1)
    #expect(world.run("class", "close", "class", "--yes") == .done)
    #expect(world.folder.text("class/certificates.html")?.contains(">Kim (7, A)<") == true)
    #expect(world.run(Self.status) == .done)
    for name in ["Kim (7)", "Kim (9)"] { world.expectShown(name) }
  }

  @Test func `a class of the same name is told to be another`() throws {
    let world = try classroom(seed: 10, roster: "name\nKim\nLee\n").world
    world.run("class", "new", "other", "--title", "Exchange")
    try world.folder.write("name\nKim\n", to: "other/roster.csv")
    let file = try #require(try world.folder.tree("class")["INBOX/one.koryu"])
    try world.folder.write(file, to: "other/INBOX/one.koryu")
    #expect(world.run("class", "status", "--class", "other") == .done)
    #expect(words(world).contains("one.koryu is of another class that is called so, too"))
    #expect(!words(world).contains("(Exchange)"))
  }

  @Test func `a table of marks that Excel has saved is gone on with`() throws {
    let world = try FixedWorld(decks: SampleDecks.numbers(3))
    world.run("class", "new", "class", "--title", "Exchange")
    try world.folder.write("name,id\nKim,0007\nLee,0008\n", to: "class/roster.csv")
    world.run("test", "2", "numbers", "--paper", "--seed", "7")
    let sheet = try #require(
      try world.folder.tree().keys.first { $0.hasPrefix("test-") && $0.hasSuffix(".json") }
    )
    let command = ["test", "enter", sheet, "--class", "class", "--marks", "--csv", "m.csv"]
    #expect(world.run(command, script: ["", "11", "q"]) == .done, "\(words(world))")
    let marks = try #require(world.folder.text("m.csv"))
    #expect(marks.contains("0007,Kim"))
    try world.folder.write(marks.replacing("0007,Kim", with: "7,Kim"), to: "m.csv")
    #expect(world.run(command, script: ["q"]) == .done)
    #expect(words(world).contains("1 of 2 sheets are in."))
  }
}
