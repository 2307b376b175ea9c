import Shell
import TestSupport
import Testing
import Text

/// What a coordinator may do by a slip, and what then must not be lost.
@Suite struct ClassCareTests {
  private func classroom(seed: UInt64) throws -> Laptops {
    let laptops = try Laptops(seed: seed, decks: SampleDecks.numbers(20))
    let world = laptops.world
    laptops.moveClock(week: 1, day: 1)
    world.run("class", "new", "class", "--title", "Exchange")
    try world.folder.write("name,id,from week\nKim,1,2\nLee,2,\n", to: "class/roster.csv")
    try world.folder.write(
      "week,study\nclass,Exchange\nstart,\(Laptops.start)\nweeks,4\nsend to,desk\n1-3,numbers\n",
      to: "class/plan.csv"
    )
    #expect(world.run("class", "pack", "class") == .done, "\(words(world))")
    let pack = world.folder("class/exchange-1.koryu")
    for (laptop, name) in [("one", "Kim"), ("two", "Lee")] {
      #expect(laptops.run(laptop, "join", pack, "--name", name) == .done)
      try laptops.practise(laptop)
      #expect(laptops.run(laptop, "hand-in", "--to", "class/INBOX/\(laptop).koryu") == .done)
    }
    return laptops
  }

  private func words(_ world: FixedWorld) -> String {
    (world.terminal.output + world.terminal.errors).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private static let status = ["class", "status", "--class", "class"]

  @Test func `an output takes the place of an earlier one of its kind, and of nothing else`() throws
  {
    let laptops = try classroom(seed: 1)
    let world = laptops.world
    let before = try world.folder.tree("class")
    for name in ["class/roster.csv", "class/plan.csv", "class/exchange-1.koryu", "class/class.key"]
    {
      #expect(world.run(Self.status + ["--csv", name]) == .refused)
      #expect(words(world).contains("nothing was overwritten"))
      #expect(laptops.run("one", "hand-in", "--to", world.folder(name)) == .refused)
      let report = ["report", world.folder("class"), "--out", world.folder(name), "--format"]
      for format in ["html", "csv", "moodle", "json", "markdown"] {
        #expect(world.run(report + [format]) == .refused, "\(name) \(format)")
      }
    }
    // Another learner's hand-in stays, one's own is replaced.
    #expect(laptops.run("one", "hand-in", "--to", "class/INBOX/two.koryu") == .refused)
    #expect(
      try world.folder.tree("class").filter { $0.key != "class.json" }
        == before.filter { $0.key != "class.json" }
    )
    #expect(laptops.run("one", "hand-in", "--to", "class/INBOX/one.koryu") == .done)
    for format in ["html", "csv", "json", "ndjson", "markdown", "moodle"] {
      for _ in 1...2 {
        let call = ["report", world.folder("class"), "--out", world.folder("report." + format)]
        #expect(world.run(call + ["--format", format]) == .done, "\(format): \(words(world))")
      }
    }
    for language in ["en", "ja", "ko"] {
      let call = ["--language", language] + Self.status + ["--csv", "marks.csv"]
      #expect(world.run(call) == .done, "\(words(world))")
    }
  }

  @Test func `another class's key is noticed before it seals anything`() throws {
    let laptops = try classroom(seed: 2)
    let world = laptops.world
    let key = try #require(world.folder.text("class/class.key"))
    world.run("class", "new", "other")
    try world.folder.write(
      try #require(world.folder.text("other/class.key")),
      to: "class/class.key"
    )
    #expect(world.run("class", "check", "class") == .findings)
    #expect(words(world).contains("is not the key of this class"))
    #expect(world.run("class", "pack", "class") == .refused)
    #expect(world.run(Self.status) == .refused)
    #expect(try world.folder.tree("class")["exchange-2.koryu"] == nil)
    try world.folder.write(key, to: "class/class.key")
    #expect(world.run("class", "check", "class") == .done)
  }

  @Test func `two people's files under one name are told, with the cure`() throws {
    let laptops = try classroom(seed: 3)
    let world = laptops.world
    let match = ["class", "match", "class/INBOX/two.koryu", "Kim", "--class", "class"]
    #expect(world.run(match) == .done)
    #expect(world.run(Self.status) == .done)
    #expect(
      words(world).contains("Kim: from 2 profiles, as of two laptops (class/INBOX/one.koryu,")
    )
    #expect(
      world.run(["class", "match", "class/INBOX/two.koryu", "Lee", "--class", "class"]) == .done
    )
    #expect(world.run(Self.status) == .done)
    #expect(!words(world).contains("from 2 profiles"))
    // The command that the sentence names works from where the teacher stands.
    try world.folder.write("name,id\nLee,2\n", to: "class/roster.csv")
    #expect(world.run(Self.status) == .findings)
    #expect(words(world).contains("koryu class match class/INBOX/one.koryu NAME --class class"))
  }

  @Test func `a certificate has the learner's own weeks and language`() throws {
    let laptops = try classroom(seed: 4)
    let world = laptops.world
    #expect(laptops.run("one", "settings", "language", "ko") == .done)
    laptops.moveClock(week: 2, day: 2)
    try laptops.practise("one")
    #expect(laptops.run("one", "hand-in", "--to", "class/INBOX/one.koryu") == .done)
    laptops.moveClock(week: 5, day: 1)
    laptops.use("teacher")
    #expect(world.run("class", "close", "class", "--yes") == .done)
    let page = try #require(world.folder.text("class/certificates.html"))
    #expect(page.contains("<section lang=\"ko\"><h1>참가 증명서</h1>"))
    #expect(page.contains("2027-01-18 – 2027-02-07") && page.contains("2027-01-11 – 2027-02-07"))
    #expect(page.contains("Certificate of participation"))
  }

  @Test func `what moves marks or takes decks away is told before it is packed`() throws {
    let laptops = try classroom(seed: 6)
    let world = laptops.world
    try world.folder.write(
      SampleDecks.greetings["greetings.md"] ?? "",
      to: "class/decks/greetings.md"
    )
    let plan = "week,study\nclass,Exchange\nstart,\(Laptops.start)\nweeks,4\nsend to,desk\n"
    try world.folder.write(plan + "1-3,numbers\n1,greetings\n", to: "class/plan.csv")
    #expect(world.run("class", "pack", "class") == .done, "\(words(world))")
    #expect(laptops.run("one", "update", world.folder("class/exchange-2.koryu")) == .done)
    try laptops.practise("one", cards: 1)
    laptops.use("teacher")
    let moved = plan.replacing("\(Laptops.start)", with: "2027-01-18")
    try world.folder.write(moved + "1-3,numbers\n", to: "class/plan.csv")
    #expect(world.run("class", "check", "class") == .findings)
    #expect(words(world).contains("“start” was 2027-01-11 in the last pack and is 2027-01-18 now"))
    #expect(words(world).contains("In the last pack and in no row any more: greetings."))
    #expect(world.run("class", "pack", "class") == .findings)
    #expect(world.run("class", "check", "class") == .done, "\(words(world))")
    #expect(laptops.run("one", "update", world.folder("class/exchange-3.koryu")) == .done)
    #expect(words(world).contains("Not in this pack any more"), "\(words(world))")
    #expect(words(world).contains("First words (0)"))
  }

  @Test func `somebody who has left is asked about no more`() throws {
    let laptops = try classroom(seed: 7)
    let world = laptops.world
    try world.folder.write("name,id\nLee,2\n", to: "class/roster.csv")
    #expect(world.run(Self.status) == .findings)
    let file = "class/INBOX/one.koryu"
    #expect(world.run("class", "match", file, "--class", "class") == .usage)
    #expect(words(world).contains("--nobody"))
    #expect(world.run("class", "match", file, "--nobody", "--class", "class") == .done)
    #expect(world.run(Self.status) == .done)
    #expect(words(world).contains("Set aside, of people who have left: Kim."))
    world.run("report", world.folder("class"), "--format", "moodle")
    #expect(!world.terminal.output.contains("Kim"))
    #expect(words(world).contains("Not on the roster, so not in the gradebook: Kim."))
    // A slip is put right.
    try world.folder.write("name,id\nKim,1\nLee,2\n", to: "class/roster.csv")
    #expect(world.run("class", "match", file, "Kim", "--class", "class") == .done)
    #expect(world.run(Self.status) == .done)
    #expect(!words(world).contains("Set aside"))
    #expect(world.run("class", "match", file, "--nobody", "--class", "class") == .done)
    laptops.moveClock(week: 5, day: 1)
    #expect(world.run("class", "close", "class", "--yes") == .done)
    #expect(try world.folder.tree("class/INBOX").isEmpty)
  }

  @Test(arguments: ["Kim (0011)", "Kim（0011）", "Kim　（００１１）", "kim 0011"])
  func `a shared name is found however its number is typed`(typed: String) throws {
    for names in ["shown", "hidden"] {
      let laptops = try Laptops(seed: 8, decks: SampleDecks.numbers(20))
      let world = laptops.world
      laptops.moveClock(week: 1, day: 1)
      world.run("class", "new", "class", "--title", "Exchange")
      try world.folder.write("name,id\nKim,0011\nKim,0012\n", to: "class/roster.csv")
      try world.folder.write(
        "week,study\nclass,Exchange\nstart,\(Laptops.start)\nsend to,x\nnames,\(names)\n1,numbers\n",
        to: "class/plan.csv"
      )
      #expect(world.run("class", "pack", "class") == .done, "\(words(world))")
      let pack = world.folder("class/exchange-1.koryu")
      #expect(laptops.run("one", "join", pack, "--name", "Kim") == .usage)
      let hint = names == "shown" ? "Type one of: Kim (0011), Kim (0012)." : "“NAME (1001)”"
      #expect(words(world).contains(hint), "\(words(world))")
      #expect(laptops.run("one", "join", pack, "--name", typed) == .done, "\(words(world))")
    }
  }

  @Test func `ids that lost their zeros are named, and the departure is a goal of its own`() throws
  {
    let laptops = try classroom(seed: 9)
    let world = laptops.world
    try world.folder.write("name,id\nKim,0001\nLee,0002\n", to: "class/roster.csv")
    let plan = try #require(world.folder.text("class/plan.csv"))
    try world.folder.write(plan + "departure,2027-03-01\n", to: "class/plan.csv")
    #expect(world.run("class", "pack", "class") == .done, "\(words(world))")
    try world.folder.write("name,id\nKim,1\nLee,0002\n", to: "class/roster.csv")
    #expect(world.run("class", "check", "class") == .done)
    #expect(words(world).contains("Ids have lost the zeros before them: 0001 → 1."))
    #expect(laptops.run("one", "update", world.folder("class/exchange-2.koryu")) == .done)
    #expect(laptops.run("one", "week") == .done)
    #expect(laptops.run("one", "goal") == .done)
    #expect(words(world).contains("departure (Exchange)"), "\(words(world))")
    // Named anew in another language, it stays one.
    #expect(laptops.run("one", "settings", "language", "ko") == .done)
    #expect(laptops.run("one", "week") == .done)
    #expect(laptops.run("one", "goal") == .done)
    #expect(!words(world).contains("출발(Exchange)"), "\(words(world))")
  }

  @Test func `packs of two copies of a folder, and a pack where nobody is yet, are told apart`()
    throws
  {
    let laptops = try classroom(seed: 10)
    let world = laptops.world
    let record = try #require(world.folder.text("class/class.json"))
    #expect(world.run("class", "pack", "class") == .done)
    #expect(laptops.run("one", "update", world.folder("class/exchange-2.koryu")) == .done)
    try world.folder.write(record, to: "class/class.json")
    laptops.use("teacher")
    world.advance(minutes: 5)
    #expect(world.run("class", "pack", "class", "--out", "twin.koryu") == .done)
    #expect(laptops.run("one", "update", world.folder("twin.koryu")) == .refused)
    #expect(words(world).contains("made from another copy of the class’s folder"))
    #expect(laptops.run("empty", "update", world.folder("twin.koryu")) == .refused)
    #expect(words(world).contains("Type: koryu join"))
    // Profiles beside hand-ins are what a report reads.
    laptops.use("teacher")
    #expect(world.run(["class", "status", "one/profiles", "--class", "class"]) == .done)
    #expect(words(world).contains("“koryu report”, with the class’s folder"))
  }

  @Test func `a class whose record is missing keeps its key`() throws {
    let laptops = try classroom(seed: 11)
    let world = laptops.world
    let record = try #require(world.folder.text("class/class.json"))
    try world.folder.remove("class/class.json")
    let before = try world.folder.tree("class")
    #expect(world.run("class", "new", "class") == .refused)
    #expect(words(world).contains("class.json is not in"))
    #expect(world.run("class", "check", "class") == .refused)
    #expect(try world.folder.tree("class") == before)
    try world.folder.write(String(record.prefix(40)), to: "class/class.json")
    #expect(world.run("class", "check", "class") == .findings)
    #expect(words(world).contains("[class-record]"))
    try world.folder.write(record, to: "class/class.json")
    #expect(world.run(Self.status) == .done)
  }

  @Test func `a week of which only a morning was handed in is not known`() throws {
    let laptops = try classroom(seed: 12)
    let world = laptops.world
    // Lee handed in on the first day of week 1; the others' last word is of the first day of week 3.
    laptops.moveClock(week: 3, day: 1)
    #expect(laptops.run("two", "hand-in", "--to", "class/INBOX/late.koryu") == .done)
    laptops.moveClock(week: 5, day: 1)
    laptops.use("teacher")
    world.terminal.columns = 120
    #expect(world.run(Self.status) == .done)
    #expect(world.terminal.output.contains("1 0 ? ?"), "\(world.terminal.output)")
  }
}
