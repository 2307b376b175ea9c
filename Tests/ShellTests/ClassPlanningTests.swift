import Shell
import TestSupport
import Testing

/// Plans that the program lays, and what it keeps of those that people wrote.
@Suite struct ClassPlanningTests {
  private func words(_ world: FixedWorld) -> String {
    (world.terminal.output + world.terminal.errors).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test func `a plan takes subjects, names the class's own decks first, and uses all weeks`() throws
  {
    let world = try FixedWorld(decks: SampleDecks.numbers(20).merging(SampleDecks.greetings) { $1 })
    world.run("class", "new", "class", "--start", "2027-01-11")
    let town = SampleDecks.numbers(8)["numbers.md"]?.replacing("id: numbers", with: "id: town")
    try world.folder.write(try #require(town), to: "class/decks/town.md")
    let plan = ["class", "plan", "class", "--weeks", "8", "--replace"]
    #expect(world.run(plan) == .done)
    let text = try #require(world.folder.text("class/plan.csv"))
    #expect(text.contains("1,town 5") && text.contains("2,town 3"), "\(text)")
    #expect(words(world).contains("week 8 (2027-03-01): reviews only"), "\(words(world))")
    #expect(world.run(plan + ["--decks", "#korean,town,town"]) == .done)
    let again = try #require(world.folder.text("class/plan.csv"))
    #expect(again.contains("1,#korean"), "\(again)")
    #expect(again.split(separator: "town").count == 4, "\(again)")
    #expect(world.run(plan + ["--decks", "town"]) == .done)
    #expect(words(world).contains("weeks 3–8 (from 2027-01-25): reviews only"), "\(words(world))")
    #expect(world.run(plan + ["--decks", "#koreen"]) == .usage)
    #expect(words(world).contains("#korean"))
    #expect(world.run("class", "check", "class") == .findings)
  }

  @Test func `a plan that was written by hand outlives every new one`() throws {
    let world = try FixedWorld(decks: SampleDecks.numbers(20))
    world.run("class", "new", "class", "--start", "2027-01-11")
    try world.folder.write(
      "week,study\nclass,E\nstart,2027-01-11\n1,numbers\n",
      to: "class/plan.csv"
    )
    for _ in 1...3 {
      #expect(world.run("class", "plan", "class", "--weeks", "4", "--replace") == .done)
    }
    #expect(world.folder.text("class/plan-before.csv")?.contains("1,numbers\n") == true)
    #expect(world.folder.text("class/plan-before-3.csv") != nil)
    #expect(words(world).contains("The plan before is in plan-before-3.csv"))
  }
}
