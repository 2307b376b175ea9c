import Shell
import TestSupport
import Testing

/// What `class check` passes, `class pack` packs.
@Suite struct ClassCheckTests {
  /// A class in `class/` that studies `numbers` in its first week.
  private func world(study: String = "numbers") throws -> FixedWorld {
    let world = try FixedWorld(decks: SampleDecks.numbers(3))
    world.run("class", "new", "class", "--title", "Exchange")
    try world.folder.write("name,id\nLearner 01,1001\n", to: "class/roster.csv")
    try world.folder.write(
      "week,study\nclass,Exchange\nstart,2027-01-11\nweeks,4\n1,\(study)\n",
      to: "class/plan.csv"
    )
    return world
  }

  private func packs(_ world: FixedWorld) throws -> Int {
    try world.folder.tree("class").keys.count { $0.hasSuffix(".koryu") }
  }

  @Test func `a mistake in a deck of the class's own is found by its line`() throws {
    let world = try world()
    let deck = try #require(SampleDecks.numbers(3)["numbers.md"])
    try world.folder.write(deck + "\n## new {#n4}\nQ: Type 4.\n", to: "class/decks/numbers.md")
    #expect(world.run("class", "check", "class") == .findings)
    let line = deck.split(separator: "\n", omittingEmptySubsequences: false).count + 1
    world.expectShown("class/decks/numbers.md:\(line):")
    world.expectShown("[missing-body]")
    world.expectShown("errors: 1")
    #expect(world.run("class", "check", "class", "--format", "json") == .findings)
    world.expectShown("missing-body")
    #expect(world.run("class", "pack", "class") == .findings)
    try world.folder.write(deck, to: "class/decks/numbers.md")
    #expect(world.run("class", "check", "class") == .done, "\(world.terminal.output)")
    #expect(world.run("class", "pack", "class") == .done)
    #expect(try packs(world) == 1)
  }

  @Test func `subjects of rows are planned, packed and practised like those of cards`() throws {
    let deck = """
      ---
      id: words
      title: Words
      language: en
      licence: CC0-1.0
      table: words.csv
      key: word
      ---

      ## Meaning {#meaning}
      Q: {{word}}
      A: {{meaning}}

      """
    let table = "word,meaning,tags\nbap,rice,food\nmul,water,\"food, drink\"\nsan,mountain,\n"
    let world = try world(study: "#food")
    try world.folder.write(deck, to: "Decks/words.md")
    try world.folder.write(table, to: "Decks/words.csv")
    #expect(world.run("class", "check", "class") == .done, "\(world.terminal.output)")
    #expect(world.run("class", "pack", "class") == .done, "\(world.terminal.output)")
    let pack = world.folder("class/exchange-1.koryu")
    world.environment["KORYU_PROFILES"] = world.folder("laptop")
    #expect(world.run("join", pack, "--name", "Learner 01", "--new") == .done)
    world.advance(days: 51)
    #expect(world.run("week") == .done)
    world.expectShown("0 of 2")
    #expect(world.run("practice", "--tag", "drink", script: ["water", .enter]) == .done)
    world.expectShown("mul")
    world.expectNotShown("bap")
  }

  @Test func `a deck that is not planned yet is looked at too, an installed one is not`() throws {
    let world = try world()
    let broken =
      "---\nid: other\ntitle: Other\nlanguage: en\nlicence: CC0-1.0\n---\n\n## a {#a}\nQ: x\n"
    try world.folder.write(broken, to: "Decks/other.md")
    #expect(world.run("class", "check", "class") == .done, "\(world.terminal.output)")
    try world.folder.write(broken, to: "class/decks/other.md")
    #expect(world.run("class", "check", "class") == .findings)
    world.expectShown("class/decks/other.md:8:")
  }

  @Test func `an error in an installed deck that is planned is found before it is packed`() throws {
    let world = try world()
    let deck = try #require(SampleDecks.numbers(3)["numbers.md"])
    try world.folder.write(deck + "\n## new {#n4}\nQ: Type 4.\n", to: "Decks/numbers.md")
    #expect(world.run("class", "check", "class") == .findings)
    world.expectShown("Decks/numbers.md:")
    #expect(world.run("class", "pack", "class") == .findings)
  }

  @Test func `a deck for adults is told unless it is to be packed`() throws {
    let world = try world(study: "late")
    let deck = try #require(SampleDecks.numbers(2, id: "late")["late.md"])
    try world.folder.write(
      deck.replacing("\nA(number)", with: "\nAudience: adult\nA(number)"),
      to: "Decks/late.md"
    )
    #expect(world.run("class", "check", "class") == .findings)
    world.expectShown("For adults only: late.")
    #expect(world.run("class", "pack", "class") == .refused)
    #expect(world.run("class", "check", "class", "--adult") == .done, "\(world.terminal.output)")
    #expect(world.run("class", "pack", "class", "--adult") == .done)
  }

  @Test(arguments: ["", "short", String(repeating: "z", count: 64)])
  func `a class without its key is told what the key is and where it may be`(text: String) throws {
    let world = try world()
    try world.folder.remove("class/class.key")
    if !text.isEmpty { try world.folder.write(text, to: "class/class.key") }
    #expect(world.run("class", "check", "class") == .findings)
    world.expectShown("class.key: error: class.key")
    for call in [["class", "pack", "class"], ["class", "status", "--class", "class"]] {
      #expect(world.run(call) == .refused, "\(call)")
      #expect(world.terminal.errors.contains("Put it back from your copy of the folder."))
      #expect(!world.terminal.errors.contains("profile"))
    }
    #expect(try packs(world) == 0)
  }
}
