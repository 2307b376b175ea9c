import Journal
import Scheduling
import Shell
import SystemPackage
import TestSupport
import Testing
import Text

/// Two learners at one laptop.
@Suite struct PairTests {
  private func world(_ decks: [String: String] = SampleDecks.greetings) throws -> FixedWorld {
    let world = try FixedWorld(decks: decks)
    let names = decks.keys.filter { $0.split(separator: ".").count == 2 }
      .map { String($0.dropLast(3)) }
    try world.addProfile(
      "Hana",
      decks: names,
      settings: [.language: "ja", .learns: ["korean"]]
    )
    try world.addProfile("Jun", decks: names, settings: [.language: "ko", .learns: ["japanese"]])
    return world
  }

  @Test func `each is asked in the language they learn, the partner judges, both keep it`() throws {
    let world = try world()
    let before = (try world.events(of: "hana").count, try world.events(of: "jun").count)
    let script: [ScriptedEditor.Step] = [
      "1", .enter, .key("y"), .enter, .key("ㅁ"), .enter, .key("x"), .key("n"), .enter, .enter,
      .key("y"),
    ]
    #expect(world.run("pair", "greetings", "--cards", "2", script: script) == .done)
    world.expectShown("한국어 인사말은?")
    world.expectShown("韓国語で「こんにちは」は？")
    let prompts = world.editor.asked.map(\.prompt.text)
    #expect(prompts.contains { $0.contains("Jun 님은 Enter로 답 보기") })
    #expect(prompts.contains { $0.contains("Hanaさんは Enter で答えを表示") })
    #expect(prompts.contains { $0.contains("Hana 님이 맞았나요?") })
    world.expectShown("Hanaさん：正解1問、ほぼ正解0問、不正解1問")
    for (name, count) in [("hana", before.0), ("jun", before.1)] {
      let reviews = try world.reviews(of: name)
      #expect(try world.kinds(of: name, after: count) == ["review", "review"])
      #expect(reviews.map { $0.text("mode") } == ["practice", "practice"])
      let state = try world.state(of: name)
      #expect(state.cardIDs.allSatisfy { state.schedule($0).phase == .new })
    }
    #expect(try world.reviews(of: "hana").map { $0["grade"]?.int } == [3, 1])
    #expect(try world.reviews(of: "jun").map { $0["grade"]?.int } == [2, 3])
    #expect(try world.reviews(of: "jun").first?["score"]?.double == 0.5)
  }

  @Test func `an answer is on the disk before the next question, whoever leaves then`() throws {
    for leaving in Leaving.allCases {
      let world = try world()
      var ending: Ending = .done
      if case .interrupted = leaving { ending = .interrupted }
      let script: [ScriptedEditor.Step] = ["1", .enter, .key("y"), leaving.step]
      #expect(world.run("pair", "greetings", script: script) == ending)
      #expect(try world.reviews(of: "hana").count == 1)
      #expect(try world.reviews(of: "jun").isEmpty)
      world.expectShown("Hana")
      #expect(world.terminal.errors.isEmpty)
    }
  }

  @Test func `who the two are can be told, and must be two`() throws {
    let world = try world()
    let run = ["--profile", "jun", "pair", "greetings", "--with"]
    #expect(world.run(run + ["hana"], script: [.enter, .key("y"), .key("q")]) == .done)
    #expect(try world.reviews(of: "jun").count == 1)
    #expect(world.run(run + ["jun"]) == .usage)
    #expect(world.run(run + ["nobody"]) == .usage)
    let alone = try FixedWorld.study()
    #expect(alone.run("pair") == .refused)
    #expect(alone.terminal.errors.contains("Two profiles are needed."))
    #expect(try world.reviews(of: "hana").isEmpty)
  }

  @Test(arguments: Leaving.anywhere)
  func `whoever leaves before it begins changes nothing`(leaving: Leaving) throws {
    let world = try world()
    let before = try world.files()
    #expect(world.run("pair", script: [leaving.step]) == .interrupted)
    #expect(try world.files() == before)
  }

  @Test func `grave and contested cards are left out, and told`() throws {
    let deck = SampleDecks.delicate
    let world = try world(["mixed.md": deck])
    let script: [ScriptedEditor.Step] = ["1", .enter, .key("y"), .enter, .key("n")]
    #expect(world.run("pair", "mixed", script: script) == .done, "\(world.terminal.errors)")
    world.expectShown("Harmless?")
    world.expectShown("カード2枚は出題しません")
    world.expectShown("카드 2장은 내지 않아요")
    for word in ["Grave?", "Contested?"] { world.expectNotShown(word) }
    #expect(try world.reviews(of: "jun").count == 1)
    let grave = try self.world(["mixed.md": deck.replacing("{#film}", with: "{#film .serious}")])
    #expect(grave.run("pair", "mixed", script: ["1"]) == .refused)
    #expect(grave.terminal.errors.contains("カード3枚は、ここでは出題しません"))
  }

  @Test func `nobody is asked another's own cards`() throws {
    let world = try world()
    world.run("--profile", "hana", "add", "secret = word")
    #expect(world.run("--profile", "hana", "pair", "mine", script: [.enter]) == .refused)
    #expect(try world.reviews(of: "jun").isEmpty)
  }
}

/// A quiz for teams.
@Suite struct NightTests {
  private func prompts(_ world: FixedWorld) -> [String] {
    world.editor.asked.filter { !$0.isKey }.map(\.prompt.text)
  }

  private var capital: ScriptedEditor.Step {
    .reading { screen in
      let last = screen.split(separator: "\n").last { $0.hasPrefix("Type ") } ?? ""
      return String(last.filter(\.isNumber))
    }
  }

  @Test func `teams answer in turn, the host may overrule, ties are shared, nothing is recorded`()
    throws
  {
    let world = try FixedWorld(decks: SampleDecks.numbers(20))
    let before = try world.files()
    let script: [ScriptedEditor.Step] = [
      "Tigers", "Tigers", "Cranes", "", capital, "999", "", .enter, "999", capital, "", .key("3"),
      .key("9"), .key("q"),
    ]
    #expect(
      world.run("night", "numbers", "--teams", "3", "--seed", "1", script: script) == .done,
      "\(world.terminal.errors)"
    )
    world.expectShown("Tigers is taken.")
    world.expectShown("1. Tigers, Cranes, Team 3 – 1 point")
    world.expectShown("Tigers, Cranes and Team 3 share the first place with 1 point.")
    #expect(world.editor.asked.allSatisfy { $0.prompt.timeoutSeconds == nil })
    #expect(try world.files() == before)
  }

  @Test func `a clock runs only where one is asked for, and ends a turn alone`() throws {
    let world = try FixedWorld(decks: SampleDecks.numbers(5))
    let script: [ScriptedEditor.Step] = ["", "", .timedOut, capital, .interrupted]
    let run = ["night", "numbers", "--teams", "2", "--seconds", "20"]
    #expect(world.run(run, script: script) == .interrupted)
    #expect(world.editor.asked.count { $0.prompt.timeoutSeconds == 20 } == 2)
    world.expectShown("Time is up.")
    world.expectShown("Team 2: first place with 1 point.")
  }

  @Test func `grave, contested and adult cards are never asked`() throws {
    let adult = "## Drink {#drink}\nQ: Adult?\nA: yes\nAudience: adult\n"
    let deck = SampleDecks.delicate + adult
    let world = try FixedWorld(decks: ["mixed.md": deck])
    #expect(
      world.run("night", "mixed", script: ["", "", "q", "yes", "q", "q", .enter]) == .done,
      "\(world.terminal.errors)"
    )
    world.expectShown("Question 1 of 1")
    world.expectShown("Harmless?")
    world.expectShown("Ctrl-C ends the evening. If “q” is the answer, type it once more.")
    for word in ["Grave?", "Contested?", "Adult?"] { world.expectNotShown(word) }
    let grave = ["mixed.md": deck.replacing("{#film}", with: "{#film .serious}")]
    let none = try FixedWorld(decks: grave)
    #expect(none.run("night", "mixed", script: []) == .usage)
    #expect(none.terminal.errors.contains("left out"))
    #expect(none.run("night", script: []) == .usage)
    #expect(none.run("night", "mixed", "--teams", "1", script: []) == .usage)
  }

  @Test func `a grave word of a word list is never asked`() throws {
    let deck = """
      ---
      id: words
      title: Words
      language: en
      licence: CC0-1.0
      table: words.tsv
      key: [word]
      ---

      ## Word {#w}
      Q: Write it in Japanese: {meaning}
      A: {word}

      """
    let table =
      "word\tmeaning\ttags\n戦争\twar\tserious\n音楽\tmusic\n降伏\tsurrender\thistory, serious\n"
    let world = try FixedWorld(decks: ["words.md": deck, "words.tsv": table])
    #expect(
      world.run("night", "words", script: ["", "", "音楽", "", .enter]) == .done,
      "\(world.terminal.errors)"
    )
    world.expectShown("Question 1 of 1")
    world.expectShown("Write it in Japanese: music")
    for word in ["war", "surrender"] { world.expectNotShown("Japanese: \(word)") }
  }

  @Test(arguments: [(80, 24), (40, 15)], ["en", "ja", "ko"])
  func `every screen fits`(size: (columns: Int, rows: Int), language: String) throws {
    let world = try FixedWorld(decks: SampleDecks.kinds.merging(SampleDecks.greetings) { $1 })
    (world.terminal.columns, world.terminal.rows) = size
    var marks: [Int] = []
    let mark = ScriptedEditor.Step.meanwhile { marks.append(world.terminal.lines.count) }
    var script: [ScriptedEditor.Step] = ["", "", "", ""]
    for _ in 0..<9 { script += [mark, "", "", "", "", mark, .enter] }
    world.run(
      ["--language", language, "night", "kinds", "greetings", "--teams", "4", "--seed", "3"],
      script: script
    )
    #expect(!marks.isEmpty)
    for line in world.terminal.lines { #expect(DisplayWidth.of(line) <= size.columns, "\(line)") }
    for (shown, next) in zip(marks, marks.dropFirst()) { #expect(next - shown <= size.rows + 3) }
  }
}
