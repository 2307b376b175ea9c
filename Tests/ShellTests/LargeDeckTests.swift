import Shell
import TestSupport
import Testing
import Text

/// Large quizzes and notes, which become tables where they can.
@Suite struct LargeDeckTests {
  private static func typed(_ numbers: ClosedRange<Int>) -> String {
    numbers.map {
      "// [tag:t\($0 % 3)]\n::t\($0)::How much is \($0) + 1?{=\($0 + 1) =n\($0 + 1)}\n\n"
    }
    .joined()
  }

  private static func options(_ numbers: ClosedRange<Int>) -> String {
    numbers.map { "::o\($0)::Which is \($0)?{=\($0) ~x}\n\n" }.joined()
  }

  private static func importing(_ text: String) throws -> FixedWorld {
    let world = try FixedWorld.study()
    try world.folder.write(text, to: "quiz.gift")
    #expect(world.run("import", world.folder("quiz.gift")) == .done)
    return world
  }

  @Test func `more than a thousand questions are rows, and what is none stays a card`() throws {
    let world = try Self.importing(Self.typed(1...1_100) + Self.options(1...20))
    world.expectShown("1100 questions are rows of quiz.tsv")
    world.expectShown("quiz-cards: 20 questions stay cards")
    #expect(world.folder.text("Decks/quiz.md")?.contains("table: quiz.tsv") == true)
    let table = world.folder.text("Decks/quiz.tsv") ?? ""
    #expect(table.contains("t7\tHow much is 7 + 1?\t8\tn8\t"), "\(table.prefix(300))")
    #expect(world.folder.text("Decks/quiz-cards.md")?.contains("Q: Which is 20?") == true)
    #expect(world.run("lint") == .done)
    // Smaller, it stays a table, so that its cards stay the same.
    try world.folder.write(Self.typed(1...5), to: "quiz.gift")
    #expect(world.run("import", world.folder("quiz.gift")) == .done)
    world.expectShown("quiz          5    0        0          5  1095")
  }

  @Test func `numbers and words are asked by kinds of their own`() throws {
    let numbers = (1...600).map { "::n\($0)::How much is \($0) + 1?{#\($0 + 1)}\n\n" }.joined()
    let world = try Self.importing(Self.typed(1...600) + numbers)
    let deck = world.folder.text("Decks/quiz.md") ?? ""
    #expect(deck.contains("A: {answer} | {answer_2}"), "\(deck)")
    #expect(deck.contains("A(number): {answer_number}"), "\(deck)")
    #expect(world.run("lint") == .done)
  }

  @Test func `where no question fits a table the reason is told`() throws {
    let world = try Self.importing(Self.options(1...1_001))
    world.expectShown("quiz: 1001 questions stay cards. A table holds only")
    #expect(world.folder.text("Decks/quiz.tsv") == nil)
  }

  @Test func `a deck of cards that grew stays one, and so does its progress`() throws {
    let world = try Self.importing(Self.typed(1...2))
    try world.folder.write(Self.typed(1...1_001), to: "quiz.gift")
    #expect(world.run("import", world.folder("quiz.gift")) == .done)
    world.expectShown("quiz stays a deck of cards, as it was")
    #expect(world.folder.text("Decks/quiz.tsv") == nil)
  }
}
