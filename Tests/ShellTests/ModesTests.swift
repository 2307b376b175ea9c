import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// New cards that are shown before they are asked.
@Suite struct PresentationTests {
  @Test func `a new card is shown first and asked two cards later, and only that is a review`()
    throws
  {
    let world = try FixedWorld.study(SampleDecks.shown)
    let before = try world.events().count
    var written: [Int] = []
    let count = ScriptedEditor.Step.meanwhile {
      written.append(((try? world.kinds(after: before)) ?? []).count)
    }
    world.run(
      "review",
      script: [count, .enter, count, .enter, count, .enter, count, "あ", .enter, count]
    )
    #expect(written == [0, 0, 0, 0, 1])
    #expect(world.editor.asked.map(\.isKey) == [true, true, true, false, true, false])
    #expect(world.editor.asked.last?.prompt.expected == "い", "い was shown two cards ago")
    #expect(try world.reviews().map { $0.text("card") } == ["letters/a"])
    #expect(try world.reviews().map { $0.text("mode") } == ["learn"])
    world.expectShown("Like a in father.")
    world.expectShown("Look at it; you will be asked soon.")
  }

  @Test func `every card that was shown is asked before the session ends`() throws {
    let world = try FixedWorld.study(SampleDecks.shown)
    let answers = ["あ", "い", "う", "え"]
    let asked = answers.map { [ScriptedEditor.Step.line($0), .key("4")] }
    let shown = [ScriptedEditor.Step.enter, .enter, .enter]
    let script = shown + asked[0] + asked[1] + asked[2] + [.enter] + asked[3]
    #expect(world.run("review", script: script) == .done)
    #expect(world.editor.unanswered == 0)
    #expect(try world.reviews().map { $0.text("typed") } == answers)
    world.expectShown("4 cards met for the first time")
  }

  @Test func `whoever types Korean in Latin letters gets no hangul composed`() throws {
    let world = try FixedWorld.study()
    world.run("review", script: [.interrupted])
    #expect(world.editor.asked.last?.prompt.slot == .hangul)
    world.run("settings", "hangul-input", "romanization")
    world.run("review", script: [.interrupted])
    #expect(world.editor.asked.last?.prompt.slot == .plain)
  }

  @Test func `a kana card asks for kana as they are typed`() throws {
    let world = try FixedWorld.study(SampleDecks.shown)
    world.run("review", script: [.enter, .enter, .enter, .endOfInput])
    #expect(world.editor.asked.last?.prompt.slot == .hiragana)
    #expect(world.editor.asked.last?.prompt.expected == "あ")
  }
}

/// Every kind of card, answered rightly and wrongly through the screen.
@Suite struct CardKindTests {
  @Test func `every kind is answered by what the screen shows`() throws {
    let world = try FixedWorld.study(SampleDecks.kinds)
    let match = ScriptedEditor.Step.reading { screen in
      [("Winter Sonata", "drama"), ("Parasite", "film"), ("Shiri", "film")].map { left, right in
        FixedWorld.label(of: left, on: screen) + FixedWorld.label(of: right, on: screen)
      }.joined(separator: " ")
    }
    world.run(
      "review",
      script: [
        "Winter Sonata", .enter, FixedWorld.labels(of: "white", "red"), .enter,
        FixedWorld.labels(of: "Kono statement", "Joint declaration", "World Cup"), .enter, match,
        .enter, "2002", .enter, .endOfInput,
      ]
    )
    let reviews = try world.reviews()
    #expect(reviews.map { $0.text("verdict") } == Array(repeating: "exact", count: 5))
    #expect(reviews[1]["chosen"]?.array?.map(\.int) == [0, 1])
    #expect(reviews.last?.text("card") == "kinds/hosts/1")
    world.expectShown("Several are right: type their numbers")
    world.expectShown("[…]")
  }

  @Test func `what cannot be read is asked again as often as it takes`() throws {
    let world = try FixedWorld.study(SampleDecks.kinds)
    world.run(
      "review",
      script: ["9", "", "Spring Waltz", "1 2 3 4", "Summer Scent", .enter, .endOfInput]
    )
    #expect(world.editor.asked.filter { !$0.isKey }.count == 6)
    let review = try #require(try world.reviews().first)
    #expect(review.text("verdict") == "wrong")
    #expect(review["attempts"] == nil)
    #expect(review["chosen"]?.array?.map(\.int) == [2])
  }

  @Test func `part of a right answer is told`() throws {
    let world = try FixedWorld.study(SampleDecks.kinds)
    world.run(
      "review",
      script: ["1", .key("4"), FixedWorld.labels(of: "red"), .enter, .endOfInput]
    )
    world.expectShown("50 % of it was right.")
    #expect(try world.reviews().last?["score"]?.double == 0.5)
  }

  @Test(arguments: ["en", "ja", "ko"])
  func `a question is asked in the learner's language`(language: String) throws {
    let world = try FixedWorld.study(settings: [.language: .string(language)])
    world.run("review", script: ["안녕하세요", .enter, .endOfInput])
    let question = [
      "en": "How do you say “good day” in Korean?", "ja": "韓国語で「こんにちは」は？", "ko": "한국어 인사말은?",
    ]
    let why = [
      "en": "Literally a question", "ja": "「安寧ですか」という意味です。", "ko": "평안을 묻는 말이에요.",
    ]
    world.expectShown(question[language] ?? "?")
    world.expectShown(why[language] ?? "?")
  }
}

/// Learning, practice, tests, placement.
@Suite struct ModesTests {
  /// Answers the question “Type N.” that was shown last, if `isKnown`.
  private func number(_ isKnown: @escaping (Int) -> Bool = { _ in true }) -> ScriptedEditor.Step {
    .reading { screen in
      let line = screen.split(separator: "\n").last { $0.hasPrefix("Type ") } ?? ""
      guard let number = Int(line.dropFirst(5).dropLast()) else { return "?" }
      return isKnown(number) ? "\(number)" : "0"
    }
  }

  private func answers(_ count: Int) -> [ScriptedEditor.Step] {
    (0..<count).flatMap { _ in [number(), .key("4")] }
  }

  @Test func `learn brings new cards beyond today's share`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(9), settings: [.newPerDay: 2])
    #expect(world.run("review", script: answers(2)) == .done)
    #expect(world.editor.unanswered == 0)
    world.run("review")
    world.expectShown("There is nothing to do in your decks just now.")
    #expect(world.run("learn", "--cards", "3", script: answers(3)) == .done)
    #expect(world.editor.unanswered == 0)
    #expect(try world.reviews().map { $0.text("card") } == (1...5).map { "numbers/n\($0)" })
  }

  @Test func `practice leaves the schedule alone`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(3))
    world.run("review", script: answers(3))
    world.advance(days: 1)
    let before = try world.state()
    world.run(
      "practice",
      "--order",
      "random",
      script: [number(), .enter, "0", .enter, number(), .enter]
    )
    #expect(world.editor.unanswered == 0)
    world.expectNotShown("1 again")
    let after = try world.state()
    for card in before.cardIDs { #expect(before.cardState(card) == after.cardState(card)) }
    let practised = try world.reviews().suffix(3)
    #expect(practised.map { $0.text("mode") } == ["practice", "practice", "practice"])
    #expect(practised.allSatisfy { $0["due"] == nil })
    world.expectNotShown("Come back")
  }

  @Test func `a test shows its answers at the end only, and scores them`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(6))
    var screens: [String] = []
    let look = ScriptedEditor.Step.meanwhile { screens.append(world.terminal.output) }
    world.run(
      "test",
      "4",
      "--seed",
      "1",
      script: [number(), look, "0", look, number(), look, "?", look, "0", look]
    )
    #expect(world.editor.unanswered == 0)
    #expect(screens.allSatisfy { !$0.contains("Answer  ") && !$0.contains("Right") })
    world.expectShown("Your score: 2 of 4 (50 %)")
    world.expectShown("Missed (2):")
    let reviews = try world.reviews()
    #expect(reviews.map { $0.text("mode") } == ["test", "test", "test", "test"])
    #expect(reviews.map { $0["score"]?.double } == [1, 0, 1, 0])
    #expect(reviews.allSatisfy { $0["due"] == nil })
    let state = try world.state()
    #expect(state.cardIDs.allSatisfy { state.cardState($0).phase == .new })
    let cards = reviews.map { $0.text("card") }
    world.run(
      "test",
      "4",
      "--seed",
      "1",
      script: answers(4).enumerated().compactMap { $0 % 2 == 0 ? $1 : nil }
    )
    #expect(try world.reviews().suffix(4).map { $0.text("card") } == cards)
  }

  @Test func `a long test tells every answer that was missed`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(30))
    world.run("test", "30", script: Array(repeating: "0", count: 30))
    #expect(world.editor.unanswered == 0)
    for number in 1...30 { world.expectShown("Type \(number).") }
    let listed = world.terminal.output.components(before: "Missed (30):")
    #expect(listed.filter { $0.contains("Type ") }.count == 30)
  }

  @Test(arguments: [1, 2, 17, 38, 40, 41])
  func `placement finds where to begin`(unknown: Int) throws {
    let world = try FixedWorld.study(SampleDecks.numbers(40))
    let steps = (0..<16).flatMap { _ in [number { $0 < unknown }, .enter] }
    world.run("place", "numbers", script: steps)
    #expect(world.editor.unanswered == 0)
    let state = try world.state()
    let asked = try world.reviews()
    #expect(asked.count <= 12)
    let met = Set(asked.compactMap { $0.text("card") })
    let buried = Set(state.declarations.buried.keys.map(\.description))
    for card in 1..<unknown {
      let name = "numbers/n\(card)"
      #expect(met.contains(name) || buried.contains(name), "\(name)")
    }
    for card in unknown..<41 where unknown < 41 { #expect(!buried.contains("numbers/n\(card)")) }
    let said =
      unknown == 1
      ? "You begin with the first card."
      : unknown == 41 ? "You know this deck." : "You begin at numbers/n\(unknown)."
    world.expectShown(said)
  }

  @Test(arguments: [80, 40])
  func `placement says what it is for, how long it takes and how to stop`(columns: Int) throws {
    let world = try FixedWorld.study(SampleDecks.numbers(40))
    world.terminal.columns = columns
    world.run("place", "numbers", script: [number(), .enter, .interrupted])
    let page = world.terminal.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(page.contains("Where to begin in “Numbers”: at most 12 questions"), "\(page)")
    #expect(page.contains("Ctrl-C stops"))
    #expect(page.contains("Numbers · question 2 of at most 12"))
    for line in world.terminal.lines { #expect(DisplayWidth.of(line) <= columns, "\(line)") }
  }

  @Test func `a placement that is left puts nothing aside`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(40))
    world.run("place", "numbers", script: [number(), .enter, .interrupted])
    world.expectShown("Stopped. The answers count; nothing was skipped.")
    #expect(try world.state().declarations.buried.isEmpty)
    #expect(try world.reviews().count == 1)
  }

  @Test func `what placement puts aside does not hold up the decks that build on it`() throws {
    var decks = SampleDecks.numbers(20)
    decks["words.md"] = """
      ---
      id: words
      title: Words
      language: en
      licence: CC0-1.0
      ---

      ## One {#one}
      Q: Type 1.
      A(number): 1
      After: numbers

      """
    let world = try FixedWorld.study(decks)
    world.run("due")
    world.expectShown("10 new")
    world.run("review", "words")
    world.expectShown("There is nothing to do in words just now.")
    world.run("place", "numbers", script: (0..<16).flatMap { _ in [number(), .enter] })
    world.run("review", "words", script: [number(), .enter])
    #expect(try world.reviews().last?.text("card") == "words/one")
  }
}

extension String {
  /// The lines after the one that begins with `text`.
  fileprivate func components(before text: String) -> [Substring] {
    let lines = split(separator: "\n")
    return Array(lines.drop { !$0.contains(text) }.dropFirst())
  }
}
