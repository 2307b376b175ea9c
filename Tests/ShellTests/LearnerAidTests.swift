import Journal
import Scheduling
import Shell
import Testing
import Text

/// What learners met at questions, searches and notes.
@Suite struct LearnerAidTests {
  private static let words = [
    "words.md": """
    ---
    id: words
    title: Words
    language: en
    licence: CC0-1.0
    table: words.tsv
    key: [ja]
    ---

    ## To Korean {#ja-ko}
    Q: Korean of {ja}?
    A: {ko}
    Why: {remark}

    ## To Japanese {#ko-ja}
    Q: Japanese of {ko}?
    A: {ja}
    Why: {remark}

    """,
    "words.tsv": "ja\tko\tremark\n"
      + "我慢\t참다\tA word that came with Buddhism and has long lost its first meaning of pride.\n"
      + "仏教\t불교\tBuddhism\n約束\t약속\tx\n学生\t학생\tx\n時間\t시간\tx\n",
  ]

  @Test func `a row is found once, with its directions, and answers stand before remarks`() throws {
    let world = try FixedWorld.study(Self.words)
    #expect(world.run("search", "buddhism") == .done)
    let lines = world.terminal.lines.filter { $0.contains("words/") }
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("words/仏教 (ja-ko, ko-ja)") == true, "\(lines)")
  }

  @Test func `all that was found is shown on request`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(30))
    world.run("search", "type")
    #expect(world.terminal.lines.count { $0.hasPrefix("numbers/") } == 20)
    world.expectShown("--all")
    world.run("search", "type", "--all")
    #expect(world.terminal.lines.count { $0.hasPrefix("numbers/") } == 30)
  }

  @Test func `a placement asks each row once`() throws {
    let world = try FixedWorld.study(Self.words)
    world.run("place", "words", script: Array(repeating: .givingUp, count: 40))
    let rows = try world.reviews().map { review in
      review.text("card")?.split(separator: "/").dropLast().joined(separator: "/")
    }
    #expect(rows.count > 1)
    #expect(Set(rows).count == rows.count, "\(rows)")
  }

  @Test func `a note may begin with its card, as a flag does`() throws {
    let world = try FixedWorld.study()
    world.run("note", "greetings/capital", "시험에", "나옴")
    world.expectShown("Noted on greetings/capital.")
    world.run("note", "greetings/nothing", "there")
    let notes = try world.events().filter { $0.text("kind") == "note" }
    #expect(notes.map { $0.text("card") } == ["greetings/capital", nil])
    #expect(notes.map { $0.text("text") } == ["시험에 나옴", "greetings/nothing there"])
  }

  @Test(arguments: ["decks", "help", "undo", "stats"])
  func `a command typed at a question is no answer before it is typed twice`(word: String) throws {
    let world = try FixedWorld.study(SampleDecks.numbers(2))
    world.run("review", script: [.line(word), "1", .enter, .endOfInput])
    world.expectShown("Nothing was counted.")
    #expect(try world.reviews().map { $0.text("verdict") } == ["exact"])
  }

  @Test func `keys that do nothing at a new card are told of once`() throws {
    let world = try FixedWorld.study(SampleDecks.shown)
    world.run("review", script: [.key("a"), .key("b"), .key("c"), .key("q")])
    #expect(world.terminal.output.split(separator: "That key does nothing").count == 2)
  }

  @Test func `a name of blanks is asked for again`() throws {
    let world = try FixedWorld.study()
    world.run("profile", "new", "  ", script: ["1", .interrupted])
    world.expectShown("What shall I call you?")
    world.expectNotShown("Welcome")
  }

  @Test func `an answer in kanji is added with a word on readings`() throws {
    let world = try FixedWorld.study()
    world.run("add", "약속", "=", "約束")
    #expect(world.terminal.output.replacing("\n", with: "").contains("約束[…]"))
    world.run("add", "학교", "=", "学校[がっこう]")
    world.expectNotShown("[…]")
  }

  @Test func `the week names what was asked beside its answer`() throws {
    let world = try FixedWorld.study(SampleDecks.numbers(1))
    world.run("review", script: ["1", .enter, .endOfInput])
    world.run("week")
    world.expectShown("1 — Type 1.")
  }

  @Test func `how hangul is typed is told once, to whoever has not chosen`() throws {
    let deck = [
      "h.md": "---\nid: h\ntitle: H\nlanguage: en\nlicence: CC0-1.0\n---\n\n"
        + "## One {#one}\nQ: Time?\nA(hangul): 시간\n\n## Two {#two}\nQ: Promise?\nA(hangul): 약속\n"
    ]
    let world = try FixedWorld.study(deck)
    world.run("review", script: ["시간", .enter, "약속", .enter])
    #expect(world.terminal.output.split(separator: "[한]: ").count == 2)
    world.run("settings", "hangul-input", "two-set")
    world.run("practice", script: ["시간", .enter])
    world.expectNotShown("[한]: ")
  }

  @Test(arguments: [
    ("new-per-day", "５", "5"), ("new-per-day", "5枚", "5"), ("minutes", "15분", "15"),
    ("retention", "90％", "0.9"), ("retention", "85%", "0.85"), ("fuzz", "オフ", "off"),
    ("voice", "켜기", "on"), ("easy-days", "土 日", "sat sun"), ("easy-days", "일요일", "sun"),
  ])
  func `settings take what other keyboards type`(key: String, typed: String, value: String) throws {
    let world = try FixedWorld.study()
    #expect(world.run(["settings", key] + typed.split(separator: " ").map(String.init)) == .done)
    world.expectShown("\(key) = \(value)")
    #expect(world.run("settings", key, "5猫") == .usage)
  }

  @Test(arguments: ["2/20", "2월 20일", "2月20日", "02-20", "２/２０"])
  func `a day without a year is the next one`(typed: String) throws {
    let world = try FixedWorld.study()
    #expect(world.run("goal", "exam", typed) == .done)
    #expect(try world.state().declarations.goals["exam"]?.description == "2027-02-20")
    #expect(world.run("goal", "exam", "2/30") == .usage)
  }

  @Test func `whoever practises is told by name in small letters as well`() throws {
    let world = try FixedWorld.study()
    try world.addProfile("Kim Jiwon")
    world.run(script: ["kim jiwon", "profile", "quit"])
    world.expectShown("Hello, Kim Jiwon.")
  }
}
