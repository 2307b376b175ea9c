import Shell
import TestSupport
import Testing
import Text

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

  @Test func `a wrong date is told once, as the reader writes dates`() throws {
    let world = try FixedWorld.study()
    let script: [ScriptedEditor.Step] = [
      "안녕하세요", .enter, "Seoul", .enter, "1966-06-22", .enter, .endOfInput,
    ]
    world.run("review", script: script)
    world.expectShown("22 June 1965")
    world.expectNotShown("expected")
  }

  @Test func `what is no date is asked again as often as it takes`() throws {
    let world = try FixedWorld.study()
    world.run(
      "review",
      script: [
        "안녕하세요", .enter, "Seoul", .enter, "long ago", "22 June '65", "1965-06-22", .enter,
        .endOfInput,
      ]
    )
    world.expectShown("long ago is not read as a date: type it like 2000-01-31.")
    world.expectShown("write the year with four digits")
    let review = try #require(try world.reviews().last)
    #expect(review.text("verdict") == "exact")
    #expect(review["attempts"] == nil)
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
