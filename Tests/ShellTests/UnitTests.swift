import Shell
import TestSupport
import Testing

/// Word lists that are divided into units.
@Suite struct UnitTests {
  private static let words = [
    "words.md": """
    ---
    id: words
    title: Words
    language: en
    licence: CC0-1.0
    table: words.tsv
    key: [ko]
    unit: unit
    ---

    ## {#in}
    Q: {en}
    A(hangul): {ko}

    """,
    "words.tsv": "ko\ten\tunit\n가\tone\t1\n나\ttwo\t1\n다\tthree\t2\n라\tfour\t3\n마\tfive\t\n",
  ]

  private func world() throws -> FixedWorld {
    let world = try FixedWorld(decks: Self.words)
    try world.addProfile(decks: [])
    return world
  }

  @Test func `new cards come from the units that were chosen, met ones from everywhere`() throws {
    let world = try world()
    #expect(world.run("enrol", "words") == .done)
    world.run("learn", "--cards", "1", script: ["가", .key("1"), .interrupted])
    #expect(world.run("enrol", "words", "--unit", "2..") == .done)
    world.expectShown("New cards come from unit 2 and those after it.")
    world.run("due")
    world.expectShown("1 card to review and 2 new")
    world.run("enrol", "words")
    world.run("due")
    world.expectShown("1 card to review and 4 new")
  }

  @Test func `practice and tests keep to the units named`() throws {
    let world = try world()
    world.run("enrol", "words")
    world.run("test", "9", "--unit", "2", script: [.givingUp])
    #expect(try world.reviews().map { $0.text("card") } == ["words/다/in"])
    world.run("test", "9", "words", "--unit", "1-2", script: [.givingUp, .givingUp, .givingUp])
    #expect(try world.reviews().count == 4)
  }

  @Test func `units that are not there are refused`() throws {
    let world = try world()
    #expect(world.run("enrol", "words", "--unit", "4..9") == .usage)
    #expect(world.terminal.errors.contains("the units go up to 3"))
    #expect(world.run("enrol", "words", "--unit", "x") == .usage)
    try world.folder.write(SampleDecks.numbers(2)["numbers.md"] ?? "", to: "Decks/numbers.md")
    #expect(world.run("practice", "numbers", "--unit", "1") == .usage)
    #expect(try world.events().isEmpty)
  }

  @Test func `a deck is shown unit by unit`() throws {
    let world = try world()
    world.run("enrol", "words", "--unit", "2..")
    world.run("decks", "words")
    world.expectShown("○ 1")
    world.expectShown("● 2")
    world.expectShown("“enrol words --unit 5..”")
  }

  @Test func `a column that is not there is an error of the deck`() throws {
    let world = try FixedWorld(
      decks: Self.words.mapValues { $0.replacing("unit: unit", with: "unit: lesson") }
    )
    #expect(world.run("lint") == .findings)
    world.expectShown("The table has no column “lesson”")
  }
}
