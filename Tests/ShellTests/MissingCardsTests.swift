import Shell
import TestSupport
import Testing

/// Decks and cards that a learner has studied and that are gone, and counts that must agree.
@Suite struct MissingCardsTests {
  @Test(arguments: ["decks", "doctor"])
  func `a deck that is gone is named with what to do`(command: String) throws {
    let world = try FixedWorld.study(SampleDecks.greetings.merging(SampleDecks.numbers(3)) { $1 })
    world.run("review", "numbers", script: ["1", .enter, "2", .enter, .interrupted])
    try world.folder.remove("Decks/numbers.md")
    world.run(command)
    let said = world.terminal.output.replacing("\n  ", with: " ").replacing("\n", with: " ")
    #expect(said.contains("The deck “numbers” is gone, of which you have met 2 cards."))
    #expect(said.contains("formerly: [numbers]"))
  }

  @Test func `cards that are gone from a deck are named`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(3))
    world.run("review", script: ["1", .enter, .interrupted])
    world.run("decks")
    world.expectNotShown("no longer")
    let text = SampleDecks.numbers(3)["numbers.md"] ?? ""
    try world.folder.write(text.replacing("#n1", with: "#one"), to: "Decks/numbers.md")
    world.run("decks")
    world.expectShown("1 card that you have met is no longer in “numbers”: n1.")
    let mended = text.replacing("#n1}\n", with: "#one}\nFormerly: n1\n")
    try world.folder.write(mended, to: "Decks/numbers.md")
    world.run("decks")
    world.expectNotShown("no longer")
  }

  @Test func `what is due is counted once, cards on their steps included`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(3))
    world.run("review", script: ["1", .key("1"), .interrupted])
    world.run("due")
    world.expectShown("1 card to review")
    world.run("decks")
    let row = try #require(world.terminal.lines.first { $0.contains("numbers") })
    #expect(row.split(separator: " ").suffix(4) == ["1", "2", "1", "3"], "\(row)")
    world.run("suspend", "n1")
    world.run("decks")
    let later = try #require(world.terminal.lines.first { $0.contains("numbers") })
    #expect(later.split(separator: " ").suffix(4) == ["0", "2", "1", "3"], "\(later)")
  }

  @Test func `a deck that is named is practised even where it was skipped today`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(2))
    world.run("skip", "numbers")
    world.run("due")
    world.expectShown("Nothing is due just now.")
    world.run("practice", "numbers", script: ["1", .enter, .interrupted])
    #expect(try world.reviews().count == 1)
    world.run("practice")
    world.expectShown("There is nothing to do")
  }

  @Test func `nothing is forecast where nothing was met`() throws {
    let world = try FixedWorld.study()
    world.run("forecast")
    world.expectShown("You have not met any cards yet.")
    world.expectNotShown("▁")
  }
}
