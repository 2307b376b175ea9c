import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// Taking back and bringing back.
@Suite struct UndoTests {
  @Test func `undo and redo work after a restart, any number of steps`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(3))
    world.run("review", script: ["1", .key("4"), "2", .key("4"), .interrupted])
    let card = try #require(CardID("numbers/n2"))
    let answered = try world.state().cardState(card)
    #expect(world.run("undo") == .done)
    world.expectShown("Undone: your answer “2” (easy) to “Type 2.” (numbers/n2).")
    world.expectShown("The card comes again.")
    #expect(try world.state().cardState(card) == .new)
    world.run("undo")
    world.expectShown("Undone: your answer “1” (easy) to “Type 1.” (numbers/n1).")
    world.run("redo")
    world.expectShown("Back again: your answer “1” (easy) to “Type 1.” (numbers/n1).")
    world.expectShown("Next on ")
    world.run("redo")
    #expect(try world.state().cardState(card) == answered)
    world.run("redo")
    world.expectShown("There is nothing to bring back.")
    #expect(try world.reviews().count == 2, "nothing is rewritten")
  }

  @Test func `an answer after an undo leaves nothing to bring back`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(3))
    world.run("review", script: ["1", .enter, .interrupted])
    world.run("undo")
    world.run("review", script: ["1", .enter, .interrupted])
    world.run("redo")
    world.expectShown("There is nothing to bring back.")
  }

  @Test func `the undoing of a language is heard at once`() throws {
    let world = try FixedWorld.study()
    world.run(script: ["language ja", "undo", "redo", "undo", "quit"])
    world.expectShown("表示言語は日本語です。")
    let tail = world.terminal.output.suffix(120)
    #expect(tail.contains("Everything is saved."), "\(tail)")
    world.expectShown("元に戻しました")
  }

  @Test func `whatever is undone is named`() throws {
    let world = try FixedWorld.study()
    let steps: [(words: [String], what: String)] = [
      (["skip", "places"], "skipping “places”"), (["note", "a", "word"], "the note “a word”"),
      (["settings", "minutes", "25"], "the setting minutes, from 25 to 10"),
      (["leave", "greetings"], "leaving “greetings”"),
      (["goal", "JLPT N5", "2026-12-06"], "the goal “JLPT N5”"),
      (["suspend", "treaty"], "the suspension of greetings/treaty"),
      (["flag", "treaty", "odd"], "the mark on greetings/treaty for its author"),
      (["settings", "accessible", "on"], "the setting accessible, from on to off"),
    ]
    for step in steps { #expect(world.run(step.words) == .done) }
    for step in steps.reversed() {
      world.run("undo")
      world.expectShown("Undone: \(step.what).\n“redo” brings it back.")
    }
  }

  @Test func `an answer that was shown and one that counts right are named too`() throws {
    let world = try FixedWorld.study()
    world.run("review", script: ["??", .enter, "Hansung", .key("!"), .endOfInput])
    world.run("undo")
    world.expectShown("Undone: counting your answer to “Which city is the capital of South Korea?”")
    world.expectNotShown("The card comes again.")
    world.run("undo")
    world.expectShown("Undone: your answer “Hansung” (again) to “Which city is the capital")
    world.run("undo")
    world.expectShown("Undone: having the answer shown to “How do you say ‘good day’ in Korean?”")
    world.run("redo")
    world.expectShown("Back again: having the answer shown to")
  }

  @Test func `there is nothing to undo in an empty journal`() throws {
    let world = try FixedWorld.study([:].merging(SampleDecks.numbers(1)) { $1 })
    world.run("undo")
    world.run("undo")
    world.expectShown("There is nothing to undo.")
  }
}

/// Commands about single cards.
@Suite struct CardCommandTests {
  @Test func `a suspended card is left out until it is brought back`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(1))
    #expect(world.run("suspend", "n1") == .done)
    world.run("review")
    world.expectShown("There is nothing to do in your decks just now.")
    world.run("show", "n1")
    world.expectShown("You have suspended this card")
    world.run("suspend", "numbers/n1", "--off")
    world.expectShown("numbers/n1 takes its turn again.")
    world.run("due")
    world.expectShown("1 new")
  }

  @Test func `a buried card comes back the next day, or on the day named`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(2))
    world.run("bury", "n1")
    world.run("bury", "n2", "--until", "2026-11-30")
    world.expectShown("Put aside until 30 Nov 2026.")
    world.run("review")
    world.expectShown("There is nothing to do")
    world.advance(days: 1)
    world.run("due")
    world.expectShown("and 1 new")
    #expect(world.run("bury", "n1", "--until", "2026-11-01") == .usage)
    #expect(world.run("bury", "n1", "--until", "soon") == .usage)
  }

  @Test func `a skipped subject comes back tomorrow`() throws {
    let world = try FixedWorld.study()
    world.run("skip", "places")
    world.expectShown("Not today: “places”")
    world.run("due")
    world.expectShown("3 new")
    world.run("skip", "greetings")
    world.run("due")
    world.expectShown("Nothing is due just now.")
    world.advance(days: 1)
    world.run("due")
    world.expectShown("4 new")
  }

  @Test func `flags and notes are written down`() throws {
    let world = try FixedWorld.study()
    let before = try world.events().count
    world.run("flag", "capital", "the", "date", "is", "off")
    world.expectShown("greetings/capital is marked for its author.")
    world.run("flag", "capital", "--off")
    world.run("note", "remember", "this", "--card", "day")
    world.run("note", "--", "--dashes too")
    let events = try world.events().dropFirst(before)
    #expect(events.map { $0.text("kind") } == ["flag", "flag", "note", "note"])
    #expect(events.first?.text("note") == "the date is off")
    #expect(events.dropFirst(2).map { $0.text("text") } == ["remember this", "--dashes too"])
    #expect(events.dropFirst(2).map { $0.text("card") } == ["greetings/day", nil])
    #expect(world.run("note") == .usage)
  }

  @Test func `cards are searched, shown and explained`() throws {
    let world = try FixedWorld.study()
    #expect(world.run("search", "SOUTH", "korea") == .done)
    world.expectShown("greetings/capital")
    #expect(world.run("search", "nothing like it") == .findings)
    world.run("show", "treaty")
    world.expectShown("22 June 1965")
    world.expectShown("You have not met this card yet.")
    world.run("why", "treaty")
    world.expectShown("When each grade would bring it back")
    #expect(world.run("why", "greetings/tretay") == .usage)
    #expect(world.terminal.errors.contains("Did you mean “greetings/treaty”?"))
  }

  @Test func `why tells an answer for practice from one that counts`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(1))
    world.run("learn", script: ["1", .enter, .interrupted])
    world.run("practice", script: ["2", .enter])
    world.run("why", "n1")
    world.expectShown("  good\n")
    world.expectShown("  again (practice)\n")
  }

  @Test func `a learning card that waits comes back now`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(1))
    world.run("learn", script: ["9", .enter, .interrupted])
    world.run("why", "n1")
    world.expectShown("it comes back in ")
    world.advance(minutes: 30)
    world.run("why", "n1")
    world.expectShown("it comes back now.")
    world.run("week")
    world.expectShown("besides 1 card today.")
  }

  @Test func `due --short prints one line, or nothing at all`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(2))
    world.run("review", script: ["1", .key("4"), "2", .key("4")])
    world.advance(days: 3000)
    #expect(world.run("due", "--short") == .done)
    #expect(world.terminal.output == "交 2\n")
    world.run("review", script: ["1", .key("4"), "2", .key("4")])
    #expect(world.run("due", "--short") == .done)
    #expect(world.terminal.output.isEmpty)
    try world.folder.write("{\"v\":1,broken\n", to: "Profiles/hana/journal/zzzzzz.jsonl")
    #expect(world.run("due", "--short") == .done)
    #expect(world.terminal.output.isEmpty && world.terminal.errors.isEmpty)
    try world.folder.write([0xFF, 0x00], to: "Decks/broken.md")
    #expect(world.run("due", "--short") == .done)
    #expect(world.terminal.output.isEmpty && world.terminal.errors.isEmpty)
    try world.folder.remove("Decks")
    #expect(world.run("due", "--short") == .done)
    #expect(world.terminal.output.isEmpty && world.terminal.errors.isEmpty)
  }
}

/// Commands about the learner.
@Suite struct PersonCommandTests {
  @Test func `a setting is shown, changed, refused and taken back`() throws {
    let world = try FixedWorld.study()
    #expect(world.run("settings", "minutes", "25") == .done)
    world.expectShown("minutes = 25")
    #expect(world.run("settings", "minutes", "0") == .usage)
    #expect(world.terminal.errors == "“0” does not fit minutes. It takes a number: 1–600\n")
    #expect(world.run("settings", "retention", "0.95") == .done)
    #expect(world.run("settings", "learning-steps", "1", "5", "20") == .done)
    world.expectShown("learning-steps = 1 5 20")
    #expect(world.run("settings", "accessible", "perhaps") == .usage)
    #expect(world.run("settings", "minuts") == .usage)
    #expect(world.terminal.errors.contains("Did you mean “minutes”?"))
    #expect(world.run("settings", "minutes", "default") == .done)
    world.expectShown("minutes = 10")
    let settings = try world.state().settings
    #expect(settings.minutes == 10)
    #expect(!settings.isSet(.minutes))
  }

  @Test func `every setting takes its own standard value, in the words that are shown`() throws {
    let world = try FixedWorld.study()
    for key in SettingKey.allCases {
      let words = key.text(of: key.standard).split(separator: " ").map(String.init)
      #expect(world.run(["settings", key.rawValue] + words) == .done, "\(key) \(words)")
    }
    #expect(world.run("settings") == .done)
    for key in SettingKey.allCases { world.expectShown(key.rawValue + " = ") }
  }

  @Test func `the language changes for all that follows`() throws {
    let world = try FixedWorld.study()
    world.run(script: ["language 한국어", "week", "settings language ja", "due", "quit"])
    world.expectShown("화면 언어는 한국어예요.")
    world.expectShown("이번 주")
    world.expectShown("復習0枚")
    world.run("due")
    world.expectShown("復習0枚")
    #expect(world.run("language", "de") == .usage)
  }

  @Test func `a goal is set, listed and taken away`() throws {
    let world = try FixedWorld.study()
    world.run("goal")
    world.expectShown("No day is set.")
    #expect(world.run("goal", "JLPT N5", "2026年12月6日") == .done)
    world.expectShown("JLPT N5: 6 Dec 2026, 14 days to go")
    #expect(world.run("goal", "exam", "2026-11-22") == .usage)
    #expect(world.run("goal", "exam") == .usage)
    world.run("goal", "JLPT N5", "--off")
    world.expectShown("No day is set.")
    #expect(world.run("goal", "JLPT", "--off") == .usage)
    #expect(world.terminal.errors.contains("“JLPT”"))
    #expect(world.run("goal", "until") == .usage)
    #expect(world.terminal.errors.contains("A date is missing: “goal until 2027-03-20”."))
  }

  @Test func `a pause is declared and ends`() throws {
    let world = try FixedWorld.study()
    world.run("week", "--pause", "2026-11-25")
    world.expectShown("You are on a pause until 25 Nov 2026.")
    world.advance(days: 4)
    world.run("week")
    world.expectNotShown("pause")
    #expect(world.run("week", "--pause", "2026-11-01") == .usage)
  }

  @Test func `decks are taken up and left, and their progress is kept`() throws {
    let world = try FixedWorld.study(SampleDecks.greetings.merging(SampleDecks.numbers(2)) { $1 })
    world.run("review", "numbers", script: ["1", .enter, .interrupted])
    world.run("leave", "numbers")
    world.run("due")
    world.expectShown("4 new")
    world.run("decks")
    world.expectShown("● greetings")
    world.expectShown("○ numbers")
    world.run("enrol", "numbers")
    world.expectShown("“Numbers” is among your decks now.")
    #expect(try world.reviews().count == 1)
    #expect(world.run("enrol", "numbrs") == .usage)
    #expect(world.run("enrol", "numbers", "ja-ko") == .usage)
    world.run("review", "numbers", script: ["2", .enter, .interrupted])
    #expect(try world.reviews().last?.text("card") == "numbers/n2")
  }

  @Test func `the profile tells where the records are`() throws {
    let world = try FixedWorld.study()
    world.run("profile")
    world.expectShown("Hana")
    world.expectShown("0 answers are recorded.")
  }
}
