import Journal
import Scheduling
import TestSupport
import Testing
import Text

/// The time from a question to the first key of its answer, as a session writes it down.
@Suite struct ThinkingTimeTests {
  /// The times of the first answer that a script comes to; each prompt takes four seconds before its
  /// first key.
  private static func times(_ script: [ScriptedEditor.Step]) throws -> (ms: Int?, think: Int?) {
    let world = try FixedWorld.study()
    world.run("review", script: script + [.enter, .endOfInput])
    let review = try #require(try world.reviews().first)
    return (review["ms"]?.int, review["think"]?.int)
  }

  @Test func `what is typed has a first key`() throws {
    let world = try FixedWorld.study()
    let typing = ScriptedEditor.Step.begins { world.advance(seconds: 3) }
    world.run("review", script: [typing, "안녕하세요", .enter, typing, "??", .enter, .endOfInput])
    let reviews = try world.reviews()
    #expect(reviews.map { $0["ms"]?.int } == [7000, 7000])
    #expect(reviews.map { $0["think"]?.int } == [4000, 4000])
    let log = try world.state().reviewLog
    #expect(log[0].duration == 4000 && log[0].span == .thinking)
  }

  @Test func `a line of a pipe has none, and one key that is all is no first key`() throws {
    #expect(try Self.times(["안녕하세요"]).think == nil)
    let all = try Self.times([.begins(then: {}), "안녕하세요"])
    #expect(all.ms == 4000 && all.think == nil)
  }

  @Test func `a hint, an empty line and a word for leaving are no answers; a try is`() throws {
    let world = try FixedWorld.study()
    let typing = ScriptedEditor.Step.begins { world.advance(seconds: 1) }
    world.run(
      "review",
      script: [
        typing, "?", "", typing, "quit", typing, "안녕하세요", .enter,
        typing, "Hanyang", typing, "Seoul", .enter, .endOfInput,
      ]
    )
    let reviews = try world.reviews()
    #expect(reviews.map { $0.text("typed") } == ["안녕하세요", "Seoul"])
    #expect(reviews.map { $0["ms"]?.int } == [19_000, 10_000])
    #expect(reviews.map { $0["think"]?.int } == [18_000, 4000])
  }

  @Test func `a question that is asked again begins anew`() throws {
    let world = try FixedWorld.study()
    let typing = ScriptedEditor.Step.begins { world.advance(seconds: 2) }
    world.run(
      "review",
      script: [typing, "안녕", .key("u"), typing, "안녕하세요", .enter, .endOfInput]
    )
    let review = try #require(try world.reviews().first)
    #expect(review["ms"]?.int == 6000)
    #expect(review["think"]?.int == 4000)
  }
}
