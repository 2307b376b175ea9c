import Shell
import TestSupport
import Testing

/// Output that is longer than the screen.
@Suite struct PagerTests {
  private static let more = "Enter: more · q: stop"

  private func help(_ script: [ScriptedEditor.Step]) throws -> FixedWorld {
    let world = try FixedWorld.study()
    world.terminal.rows = 10
    world.run(script: ["help"] + script + ["quit"])
    return world
  }

  @Test func `at the prompt it stops at each screen`() throws {
    let world = try help(Array(repeating: .enter, count: 20))
    #expect(world.editor.asked.contains { $0.prompt.text.contains(Self.more) })
    world.expectShown("undo")
  }

  @Test func `q leaves the rest out`() throws {
    let whole = try FixedWorld.study()
    whole.terminal.rows = 500
    whole.run(script: ["help", "quit"])
    #expect(!whole.editor.asked.contains { $0.prompt.text.contains(Self.more) })
    let cut = try help([.key("q")])
    #expect(cut.terminal.lines.count < whole.terminal.lines.count)
    cut.expectShown("Everything is saved.")
  }

  @Test func `a command of its own is not stopped`() throws {
    let world = try FixedWorld.study()
    world.terminal.rows = 10
    world.run("help")
    #expect(world.editor.asked.isEmpty)
  }
}
