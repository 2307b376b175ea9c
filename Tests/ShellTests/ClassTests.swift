import Classes
import Journal
import Profiles
import Scheduling
import Shell
import SystemPackage
import TestSupport
import Testing
import Text

@Suite struct ClassTests {
  private static let decks = SampleDecks.numbers(20)

  /// A class in `class/`, with a plan of one deck.
  private func begin(
    _ laptops: Laptops,
    roster: [String],
    plan more: String = ""
  ) throws -> String {
    let world = laptops.world
    laptops.moveClock(week: 1, day: 1)
    #expect(world.run("class", "new", "class", "--title", "Exchange") == .done)
    try world.folder.write(
      "name,group,id,excused weeks,from week\n" + roster.joined(separator: "\n") + "\n",
      to: "class/roster.csv"
    )
    try world.folder.write(
      "week,study,group,by\nclass,Exchange,,\nstart,\(Laptops.start),,\nweeks,12,,\n"
        + "departure,2027-04-05,,\nsend to,desk 4,,\n1-11,numbers,,\n\(more)",
      to: "class/plan.csv"
    )
    #expect(world.run("class", "check", "class") == .done, "\(world.terminal.output)")
    #expect(world.run("class", "pack", "class") == .done, "\(world.terminal.output)")
    return world.folder("class/exchange-1.koryu")
  }

  // MARK: Spreadsheets

  @Test func `a class is begun, planned and checked`() throws {
    let world = try FixedWorld(decks: Self.decks)
    #expect(world.run("class", "new", "course", "--title", "Exchange") == .done)
    #expect(world.run("class", "check", "course") == .findings)
    world.expectShown("roster.csv: A2: warning:")
    world.expectShown("[no-assignments]")
    #expect(world.run("class", "plan", "course", "--weeks", "4", "--until", "2027-03-01") == .done)
    world.expectShown("week 1")
    #expect(world.run("class", "plan", "course", "--weeks", "4") == .refused)
    #expect(world.run("class", "new", "course") == .refused)
    let key = try #require(try world.folder.tree("course")["class.key"])
    #expect(key.count == 64)
    try world.folder.write([0x8E, 0x52, 0x93, 0x63], to: "course/roster.csv")
    #expect(world.run("class", "check", "course") == .findings)
    world.expectShown("Shift_JIS")
    #expect(world.run("class", "pack", "course") == .findings)
    #expect(try !world.folder.tree("course").keys.contains { $0.hasSuffix(".koryu") })
    #expect(world.run("class", "check", "nowhere") == .usage)
  }

  // MARK: Joining

  @Test func `a learner joins, sees this week, and hands in`() throws {
    let laptops = try Laptops(seed: 1, decks: Self.decks)
    let world = laptops.world
    let pack = try begin(laptops, roster: ["Learner 01,A,1,,", "Learner 02,B,2,,"])
    #expect(laptops.run("one", "join", pack, script: ["9", "1", "7", "Nobody", "2"]) == .done)
    world.expectShown("Learner 02, you have joined Exchange")
    world.expectShown("Exchange, week 1 of 12: 0 of 4 days so far")
    try laptops.practise("one")
    laptops.moveClock(week: 1, day: 2)
    #expect(laptops.run("one", "week") == .done)
    world.expectShown("1 of 4 days so far")
    #expect(laptops.run("one", "goal") == .done)
    world.expectShown("Exchange")
    #expect(laptops.run("one", "decks") == .done)
    world.expectShown("Numbers")
    #expect(laptops.run("one", "hand-in", "--to", "out.koryu") == .done)
    world.expectShown("3 answers on 1 day since")
    world.expectShown("desk 4")
    #expect(laptops.run("one", "join", pack, "--name", "Learner 02") == .refused)
    #expect(laptops.run("two", "join", pack, script: ["1", .endOfInput]) == .usage)
    #expect(try world.folder.tree(leavingOut: "Decks").keys.allSatisfy { !$0.hasPrefix("two/") })
    #expect(laptops.run("two", "hand-in") == .refused)
  }

  @Test func `a pack that hides names shows none, and takes a typed one`() throws {
    let laptops = try Laptops(seed: 2, decks: Self.decks)
    let world = laptops.world
    let pack = try begin(
      laptops,
      roster: ["Learner 01,A,1,,", "Learner 02,B,2,,"],
      plan: "names,hidden,,\n"
    )
    let reader = try PackReader(path: pack)
    #expect(!String(decoding: reader.manifest.bytes, as: UTF8.self).contains("Learner"))
    #expect(laptops.run("one", "join", pack, "--name", "Learner 09") == .usage)
    #expect(laptops.run("one", "join", pack, "--name", "learner01") == .done)
    #expect(!world.terminal.output.contains("Learner 02"))
    #expect(laptops.run("two", "join", pack, script: ["1", .endOfInput]) == .usage)
    let words = world.terminal.output.replacing("\n", with: " ")
    #expect(words.contains("If you share it with somebody, type your number behind it"))
  }

  @Test func `a newer pack keeps progress and tells what changed; another maker's is refused`()
    throws
  {
    let laptops = try Laptops(seed: 3, decks: Self.decks)
    let world = laptops.world
    let pack = try begin(laptops, roster: ["Learner 01,A,1,,"])
    try world.folder.write(
      try #require(try world.folder.tree("class")["class.key"]),
      to: "stolen/class.key.txt"
    )
    #expect(laptops.run("one", "join", pack, "--name", "Learner 01") == .done)
    #expect(
      laptops.run("one", "learn", "--cards", "1", script: ["1", .enter]) == .done,
      "\(world.terminal.output)"
    )
    let before = try Self.answers(try laptops.profile("one"))
    #expect(before > 0)
    let text = try #require(Self.decks["numbers.md"])
    try world.folder.write(
      text.replacing("A(number): 1\n", with: "A(number): 100\n")
        + "\n## new {#n21}\nQ: Type 21.\nA(number): 21\n",
      to: "Decks/numbers.md"
    )
    #expect(world.run("class", "pack", "class") == .done, "\(world.terminal.errors)")
    let second = world.folder("class/exchange-2.koryu")
    #expect(laptops.run("one", "update", second) == .done, "\(world.terminal.errors)")
    world.expectShown("Pack 2: 1 new, 1 answer changed: asked again soon. Your progress is kept.")
    #expect(try Self.answers(try laptops.profile("one")) == before)
    #expect(laptops.run("one", "update", second) == .refused)
    #expect(laptops.run("one", "update", pack) == .refused)
    #expect(world.terminal.errors.contains("which is older"))

    // Another coordinator gives the same class another key, which an earlier program would not notice.
    let record = try #require(world.folder.text("class/class.json"))
    try world.folder.write(
      record.replacing("\"key\":", with: "\"other\":"),
      to: "class/class.json"
    )
    try world.folder.write(Array(String(repeating: "0", count: 64).utf8), to: "class/class.key")
    #expect(world.run("class", "pack", "class") == .done)
    let foreign = world.folder("class/exchange-3.koryu")
    let tree = try world.folder.tree("one/profiles")
    #expect(laptops.run("one", "update", foreign) == .refused)
    #expect(world.terminal.errors.contains("--accept-maker"))
    #expect(try world.folder.tree("one/profiles") == tree)
    #expect(laptops.run("one", "update", foreign, "--accept-maker") == .done)
  }

  private static func answers(_ location: ProfileLocation) throws -> Int {
    try ProfileReading(location).state.days.reduce(0) { $0 + $1.tally.answers }
  }

  @Test func `a class's deck stands in for the installed one of its name`() throws {
    let laptops = try Laptops(seed: 4, decks: Self.decks)
    let world = laptops.world
    let pack = try begin(laptops, roster: ["Learner 01,A,1,,"])
    #expect(laptops.run("one", "join", pack, "--name", "Learner 01") == .done)
    try world.folder.write(
      SampleDecks.numbers(20).mapValues { $0.replacing("Type ", with: "Installed ") }["numbers.md"]
        ?? "",
      to: "Decks/numbers.md"
    )
    #expect(laptops.run("one", "show", "numbers/n1") == .done)
    world.expectShown("Type 1.")
    #expect(world.terminal.errors.isEmpty)
  }

  // MARK: Matching

  @Test func `a name that the roster does not know is offered for matching, once`() throws {
    let laptops = try Laptops(seed: 6, decks: Self.decks)
    let world = laptops.world
    let pack = try begin(laptops, roster: ["Lerner 01,A,,,", "Learner 02,A,,,"])
    #expect(laptops.run("one", "join", pack, "--name", "Lerner 01") == .done)
    try laptops.practise("one")
    try world.folder.makeFolder("class/INBOX")
    #expect(laptops.run("one", "hand-in", "--to", "class/INBOX/one.koryu") == .done)
    // The coordinator corrects the spelling.
    try world.folder.write("name,group\nLearner 01,A\nLearner 02,A\n", to: "class/roster.csv")
    #expect(world.run("class", "status", "class/INBOX", script: [.endOfInput]) == .findings)
    #expect(world.terminal.output.contains("class match"))
    let renamed = "class/INBOX/one (1).koryu"
    try world.folder.write(
      try #require(try world.folder.tree("class")["INBOX/one.koryu"]),
      to: renamed
    )
    #expect(
      world.run("class", "status", renamed, "--class", "class", script: [.endOfInput]) == .findings
    )
    #expect(
      world.terminal.output.replacing("\n", with: " ").contains("class match '\(renamed)' NAME")
    )
    try world.folder.remove(renamed)
    #expect(
      world.run("class", "match", "class/INBOX/one.koryu", "Larner", "--class", "class") == .usage
    )
    #expect(world.run("class", "status", "class/INBOX", script: ["1"]) == .done)
    #expect(world.run("class", "status", "class/INBOX") == .done)
    world.expectShown("(1)")
    // A newer pack is taken although it knows the learner by the corrected name only.
    #expect(world.run("class", "pack", "class") == .done)
    #expect(laptops.run("one", "update", world.folder("class/exchange-2.koryu")) == .done)
  }

  @Test func `files of other classes and later programs cost one sentence each`() throws {
    let laptops = try Laptops(seed: 7, decks: Self.decks)
    let world = laptops.world
    let pack = try begin(laptops, roster: ["Learner 01,A,1,,"])
    #expect(laptops.run("one", "join", pack, "--name", "Learner 01") == .done)
    try laptops.practise("one")
    #expect(laptops.run("one", "hand-in", "--to", "mine.koryu") == .done)
    #expect(world.run("class", "new", "other", "--title", "Other") == .done)
    try world.folder.write("name\nLearner 01\n", to: "other/roster.csv")
    try world.folder.write(
      "week,study\nclass,Other\nstart,\(Laptops.start)\n1,numbers\n",
      to: "other/plan.csv"
    )
    #expect(world.run("class", "status", "mine.koryu", "--class", "other") == .done)
    #expect(world.terminal.output.contains("of another class"))
    #expect(world.run("class", "status", "class/exchange-1.koryu", "--class", "class") == .findings)
    #expect(world.terminal.output.contains("not a hand-in"))
    #expect(world.run("class", "status", "nowhere", "--class", "class") == .inputOutput)
  }

  // MARK: Bad packs

  @Test func `a pack cut short, changed, or of the wrong kind changes nothing`() throws {
    let laptops = try Laptops(seed: 5, decks: Self.decks)
    let world = laptops.world
    let pack = try begin(laptops, roster: ["Learner 01,A,1,,"])
    let bytes = try #require(try world.folder.tree("class")["exchange-1.koryu"])
    var random = SplitMix64(seed: 9)
    for _ in 0..<40 {
      let cut = Int.random(in: 0..<bytes.count, using: &random)
      try world.folder.write(Array(bytes[..<cut]), to: "bad.koryu")
      #expect(
        laptops.run("one", "join", world.folder("bad.koryu"), "--name", "Learner 01") == .refused
      )
      #expect(world.terminal.errors.split(separator: "\n").count == 1)
    }
    for text in ["", "hello", "name,group\n"] {
      try world.folder.write(text, to: "bad.koryu")
      #expect(
        laptops.run("one", "join", world.folder("bad.koryu"), "--name", "Learner 01") == .refused
      )
    }
    #expect(laptops.run("one", "join", world.folder("absent.koryu")) == .refused)
    #expect(
      try !world.folder.tree(leavingOut: "Decks").keys.contains { $0.hasPrefix("one/profiles") }
    )
    #expect(laptops.run("one", "join", pack, "--name", "Learner 01") == .done)
    #expect(laptops.run("one", "hand-in", "--to", "mine.koryu") == .done)
    #expect(laptops.run("one", "update", world.folder("mine.koryu")) == .refused)
    #expect(world.terminal.errors.contains("It goes to the teacher"))
  }
}
