import Shell
import TestSupport
import Testing

/// Two shells at once over one profile.
@Suite struct SideBySideTests {
  /// Another shell of the same person on the same machine.
  private func elsewhere(_ world: FixedWorld, _ arguments: String...) {
    var other = world.world
    other.terminal = FakeTerminal()
    other.editor = ScriptedEditor()
    _ = Shell(world: other).run(arguments)
  }

  @Test func `what another session did is due, and not due, at once`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(3))
    world.run("review", script: ["1", .key("4"), "2", .key("4"), "3", .key("4")])
    world.advance(days: 3000)
    world.run("due", "--short")
    #expect(world.terminal.output == "交 3\n")
    world.run(script: [
      "suspend n1", .meanwhile { self.elsewhere(world, "suspend", "n2") }, "note done", "quit",
    ])
    world.run("due", "--short")
    #expect(world.terminal.output == "交 1\n", "neither session's card is due")
    #expect(try world.folder.tree("Profiles/hana/journal").count == 2)
  }

  @Test func `undo takes back what another session did last`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(3))
    world.run(script: ["suspend n1", .meanwhile { self.elsewhere(world, "suspend", "n2") }, "quit"])
    world.advance(seconds: 60)
    world.run("undo")
    world.run("due")
    world.expectShown("2 new")
  }
}
