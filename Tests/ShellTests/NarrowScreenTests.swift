import Shell
import TestSupport
import Testing
import Text

/// What is seen in a window of forty columns.
@Suite struct NarrowScreenTests {
  private func world(_ decks: [String: String] = SampleDecks.greetings) throws -> FixedWorld {
    let world = try FixedWorld.study(decks)
    world.terminal.columns = 40
    return world
  }

  @Test func `a grade stays beside its date, a key beside what it does`() throws {
    let world = try world()
    world.run("review", script: ["안녕하세여", .enter, .interrupted])
    let lines = world.terminal.lines
    for whole in ["1 again 1 min", "[2 hard 6 min]", "3 good 10 min", "u take back", "q stop"] {
      #expect(lines.contains { $0.contains(whole) }, "\(whole)")
    }
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 40 })
  }

  @Test(arguments: ["en", "ja", "ko"])
  func `the identity of a deck can be read in the list`(language: String) throws {
    let world = try world(SampleDecks.numbers(3, id: "numbers-dates-counters"))
    world.run("--language", language, "decks")
    world.expectShown("● numbers-dates-counters")
    #expect(world.terminal.lines.allSatisfy { DisplayWidth.of($0) <= 40 })
  }

  @Test(arguments: ["en", "ja", "ko"])
  func `an error at the prompt fits, on the command line it stays one line`(
    language: String
  ) throws {
    let world = try world()
    world.run("--language", language, script: ["flag", "show nothing-of-the-kind", "quit"])
    for line in world.terminal.errors.split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= 40, "\(line)")
    }
    world.run("--language", language, "flag")
    #expect(world.terminal.errors.split(separator: "\n").count == 1)
  }
}
