import Shell
import TestSupport
import Testing

/// What a learner reads after an answer.
@Suite struct FeedbackTests {
  @Test func `a wrong choice is named beside the right one`() throws {
    let world = try FixedWorld.study(SampleDecks.kinds)
    let backwards = FixedWorld.labels(of: "World Cup", "Joint declaration", "Kono statement")
    world.run(
      "review",
      script: [
        "Summer Scent", .enter, FixedWorld.labels(of: "red", "green"), .enter, backwards, .enter,
        .endOfInput,
      ]
    )
    world.expectShown("You chose  Summer Scent ✗")
    world.expectShown("Answer     Winter Sonata")
    world.expectShown("You chose  red\n           green ✗")
    world.expectShown("You chose  1. World Cup ✗\n           2. Joint declaration\n")
  }

  @Test(arguments: ["y", "Y", "네", "はい", "true"])
  func `every yes is as right as another`(typed: String) throws {
    let world = try FixedWorld.study([
      "south.md": """
      ---
      id: south
      title: South
      language: en
      licence: CC0-1.0
      ---

      ## Busan {#busan}
      Q: Is Busan south of Seoul?
      A(boolean): yes

      """
    ])
    world.run("review", script: [.line(typed), .enter, .endOfInput])
    world.expectShown("✓ Right")
    world.expectNotShown("written another way")
    world.expectNotShown("usual form")
  }

  @Test func `whoever types nothing is told the ways out`() throws {
    let world = try FixedWorld.study()
    world.run("review", script: ["", "??", .key("!"), .enter, .endOfInput])
    world.expectShown("? gives a hint, ?? shows the answer.")
    world.expectShown("→ Here is the answer")
    world.expectNotShown("Not this time")
    world.expectNotShown("! count it right")
    #expect(try world.kinds().filter { $0 == "appeal" }.isEmpty)
  }

  @Test func `on a small screen the prompt repeats the verdict`() throws {
    let world = try FixedWorld.study()
    let script: [ScriptedEditor.Step] = ["nothing like it", .enter, .endOfInput]
    world.run("review", script: script)
    #expect(world.editor.asked.filter(\.isKey).map(\.prompt.text).first == "> ")
    world.terminal.rows = 4
    let small = world.editor.asked.count
    world.run("review", script: script)
    let keys = world.editor.asked.dropFirst(small).filter(\.isKey)
    #expect(keys.map(\.prompt.text).first == "✗ > ")
  }

  @Test func `how to begin is told at the prompt alone`() throws {
    let world = try FixedWorld.study()
    world.run("due")
    world.expectShown("4 new")
    world.expectNotShown("Enter begins")
    world.run(script: ["quit"])
    world.expectShown("Enter begins.")
  }
}
