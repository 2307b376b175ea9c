import Profiles
import Shell
import TestSupport
import Testing
import Text

/// What lies in an inbox: hand-ins under every name, copies that broke on the way, other files.
@Suite struct ClassInboxTests {
  /// A class of two, the hand-in of the first of whom is `mine.koryu`.
  private func classroom(seed: UInt64) throws -> Laptops {
    let laptops = try Laptops(seed: seed, decks: SampleDecks.numbers(20))
    let world = laptops.world
    laptops.moveClock(week: 1, day: 1)
    world.run("class", "new", "class", "--title", "Exchange")
    try world.folder.write("name,id\nLearner 01,1001\nLearner 02,1002\n", to: "class/roster.csv")
    try world.folder.write(
      "week,study,group,by\nclass,Exchange,,\nstart,\(Laptops.start),,\nweeks,12,,\n1-11,numbers,,\n",
      to: "class/plan.csv"
    )
    #expect(world.run("class", "pack", "class") == .done, "\(world.terminal.errors)")
    let pack = world.folder("class/exchange-1.koryu")
    #expect(laptops.run("one", "join", pack, "--name", "Learner 01") == .done)
    try laptops.practise("one")
    #expect(laptops.run("one", "hand-in", "--to", "mine.koryu") == .done)
    try world.folder.makeFolder("class/INBOX")
    return laptops
  }

  /// The screen without its line breaks.
  private func words(_ world: FixedWorld) -> String {
    world.terminal.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func handIn(_ world: FixedWorld) throws -> [UInt8] {
    try #require(try world.folder.tree(leavingOut: "Decks")["mine.koryu"])
  }

  private static let names = [
    "MINE.KORYU", "mine.zip", "mine.koryu.zip", "mine.koryu.txt", "mine (1).koryu", "mine",
    "제출.pdf",
  ]

  @Test(arguments: names)
  func `a hand-in is known by its content, whatever it is called`(name: String) throws {
    let world = try classroom(seed: 1).world
    try world.folder.write(try handIn(world), to: "class/INBOX/\(name)")
    #expect(world.run("class", "status", "--class", "class") == .done)
    world.expectShown("(1)")
    #expect(world.run("report", world.folder("class/INBOX"), "--format", "csv") == .done)
    world.expectShown("1001,Learner 01,")
  }

  @Test func `other files are told once, and an inbox without hand-ins says so`() throws {
    let world = try classroom(seed: 2).world
    #expect(world.run("class", "status", "class/INBOX", "--class", "class") == .done)
    let inbox = world.folder("class/INBOX")
    #expect(words(world).contains("There are no hand-ins of this class in \(inbox)."))
    for name in ["a.pdf", "b.docx", "c"] {
      try world.folder.write("hello", to: "class/INBOX/\(name)")
    }
    #expect(world.run("class", "status", "--class", "class") == .done)
    let output = world.terminal.output.replacing("\n", with: " ")
    #expect(output.contains("3 other files were left alone"))
    #expect(world.run("report", world.folder("class"), "--format", "csv") == .done)
    #expect(world.terminal.errors.contains("There are no hand-ins"))
    // What belongs to the class itself is no stranger, and its pack no mistake.
    try world.folder.write(try handIn(world), to: "class/mine.koryu")
    #expect(world.run("class", "status", "class") == .done)
    world.expectShown("(1)")
    #expect(!world.terminal.output.contains("roster.csv"))
  }

  @Test(arguments: ["0-damaged", "z-damaged"])
  func `of two copies the good one counts, wherever the damaged one stands`(name: String) throws {
    let world = try classroom(seed: 4).world
    let good = try handIn(world)
    try world.folder.write(good, to: "class/INBOX/mine.koryu")
    // The journal's packed bytes lie behind its header; the manifest stays whole.
    var bad = good
    let journal = try #require(good.firstRange(of: Array("journal/".utf8)))
    bad[journal.upperBound + 40] ^= 0xFF
    try world.folder.write(bad, to: "class/INBOX/\(name).koryu")
    #expect(world.run("class", "status", "--class", "class") == .findings)
    world.expectShown("(1)")
    let inbox = world.folder("class/INBOX")
    #expect(world.run("report", inbox, "--format", "csv") == .findings)
    world.expectShown("1001,Learner 01,,1001,,1,3,")
    #expect(world.terminal.errors.contains("\(name).koryu"))
    #expect(world.terminal.errors.contains("Learner 01 is in the report without one file"))
  }

  @Test func `a hand-in cut short says so, once however often its folder is named`() throws {
    let world = try classroom(seed: 5).world
    try world.folder.write(Array(try handIn(world).prefix(200)), to: "class/INBOX/cut.zip")
    #expect(world.run("class", "status", "class", "class/INBOX/", "--class", "class") == .findings)
    let output = world.terminal.output.replacing("\n", with: " ")
    #expect(output.split(separator: "is cut short: it ends after 200 bytes").count == 2)
    let paths = [world.folder("class"), world.folder("class/INBOX")]
    #expect(world.run(["report"] + paths + ["--format", "csv"]) == .findings)
    #expect(world.terminal.errors.split(separator: "is cut short").count == 2)
  }

  @Test func `two learners of one name share a computer`() throws {
    let laptops = try classroom(seed: 7)
    let world = laptops.world
    try world.folder.write("name,id\nLearner,1\nLearner,2\n", to: "class/roster.csv")
    #expect(world.run("class", "pack", "class") == .findings)
    let pack = world.folder("class/exchange-2.koryu")
    #expect(laptops.run("lab", "join", pack, "--name", "Learner (1)") == .done)
    #expect(laptops.run("lab", "join", pack, "--name", "Learner (2)", script: ["2"]) == .done)
    for (name, cards) in [("learner-1", 2), ("learner-2", 5)] {
      try laptops.practise("lab", as: name, cards: cards)
      let call = ["--profile", name, "hand-in", "--out", "class/INBOX"]
      laptops.use("lab")
      #expect(world.run(call) == .done, "\(world.terminal.errors)")
    }
    #expect(world.run("class", "status", "--class", "class", "--explain") == .done)
    let output = world.terminal.output
    let second = try #require(output.ranges(of: "Learner (2)").last)
    #expect(output[..<second.lowerBound].contains("2 answers; under"))
    #expect(output[second.upperBound...].contains("5 answers; under"))
  }

  @Test func `a clock that is wrong is told to the learner and to the coordinator`() throws {
    let laptops = try classroom(seed: 9)
    let world = laptops.world
    laptops.moveClock(week: 4, day: 1)
    #expect(laptops.run("one", "hand-in", "--out", "class/INBOX") == .done)
    laptops.moveClock(week: 2, day: 1)
    #expect(world.run("class", "status", "--class", "class") == .done)
    #expect(words(world).contains("one of the two clocks is wrong"))
    // A laptop whose battery died believes that it is long ago.
    laptops.moveClock(week: -50, day: 1)
    let pack = world.folder("class/exchange-1.koryu")
    #expect(laptops.run("two", "join", pack, "--name", "Learner 02") == .done)
    try laptops.practise("two")
    #expect(laptops.run("two", "hand-in", "--out", "class/INBOX") == .done)
    #expect(words(world).contains("check the date of this computer"))
  }

  @Test func `a rewritten history is told at every look, and without the earlier file too`() throws
  {
    let laptops = try classroom(seed: 10)
    let world = laptops.world
    try world.folder.write(try handIn(world), to: "class/INBOX/first.koryu")
    #expect(world.run("class", "status", "--class", "class") == .done)
    #expect(!words(world).contains("history was rewritten"))
    laptops.moveClock(week: 1, day: 3)
    try laptops.practise("one")
    let files = try world.folder.tree("one/profiles")
    for (path, bytes) in files where path.hasSuffix(".jsonl") {
      let forged = String(decoding: bytes, as: UTF8.self)
        .replacing("\"grade\":1", with: "\"grade\":2")
        .replacing("\"grade\":3", with: "\"grade\":4")
      try world.folder.write(forged, to: "one/profiles/\(path)")
    }
    let second = world.folder("class/INBOX/second.koryu")
    #expect(laptops.run("one", "hand-in", "--to", second) == .done, "\(world.terminal.errors)")
    for _ in 1...2 {
      #expect(world.run("class", "status", "--class", "class") == .done)
      #expect(words(world).contains("where the two differ, the earlier file counts."))
    }
    try world.folder.remove("class/INBOX/first.koryu")
    for _ in 1...2 {
      #expect(world.run("class", "status", "--class", "class") == .done)
      #expect(words(world).contains("which is no longer here, so this file counts as it is."))
    }
  }

  @Test func `namesakes stay apart on a narrow screen, and a pipe has their names whole`() throws {
    let world = try classroom(seed: 11).world
    let names = ["Learner of a long name 1", "Learner of a long name 2"]
    let rows = names.map { $0 + "\n" }.joined()
    try world.folder.write("name\n" + rows, to: "class/roster.csv")
    world.terminal.columns = 80
    #expect(world.run("class", "status", "--class", "class") == .done)
    for (name, end) in zip(names, ["me 1", "me 2"]) {
      world.expectShown(end)
      world.expectNotShown(name)
    }
    // Where not even short names leave room for the weeks, each learner has a few lines.
    world.terminal.columns = 40
    #expect(world.run("class", "status", "--class", "class") == .done)
    for name in names { world.expectShown(name) }
    world.expectShown("  days by week: ")
    for line in world.terminal.lines where line.hasPrefix("  ") {
      #expect(DisplayWidth.of(line) <= 40, "\(line)")
    }
    world.terminal.isInteractive = false
    #expect(world.run("class", "status", "--class", "class") == .done)
    for name in names { world.expectShown(name) }
  }

  @Test func `a report leaves out what was handed in to another class`() throws {
    let world = try classroom(seed: 8).world
    #expect(world.run("class", "new", "other", "--title", "Other") == .done)
    try world.folder.write("name\nLearner 01\n", to: "other/roster.csv")
    let paths = [world.folder("other"), world.folder("mine.koryu")]
    #expect(world.run(["report"] + paths + ["--format", "csv"]) == .done)
    #expect(world.terminal.errors.contains("mine.koryu is of another class (Exchange)"))
    world.expectShown("Learner 01,Learner 01,,,,0,")
  }

  @Test func `hand-ins without their class's folder say what is missing`() throws {
    let world = try classroom(seed: 6).world
    #expect(world.run("report", world.folder("mine.koryu"), "--format", "csv") == .done)
    #expect(world.terminal.errors.contains("whose folder was not named"))
    let both = [world.folder("class"), world.folder("mine.koryu")]
    #expect(world.run(["report"] + both + ["--format", "csv"]) == .done)
    #expect(!world.terminal.errors.contains("whose folder was not named"))
  }
}
