import Shell
import TestSupport
import Testing

/// Which files of a folder are decks.
@Suite struct DeckFileNameTests {
  private static let deck = """
    ---
    id: topik
    title: Words of the exam
    language: en
    licence: CC0-1.0
    ---

    ## {#a}
    Q: How do you say “hour”?
    A: 시간

    """

  @Test(arguments: ["TOPIK.md", "N5.md", "JLPT-N5.md", "A1-basics.md"])
  func `a deck in capitals is a deck`(name: String) throws {
    let world = try FixedWorld(decks: [name: Self.deck])
    #expect(world.run("decks") == .done)
    world.expectShown("topik")
  }

  @Test func `what is about decks is none`() throws {
    let about = "# About\n\n## A heading {#x}\nQ: this is how a card looks\nA: so\n"
    let world = try FixedWorld(decks: ["README.md": about, "TOPIK.md": Self.deck])
    #expect(world.run("lint") == .done, "\(world.terminal.output)")
    world.expectShown("1 file")
  }
}
