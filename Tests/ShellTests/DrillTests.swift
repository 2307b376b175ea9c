import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// What a session makes of answers, and what it writes.
@Suite struct DrillTests {
  @Test func `a right answer is written with all that belongs to it`() throws {
    let world = try FixedWorld.study()
    let before = try world.events().count
    #expect(world.run("review", script: ["안녕하세요", .enter, .interrupted]) == .interrupted)
    world.expectShown("✓ Right")
    world.expectShown("Literally a question after one's peace.")
    world.expectShown("1 again 1 min · 2 hard 6 min · [3 good 10 min] · 4 easy")
    #expect(try world.kinds(after: before) == ["review"])
    let review = try #require(try world.reviews().first)
    #expect(review.text("card") == "greetings/day")
    #expect(review["grade"]?.int == 3)
    #expect(review["proposed"]?.int == 3)
    #expect(review.text("verdict") == "exact")
    #expect(review.text("typed") == "안녕하세요")
    #expect(review.text("mode") == "learn")
    #expect(review["ms"]?.int == 4000)
    #expect(review.text("answer")?.count == 8)
    #expect(review["hint"] == nil)
    #expect(review["attempts"] == nil)
  }

  @Test func `a slip is hard, a wrong answer is again, and both are shown`() throws {
    let world = try FixedWorld.study()
    world.run(
      "review",
      script: [
        "안녕하세여", .enter, "Busan", .enter, "1966-06-22", .enter, "Korea Strat", .enter, .endOfInput,
      ]
    )
    world.expectShown("Seoul")
    world.expectShown("That is the largest port.")
    world.expectShown("≈ Right, with a slip")
    world.expectShown("✗ Not this time")
    let reviews = try world.reviews()
    #expect(reviews.map { $0.text("verdict") } == ["typo", "wrong", "wrong", "typo"])
    #expect(reviews.map { $0["grade"]?.int } == [2, 1, 1, 2])
  }

  @Test func `another valid answer is asked again, once, and costs nothing`() throws {
    let world = try FixedWorld.study()
    world.run("review", script: ["안녕하세요", .enter, "Hanyang", "Seoul", .enter, .endOfInput])
    world.expectShown("↻ Once more")
    let review = try #require(try world.reviews().last)
    #expect(review["grade"]?.int == 3)
    #expect(review.text("typed") == "Seoul")
    #expect(review["attempts"]?.array?.map(\.string) == ["Hanyang"])
    world.run("undo")
    world.run("review", script: ["Hanyang", "Hanyang", .enter, .endOfInput])
    #expect(try world.reviews().last?.text("verdict") == "wrong")
  }

  @Test func `a hint makes a right answer hard`() throws {
    let world = try FixedWorld.study()
    world.run(
      "review",
      script: ["?", "안녕하세요", .enter, "？", "Seoul", .key("3"), .endOfInput]
    )
    world.expectShown("Hint  Are you at peace?")
    world.expectShown("This card has no hint. ?? shows the answer.")
    let reviews = try world.reviews()
    #expect(reviews.map { $0["grade"]?.int } == [2, 3])
    #expect(reviews.map { $0["hint"]?.bool } == [true, true])
    #expect(reviews.map { $0["proposed"]?.int } == [2, 2])
  }

  @Test(arguments: ["??", "？？"])
  func `the answer is shown to whoever gives up`(keys: String) throws {
    let world = try FixedWorld.study()
    world.run("review", script: [.line(keys), .enter, .endOfInput])
    world.expectShown("Answer     안녕하세요")
    let review = try #require(try world.reviews().first)
    #expect(review["grade"]?.int == 1)
    #expect(review.text("verdict") == "wrong")
  }

  @Test func `an appeal counts the answer right and stays in the journal`() throws {
    let world = try FixedWorld.study()
    let before = try world.events().count
    world.run("review", script: ["안녕하세요", .enter, "Hansung", .key("!"), .endOfInput])
    world.expectShown("Counted as right, and noted for the deck’s author.")
    #expect(try world.kinds(after: before) == ["review", "review", "appeal"])
    let events = try world.events()
    #expect(events.last?.text("of") == events.dropLast().last?.text("id"))
    #expect(events.last?["grade"]?.int == 3)
    let card = try #require(CardID("greetings/capital"))
    let day = try #require(CardID("greetings/day"))
    let state = try world.state()
    #expect(state.cardState(card).phase == state.cardState(day).phase)
    #expect(state.cardState(card).lapses == 0)
    #expect(state.history(of: card).map(\.grade) == [.good])
    world.expectShown("2 answers, 100 % right")
  }

  @Test func `an appeal is not offered for a right answer`() throws {
    let world = try FixedWorld.study()
    world.run("review", script: ["안녕하세요", .key("!"), .key("!"), .enter, .endOfInput])
    world.expectNotShown("! count it right")
    world.expectShown("That key does nothing here.")
    #expect(try world.kinds().filter { $0 == "appeal" }.isEmpty)
    world.advance(days: 1)
    world.run("practice", script: ["안녕하세요", .enter, .endOfInput])
    world.expectNotShown("! count it right")
  }

  @Test func `a taken back answer leaves no trace`() throws {
    let world = try FixedWorld.study()
    world.run(
      "review",
      script: ["안녕", .key("u"), "안녕하세요", .key("ㅕ"), "안녕하세요", .enter, .endOfInput]
    )
    world.expectShown("Taken back. Here is the question again.")
    #expect(try world.reviews().map { $0.text("typed") } == ["안녕하세요"])
  }

  @Test(arguments: [("1", 1), ("2", 2), ("3", 3), ("4", 4), ("４", 4)])
  func `another grade may be given`(key: String, grade: Int) throws {
    let world = try FixedWorld.study()
    let step = ScriptedEditor.Step.key(try #require(key.first))
    world.run("review", script: ["안녕하세요", .key("x"), .escape, step, .endOfInput])
    #expect(try world.reviews().map { $0["grade"]?.int } == [grade])
    #expect(try world.reviews().map { $0["proposed"]?.int } == [3])
  }

  @Test func `e explains, and why the grade is proposed`() throws {
    let world = try FixedWorld.study()
    world.run("review", script: ["안녕하세여", .key("e"), .enter, .endOfInput])
    world.expectShown("Proposed: hard")
    world.expectShown("Hint  Are you at peace?")
  }

  @Test func `a session ends after so many cards, or so many minutes`() throws {
    let world = try FixedWorld.study()
    world.run("review", "--cards", "2", script: ["안녕하세요", .enter, "Seoul", .enter])
    #expect(world.editor.unanswered == 0)
    #expect(try world.reviews().count == 2)
    let other = try FixedWorld.study()
    other.secondsAtPrompt = 40
    other.run("review", "--minutes", "1", script: ["안녕하세요", .enter])
    #expect(other.editor.unanswered == 0)
    other.expectShown("1 answer, 100 % right, 1 min")
  }

  @Test func `the summary tells what was missed and when to come back`() throws {
    let world = try FixedWorld.study()
    world.run(
      "review",
      script: ["안녕하세요", .key("4"), "Busan", .key("4"), "1965-06-22", .key("4"), "x", .key("4")]
    )
    world.expectShown("4 answers, 100 % right")
    world.expectShown("4 cards met for the first time")
    world.expectShown("Come back in ")
    world.advance(days: 400)
    world.run("review", script: ["?? ", .enter, .endOfInput])
    world.expectShown("Missed (1):")
  }

  @Test func `what a card is asked about is written in the order in which it happened`() throws {
    let world = try FixedWorld.study()
    var written: [Int] = []
    let count: () -> Void = { written.append((try? world.reviews().count) ?? -1) }
    world.run(
      "review",
      script: [
        .meanwhile(count), "안녕하세요", .meanwhile(count), .enter, .meanwhile(count), "Seoul",
        .meanwhile(count), .enter, .meanwhile(count), .endOfInput,
      ]
    )
    #expect(written == [0, 0, 1, 1, 2], "an answer is on the disk before the next question")
  }

  @Test func `decks and subjects narrow a session`() throws {
    let world = try FixedWorld.study(SampleDecks.greetings.merging(SampleDecks.numbers(2)) { $1 })
    world.run("review", "numbers", script: ["1", .enter, "2", .enter])
    #expect(try world.reviews().map { $0.text("card") } == ["numbers/n1", "numbers/n2"])
    world.run("review", "--tag", "places", script: ["Seoul", .enter, .endOfInput])
    #expect(try world.reviews().last?.text("card") == "greetings/capital")
    #expect(world.run("review", "numbrs") == .usage)
    #expect(world.terminal.errors.contains("Did you mean “numbers”?"))
  }

  @Test func `a changed answer makes the card due today`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(1))
    world.run("review", script: ["1", .key("4")])
    world.advance(days: 1)
    world.run("due")
    world.expectShown("Nothing is due just now.")
    let changed = SampleDecks.numbers(1).mapValues { text in
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("A(number)") ? "A(number): 9" : $0 }.joined(separator: "\n")
    }
    for (name, text) in changed { try world.folder.write(text, to: "Decks/" + name) }
    world.run("due")
    world.expectShown("1 card to review")
    world.run("review", script: ["9", .enter, .endOfInput])
    #expect(try world.reviews().map { $0.text("typed") } == ["1", "9"])
    world.run("due")
    world.expectShown("Nothing is due just now.")
  }

  @Test func `a card that is often forgotten is named once`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(1), settings: [.leechLapses: 2])
    world.run("review", script: ["1", .key("4")])
    var told: [Bool] = []
    for _ in 0..<3 {
      world.advance(days: 3000)
      world.run("review", script: ["7", .enter, .endOfInput])
      told.append(world.terminal.output.contains("forgotten many times"))
      world.advance(minutes: 30)
      world.run("review", script: ["1", .enter, .endOfInput])
    }
    #expect(told == [false, true, false])
  }
}

/// What happens to whoever leaves in the middle.
@Suite struct LeavingTests {
  @Test(arguments: [
    (Leaving.interrupted, "You left the question; nothing was recorded for it."),
    (.endOfInput, "Everything is saved. See you soon."), (.timedOut, "you were signed out"),
  ])
  func `a question that is left is not recorded`(leaving: Leaving, said: String) throws {
    let world = try FixedWorld.study()
    world.run(script: ["review", "안녕하세요", .enter, leaving.step, .endOfInput])
    world.expectShown(said)
    world.expectShown("1 answer, 100 % right")
    #expect(try world.reviews().count == 1)
  }

  @Test(arguments: Leaving.allCases)
  func `whoever is cut off at the one-key prompt has accepted`(leaving: Leaving) throws {
    let world = try FixedWorld.study()
    world.run("review", script: ["Busan", leaving.step])
    #expect(world.editor.unanswered == 0)
    #expect(try world.reviews().map { $0["grade"]?.int } == [1])
    world.expectShown("1 answer, 0 % right")
  }

  @Test(arguments: Leaving.allCases)
  func `a card that was only shown is not recorded`(leaving: Leaving) throws {
    let world = try FixedWorld.study(SampleDecks.shown)
    let before = try world.events().count
    world.run("review", script: [.enter, leaving.step])
    #expect(world.editor.unanswered == 0)
    #expect(try world.kinds(after: before) == [])
  }

  @Test func `Ctrl-C at the prompt of commands stays, Ctrl-D leaves`() throws {
    let world = try FixedWorld.study()
    #expect(world.run(script: [.interrupted, .interrupted, "due", .endOfInput]) == .done)
    #expect(world.editor.unanswered == 0)
    world.expectShown("Everything is saved. See you soon.")
  }

  @Test func `Ctrl-C on the command line ends with 130, q with 0`() throws {
    let world = try FixedWorld.study()
    #expect(world.run("review", script: [.interrupted]) == .interrupted)
    #expect(world.run("review", script: ["안녕하세요", .key("q")]) == .done)
    #expect(world.run("review", script: ["Seoul", .interrupted]) == .interrupted)
    #expect(world.run("review", script: [.endOfInput]) == .done)
  }

  @Test func `an empty line begins the day's practice`() throws {
    let world = try FixedWorld.study()
    world.run(script: ["", "안녕하세요", .enter, .interrupted, "quit"])
    #expect(try world.reviews().count == 1)
  }

  @Test func `answers never enter the history of commands`() throws {
    let world = try FixedWorld.study()
    world.run(script: [
      "review", "안녕하세요", .enter, "Seoul", .enter, .interrupted, "due", "due", "quit",
    ])
    let answers = world.editor.asked.filter { $0.prompt.text.hasPrefix("Answer") }
    #expect(answers.count == 3)
    #expect(answers.allSatisfy { $0.prompt.history.isEmpty })
    #expect(world.editor.asked.last?.prompt.history == ["review", "due"])
    #expect(world.folder.text("home/.local/state/koryu/history/hana") == "review\ndue\nquit\n")
    world.run(script: [.endOfInput])
    #expect(world.editor.asked.last?.prompt.history == ["review", "due", "quit"])
  }
}
