import Shell
import TestSupport
import Testing
import Text

/// Archives of hand-ins, as mail programs and learning platforms make them.
@Suite struct ClassBundleTests {
  /// A class of three; the first two have handed in `one.koryu` and `two.koryu`.
  private func classroom(seed: UInt64) throws -> Laptops {
    let laptops = try Laptops(seed: seed, decks: SampleDecks.numbers(20))
    let world = laptops.world
    laptops.moveClock(week: 1, day: 1)
    world.run("class", "new", "class", "--title", "Exchange")
    try world.folder.write(
      "name,id\nLearner 01,1001\nLearner 02,1002\nLearner 03,1003\n",
      to: "class/roster.csv"
    )
    try world.folder.write(
      "week,study,group,by\nclass,Exchange,,\nstart,\(Laptops.start),,\nweeks,12,,\n1-11,numbers,,\n",
      to: "class/plan.csv"
    )
    #expect(world.run("class", "pack", "class") == .done, "\(world.terminal.errors)")
    let pack = world.folder("class/exchange-1.koryu")
    for (laptop, name) in [("one", "Learner 01"), ("two", "Learner 02")] {
      #expect(laptops.run(laptop, "join", pack, "--name", name) == .done)
      try laptops.practise(laptop)
      #expect(laptops.run(laptop, "hand-in", "--to", "\(laptop).koryu") == .done)
    }
    try world.folder.makeFolder("class/INBOX")
    return laptops
  }

  private func handIn(_ name: String, _ world: FixedWorld) throws -> [UInt8] {
    try #require(try world.folder.tree(leavingOut: "Decks")["\(name).koryu"])
  }

  private func words(_ world: FixedWorld) -> String {
    (world.terminal.output + world.terminal.errors).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private static let status = ["class", "status", "--class", "class"]

  @Test func `hand-ins in an archive are read in it, whatever they are called there`() throws {
    let world = try classroom(seed: 1).world
    let bytes = try Bundles.bytes([
      "Learner 01_12_assignsubmission_file_/one.koryu": try handIn("one", world),
      "Learner 02_13_assignsubmission_file_/제출.pdf": try handIn("two", world),
      "__MACOSX/Learner 01/._one.koryu": [0, 5, 22, 7], ".DS_Store": [0, 0, 0, 1],
    ])
    try world.folder.write(bytes, to: "class/INBOX/Exchange-hand-ins.zip")
    let before = try world.folder.tree("class/INBOX")
    #expect(world.run(Self.status) == .done, "\(world.terminal.output)")
    #expect(world.terminal.output.split(separator: "(1)").count == 3, "\(world.terminal.output)")
    #expect(!words(world).contains("left alone"))
    #expect(world.run("report", world.folder("class"), "--format", "csv") == .done)
    world.expectShown("1001,Learner 01,,1001,,1,3,")
    world.expectShown("1002,Learner 02,,1002,,1,3,")
    #expect(try world.folder.tree("class/INBOX") == before)
  }

  @Test func `what lies there twice counts once, and a broken one is named by its place`() throws {
    let world = try classroom(seed: 2).world
    let one = try handIn("one", world)
    try world.folder.write(one, to: "class/INBOX/one.koryu")
    try world.folder.write(
      try Bundles.bytes(["a/one.koryu": one, "b/two.koryu": Array(one.prefix(200))]),
      to: "class/INBOX/all.zip"
    )
    #expect(world.run(Self.status) == .findings)
    #expect(
      words(world).contains("class/INBOX/one.koryu is the same as class/INBOX/all.zip/a/one.koryu")
    )
    #expect(words(world).contains("class/INBOX/all.zip/b/two.koryu is cut short"))
    #expect(world.run("report", world.folder("class"), "--format", "csv") == .findings)
    world.expectShown("1001,Learner 01,,1001,,1,3,")
    #expect(words(world).contains("all.zip/b/two.koryu is cut short"))
  }

  @Test func `archives that hold the same again are told in one sentence`() throws {
    let world = try classroom(seed: 7).world
    let files = ["a/one.koryu": try handIn("one", world), "b/two.koryu": try handIn("two", world)]
    for week in 1...4 {
      try world.folder.write(try Bundles.bytes(files), to: "class/INBOX/week-\(week).zip")
    }
    #expect(world.run(Self.status) == .done, "\(words(world))")
    #expect(words(world).contains("6 hand-ins are the same as others that are here"))
    #expect(!words(world).contains("is the same as"))
  }

  @Test func `a hand-in in an archive is matched by its place there`() throws {
    let world = try classroom(seed: 3).world
    try world.folder.write("name\nSomebody\nLearner 03\n", to: "class/roster.csv")
    let files = ["a/one.koryu": try handIn("one", world), "two.koryu": try handIn("two", world)]
    try world.folder.write(try Bundles.bytes(files), to: "class/INBOX/all.zip")
    world.terminal.isInteractive = false
    #expect(world.run(Self.status) == .findings)
    #expect(words(world).contains("koryu class match class/INBOX/all.zip/a/one.koryu NAME"))
    let match = ["class", "match", "class/INBOX/all.zip", "Somebody", "--class", "class"]
    #expect(world.run(match) == .usage)
    #expect(words(world).contains("Name one of them: class/INBOX/all.zip/a/one.koryu"))
    let inside = ["class", "match", "class/INBOX/all.zip/a/one.koryu", "Somebody"]
    #expect(world.run(inside + ["--class", "class"]) == .done, "\(words(world))")
    #expect(world.run(Self.status) == .findings)
    world.expectShown("(1)")
    let absent = ["class", "match", "class/INBOX/all.zip/c.koryu", "Somebody", "--class", "class"]
    #expect(world.run(absent) == .refused)
    #expect(words(world).contains("c.koryu"))
  }

  @Test func `closing deletes an archive of hand-ins, and leaves one with other things`() throws {
    let laptops = try classroom(seed: 4)
    let world = laptops.world
    let (one, two) = (try handIn("one", world), try handIn("two", world))
    try world.folder.write(try Bundles.bytes(["one.koryu": one]), to: "class/INBOX/a.zip")
    try world.folder.write(
      try Bundles.bytes(["essay.docx": Array("my essay".utf8), "two.koryu": two]),
      to: "class/INBOX/b.zip"
    )
    try world.folder.write("hello", to: "class/INBOX/text.koryu")
    laptops.moveClock(week: 13, day: 1)
    #expect(world.run("class", "close", "class", "--yes") == .done)
    #expect(words(world).contains("never deleted here: class/INBOX/text.koryu."))
    #expect(words(world).contains("class/INBOX/b.zip holds hand-ins and other things"))
    #expect(words(world).contains("1 hand-in is deleted."))
    #expect(try Set(world.folder.tree("class/INBOX").keys) == ["b.zip", "text.koryu"])
    let totals = try #require(world.folder.text("class/totals.csv"))
    #expect(totals.contains("Learner 02,1002"))
  }

  @Test(arguments: ["bomb.zip", "many.zip", "cut.zip"])
  func `an archive that is not trusted costs a sentence, and the others count`(name: String) throws
  {
    let world = try classroom(seed: 5).world
    try world.folder.write(try handIn("one", world), to: "class/INBOX/one.koryu")
    let bytes: [UInt8]
    let told: String
    switch name {
    case "bomb.zip":
      bytes = try Bundles.bytes(["a.koryu": [UInt8](repeating: 0, count: 8 << 20)])
      told = "would grow more than any honest file"
    case "many.zip":
      let names = (0...5_000).map { ("\($0).koryu", [UInt8(1)]) }
      bytes = try Bundles.bytes(Dictionary(uniqueKeysWithValues: names))
      told = "nothing was unpacked"
    default:
      bytes = Array(try Bundles.bytes(["a/one.koryu": try handIn("two", world)]).dropLast(30))
      told = "cut short"
    }
    try world.folder.write(bytes, to: "class/INBOX/\(name)")
    #expect(world.run(Self.status) == .findings)
    world.expectShown("(1)")
    #expect(words(world).contains("class/INBOX/\(name)"))
    #expect(words(world).contains(told), "\(words(world))")
  }

  @Test func `in a class's folder its inbox is what the author looks through`() throws {
    let laptops = try Laptops(seed: 6, decks: SampleDecks.numbers(20))
    let world = laptops.world
    try world.folder.makeFolder("installed")
    world.environment["KORYU_DECKS"] = world.folder("installed")
    laptops.moveClock(week: 1, day: 1)
    #expect(world.run("class", "new", ".", "--title", "Exchange") == .done)
    try world.folder.write("name\nLearner 01\n", to: "roster.csv")
    try world.folder.write(
      "week,study\nclass,Exchange\nstart,\(Laptops.start)\nweeks,12\n1,numbers\n",
      to: "plan.csv"
    )
    #expect(world.run("class", "pack", ".", "--out", "pack.koryu") == .done, "\(words(world))")
    try world.folder.remove("INBOX")
    #expect(world.run("deck", "inbox", "--list") == .inputOutput)
    #expect(words(world).contains("There are no hand-ins yet"))
    let pack = world.folder("pack.koryu")
    #expect(laptops.run("one", "join", pack, "--name", "Learner 01") == .done)
    try laptops.practise("one")
    #expect(laptops.run("one", "hand-in", "--answers", "--to", "mine.koryu") == .done)
    let mine = try handIn("mine", world)
    try world.folder.write(try Bundles.bytes(["a/mine.koryu": mine]), to: "INBOX/all.zip")
    #expect(world.run("deck", "inbox", "--list") == .done, "\(words(world))")
    #expect(words(world).contains("From 1 learner"))
    try world.folder.write(Array(mine.prefix(300)), to: "INBOX/half.koryu")
    #expect(world.run("deck", "inbox", "--list") == .findings)
    #expect(words(world).contains("half.koryu is cut short"))
  }

  @Test func `an archive made on Windows in Japan is read, one odd name in it or not`() throws {
    let world = try classroom(seed: 21).world
    // 能登表.koryu and ..\\十河.koryu in Shift_JIS: the second byte of 能, 表 and 十 is a backslash.
    let names: [[UInt8]] = [
      [0x94, 0x5C, 0x93, 0x6F, 0x95, 0x5C] + Array(".koryu".utf8),
      Array("..\\".utf8) + [0x8F, 0x5C, 0x89, 0xCD] + Array(".koryu".utf8),
    ]
    let plain = zip(["a", "b"], names).map { String(repeating: $0, count: $1.count) }
    var bytes = try Bundles.bytes([
      plain[0]: try handIn("one", world), plain[1]: try handIn("two", world),
    ])
    for (old, new) in zip(plain, names) { bytes = bytes.renaming(old, to: new) }
    try world.folder.write(bytes, to: "class/INBOX/hand-ins.zip")
    #expect(world.run(Self.status) == .done, "\(world.terminal.output)")
    #expect(world.terminal.output.split(separator: "(1)").count == 3, "\(world.terminal.output)")
  }

  @Test func `folders in the inbox are read, and those too deep are told`() throws {
    let world = try classroom(seed: 22).world
    try world.folder.write(try handIn("one", world), to: "class/INBOX/a/b/c/one.koryu")
    try world.folder.write(try handIn("two", world), to: "class/INBOX/a/b/c/d/e/two.koryu")
    #expect(world.run(Self.status) == .findings)
    #expect(world.terminal.output.split(separator: "(1)").count == 2, "\(world.terminal.output)")
    #expect(words(world).contains("class/INBOX/a/b/c/d/e lies too deep"))
  }
}

extension [UInt8] {
  /// An archive in which an entry bears another name of the same length.
  fileprivate func renaming(_ old: String, to new: [UInt8]) -> [UInt8] {
    let old = Array<UInt8>(old.utf8)
    var result = self
    for place in indices.dropLast(old.count) where result[place...].starts(with: old) {
      result.replaceSubrange(place..<place + old.count, with: new)
    }
    return result
  }
}
