import Shell
import TestSupport
import Testing
import Text

/// Leaving in the middle of a question, or of its verdict.
@Suite struct LeavingWordTests {
  @Test(arguments: ["q", "Q", "quit", "exit", "ｑ", "ㅂ", "그만", "終了"])
  func `a word for leaving is no answer before it is typed twice`(word: String) throws {
    let world = try FixedWorld.study()
    let script: [ScriptedEditor.Step] = [
      "안녕하세요", .enter, .line(word), "Seoul", .enter, .endOfInput,
    ]
    world.run("review", script: script)
    world.expectShown("Nothing was counted. Ctrl-C stops")
    let review = try #require(try world.reviews().last)
    #expect(review.text("verdict") == "exact")
    #expect(review["attempts"] == nil)
    world.run("undo")
    world.run("review", script: [.line(word), .line(word), .enter, .endOfInput])
    #expect(try world.reviews().last?.text("verdict") == "wrong")
    #expect(try world.reviews().last?.text("typed") == word)
  }

  @Test func `a card whose answer is q takes it at once`() throws {
    let world = try FixedWorld.study([
      "keys.md": """
      ---
      id: keys
      title: Keys
      language: en
      licence: CC0-1.0
      ---

      ## Left {#left}
      Q: Which key is left of w?
      A: q

      """
    ])
    world.run("review", script: ["q", .enter, .endOfInput])
    world.expectNotShown("Nothing was counted.")
    #expect(try world.reviews().last?.text("verdict") == "exact")
  }

  @Test(arguments: Leaving.allCases)
  func `whoever leaves at the verdict is told what was recorded`(leaving: Leaving) throws {
    let world = try FixedWorld.study()
    world.run("review", script: ["감사합니다", leaving.step])
    world.expectShown("Your answer was recorded as “again”. “undo” takes it back.")
    #expect(try world.reviews().map { $0["grade"]?.int } == [1])
    world.run("practice", script: ["안녕하세요", leaving.step])
    world.expectShown("Your answer was recorded.\n")
    world.run("review", script: ["안녕하세요", .enter, .endOfInput])
    world.expectNotShown("was recorded")
  }
}
