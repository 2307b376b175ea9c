import Shell
import TestSupport
import Testing
import Text

/// Trying cards as a learner would.
@Suite struct PreviewTests {
  private func world(_ decks: [String: String] = SampleDecks.greetings) throws -> FixedWorld {
    try FixedWorld(decks: decks)
  }

  private func preview(
    _ world: FixedWorld,
    _ place: String,
    _ options: String...,
    script: [ScriptedEditor.Step]
  ) -> Ending {
    world.run(["deck", "preview", world.folder("Decks/" + place)] + options, script: script)
  }

  @Test func `each answer is explained and nothing is recorded`() throws {
    let world = try world()
    try world.addProfile()
    let before = try world.files()
    let ending = preview(
      world,
      "greetings.md#capital",
      script: ["seoul", .key("t"), "Hanyang", .key("t"), "Busan", .key("t"), "Tokyo", .key("q")]
    )
    #expect(ending == .done)
    for text in [
      "── greetings/capital 2/4", "→ Seoul  — exact", "    · 서울\n", "Verdict  exact",
      "Rule     equal, apart from case", "Grade    good — Right.",
      "→ Hanyang  (Also)", "Verdict  retry", "Grade    none: the question is asked once more",
      "→ Busan  (Reject)", "listed in Reject:", "Grade    again — The answer was wrong.",
    ] { world.expectShown(text) }
    #expect(try world.files() == before)
  }

  @Test func `what is near enough or more than asked is told as such`() throws {
    let deck = """
      ---
      id: values
      title: Values
      language: en
      licence: CC0-1.0
      ---

      ## {#hours}
      Q: How many hours?
      A(number): 12 ± 1

      ## {#since}
      Q: Since when?
      A(date): 1976

      """
    let world = try world(["values.md": deck])
    let script: [ScriptedEditor.Step] = ["13", .enter, "1976-10-11", .key("q")]
    #expect(preview(world, "values.md", script: script) == .done)
    for text in [
      "Right: near enough. Exactly, it is 12.", "within the tolerance",
      "Right; 1976 would have been enough.", "precision",
    ] { world.expectShown(text) }
    world.expectNotShown("usual form")
  }

  @Test func `cards are walked forwards and backwards to their end`() throws {
    let world = try world()
    let ending = preview(
      world,
      "greetings.md",
      script: ["", .enter, "", .key("p"), "", .enter, "??", .enter, "", .key("n"), "", .enter]
    )
    #expect(ending == .done)
    for place in ["1/4", "2/4", "3/4", "4/4"] { world.expectShown(place) }
    world.expectShown("That was the last card. Nothing was recorded.")
  }

  @Test func `the file is read again, with what lint says of the card`() throws {
    let world = try world()
    let text = SampleDecks.greetings["greetings.md"] ?? ""
    let faulty = text.replacing("A: Seoul | 서울", with: "A: Seoul | 서울 | Seoul")
    try world.folder.write(faulty, to: "Decks/greetings.md")
    _ = preview(
      world,
      "greetings.md#capital",
      script: [
        "", .meanwhile { try? world.folder.write(text, to: "Decks/greetings.md") }, .key("r"), "",
        .key("q"),
      ]
    )
    let parts = world.terminal.output.split(separator: "The file was read again.")
    #expect(parts.first?.contains("[unreachable-alternative]") == true, "\(world.terminal.output)")
    #expect(parts.last?.contains("[unreachable-alternative]") == false)
    #expect(parts.last?.contains("greetings/capital 2/4") == true)
  }

  @Test func `a card is asked in the language asked for, and shown as when new`() throws {
    let world = try world()
    _ = preview(
      world,
      "greetings.md#day",
      "--language",
      "ja",
      script: ["?", "", .key("s"), .key("x"), .key("q")]
    )
    world.expectShown("韓国語で「こんにちは」は？")
    world.expectShown("Are you at peace?")
    world.expectShown("Look at it; you will be asked soon.")
    world.expectShown("That key does nothing here.")
  }

  @Test(arguments: [80, 40])
  func `every kind of card is tried within the terminal's width`(columns: Int) throws {
    let world = try world(SampleDecks.kinds)
    world.terminal.columns = columns
    let script = Array(repeating: [ScriptedEditor.Step.line("1 2 3"), .enter], count: 6)
    #expect(preview(world, "kinds.md", script: script.flatMap(\.self)) == .done)
    world.expectShown("of the choices")
    for line in world.terminal.lines { #expect(DisplayWidth.of(line) <= columns, "\(line)") }
  }

  @Test func `an editor is opened on the file, and its lack is told`() throws {
    let world = try world()
    _ = preview(world, "greetings.md", script: ["", .key("e"), .key("q")])
    world.expectShown("No editor is named")
    world.environment["EDITOR"] = "vi -n"
    _ = preview(world, "greetings.md", script: ["", .key("e"), .key("q")])
    world.expectShown("“vi -n” could not be started")
  }

  @Test func `what cannot be tried is refused with a reason`() throws {
    let world = try world(["broken.md": "<<<<<<< ours\n"])
    #expect(preview(world, "nowhere.md", script: []) == .inputOutput)
    #expect(preview(world, "broken.md#a", script: []) == .usage)
    #expect(preview(world, "broken.md", script: [.key("q")]) == .done)
    world.expectShown("Nothing in this file can be asked yet.")
    world.expectShown("[")
  }
}

/// What decks are made of.
@Suite struct DeckStatisticsTests {
  @Test func `one deck is told in full`() throws {
    let world = try FixedWorld(decks: SampleDecks.kinds)
    #expect(world.run("deck", "stats", world.folder("Decks/kinds.md")) == .done)
    for text in ["kinds — Every kind of card", "questions       6", "choice 2", "gaps 1", "40%"] {
      world.expectShown(text)
    }
    world.expectNotShown("more than 4 in 10")
  }

  @Test func `too many choices are told, and several decks make a table`() throws {
    var decks = SampleDecks.greetings.merging(SampleDecks.kinds) { $1 }
    let cut = decks["kinds.md"]?.split(separator: "## First").first
    decks["kinds.md"] = cut.map(String.init)
    let world = try FixedWorld(decks: decks)
    #expect(world.run("deck", "stats") == .done)
    world.expectShown("greetings")
    world.expectShown("ja 25%")
    let said = world.terminal.output.replacing("\n", with: " ")
    #expect(said.contains("“kinds”: 100 % of the cards are choices"), "\(said)")
    for line in world.terminal.lines { #expect(DisplayWidth.of(line) <= 80, "\(line)") }
  }

  @Test func `a word list is counted by its rows and the questions that they make`() throws {
    let world = try FixedWorld(decks: [
      "words.md": """
      ---
      id: words
      title: Words
      language: en
      licence: CC0-1.0
      table: words.tsv
      key: [ko]
      ---

      ## {#to-ko}
      Q: {en}
      A(hangul): {ko}
      Why: {note}

      ## {#to-en}
      Q: {ko}
      A: {en}

      """,
      "words.ja.md": "---\ntitle: 単語\n---\n\n## {#to-ko}\nQ: {ja}\n",
      "words.tsv": "ko\ten\tja\tnote\n약속\tpromise\t約束\ta note\n시간\ttime\t\t\n집\t\t\t\n",
    ])
    #expect(world.run("deck", "stats", world.folder("Decks/words.md")) == .done)
    for text in [
      "rows            3", "directions      2", "questions       4", "typed 4", "en 4/4 · ja 1/4",
      "explained       1/4",
    ] { world.expectShown(text) }
    let both = world.folder("Decks")
    try world.folder.write(SampleDecks.kinds["kinds.md"] ?? "", to: "Decks/kinds.md")
    world.run("deck", "stats", both)
    world.expectShown("cards/rows")
  }

  @Test func `a program reads JSON`() throws {
    let world = try FixedWorld(decks: SampleDecks.greetings)
    world.run("deck", "stats", "--json")
    let json = try JSONValue(parsing: Array(world.terminal.output.utf8))
    #expect(json["v"]?.int == 1)
    let deck = try #require(json["decks"]?.array?.first)
    #expect(deck["questions"]?.int == 4)
    #expect(deck["kinds"]?["typed"]?.int == 4)
    #expect(deck["languages"]?["ko"]?.int == 1)
  }
}
