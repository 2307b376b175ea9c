import Journal
import Scheduling
import Shell
import TestSupport
import Testing
import Text

/// The first start: five questions, a profile, the first card.
@Suite struct FirstStartTests {
  @Test func `five answers lead to a profile and the first card`() throws {
    let world = try FixedWorld()
    let status = world.run(script: [
      "1", "Hana Yamada", "2", "15", "2027-03-20", "안녕하세요", .enter, .interrupted, "quit",
    ])
    #expect(status == .done)
    #expect(world.editor.unanswered == 0)
    world.expectShown("What shall I call you?")
    world.expectShown("Welcome, Hana Yamada.")
    world.expectShown("How do you say “good day” in Korean?")
    let state = try world.state(of: "hana-yamada")
    #expect(state.settings.language == .english)
    #expect(state.settings.minutes == 15)
    #expect(state.declarations.enrolments.keys.sorted() == ["greetings"])
    #expect(state.declarations.goals.values.map(\.description) == ["2027-03-20"])
    #expect(try world.reviews(of: "hana-yamada").map { $0.text("card") } == ["greetings/day"])
  }

  @Test(arguments: [
    ("1", "What shall I call you?", "What would you like to learn?", "How many minutes a day?"),
    ("2", "お名前を教えてください。", "何を学びますか。", "1日に何分、練習しますか。"),
    ("3", "이름을 알려 주세요.", "무엇을 배우고 싶으세요?", "하루에 몇 분 연습할까요?"),
  ])
  func `the chosen language is spoken at once`(choice: (String, String, String, String)) throws {
    let world = try FixedWorld()
    world.run(script: [.line(choice.0), "花 하나 O'Neil", .enter, .enter, .enter, "?", .interrupted])
    for question in [choice.1, choice.2, choice.3] { world.expectShown(question) }
    let names = try world.folder.tree("Profiles").keys.filter { $0.hasSuffix("profile.json") }
    #expect(names == ["花-하나-o-neil/profile.json"])
    #expect(try world.reviews(of: "花-하나-o-neil").isEmpty)
  }

  @Test(arguments: ["ja_JP.UTF-8", "ko_KR.UTF-8", "de_DE.UTF-8", "C"])
  func `the environment's language is proposed`(locale: String) throws {
    let world = try FixedWorld()
    world.environment["LANG"] = locale
    world.run(script: [.enter, .interrupted])
    let expected =
      locale.hasPrefix("ja")
      ? "お名前を教えてください。" : locale.hasPrefix("ko") ? "이름을 알려 주세요." : "What shall I call you?"
    world.expectShown(expected)
  }

  @Test(arguments: 0..<5, Leaving.anywhere)
  func `nothing is created by someone who leaves at a question`(
    question: Int,
    leaving: Leaving
  ) throws {
    let world = try FixedWorld()
    let before = try world.files()
    let answers: [ScriptedEditor.Step] = ["2", "Hana", "1", "10", "2027-01-01"]
    world.run(script: Array(answers.prefix(question)) + [leaving.step])
    world.expectShown(
      question == 0
        ? "Nothing was created. Start koryu again whenever you like."
        : "何も作成していません。またいつでも koryu を起動してください。"
    )
    #expect(try world.files() == before)
    #expect(world.editor.unanswered == 0)
  }

  @Test func `answers that make no sense are asked again`() throws {
    let world = try FixedWorld()
    world.run(script: [
      "4", "0", "日本語", "  ", "하나", "9", "1", "0", "601", "ten", "600", "1999-01-01", "2026-11-22",
      "2027年3月20日", .interrupted, .endOfInput,
    ])
    #expect(world.editor.unanswered == 0)
    let state = try world.state(of: "하나")
    #expect(state.settings.language == .japanese)
    #expect(state.settings.minutes == 600)
    #expect(state.declarations.goals.values.map(\.description) == ["2027-03-20"])
  }

  @Test(arguments: [("10분", 10), ("10分", 10), ("15 min", 15), ("１０分", 10), ("1시간", 60)])
  func `minutes are taken with their unit`(typed: String, minutes: Int) throws {
    let world = try FixedWorld()
    world.run(script: ["1", "Hana", "2", .line(typed), .enter, .endOfInput])
    #expect(try world.state(of: "hana").settings.minutes == minutes)
  }

  @Test func `an empty name and one too long are each told so`() throws {
    let world = try FixedWorld()
    world.run(script: ["1", "", .interrupted])
    world.expectShown("Please type a name; any script will do.")
    world.expectNotShown("long")
    world.run(script: ["1", .line(String(repeating: "n", count: 201)), .interrupted])
    world.expectShown("That name is too long.")
  }

  @Test func `whoever leaves by Ctrl-C has interrupted`() throws {
    let world = try FixedWorld()
    #expect(world.run(script: ["1", .interrupted]) == .interrupted)
    #expect(world.run(script: ["1", .endOfInput]) == .done)
  }

  @Test func `a name that is taken is told before the questions`() throws {
    let world = try FixedWorld()
    try world.addProfile("지민")
    world.run("profile", "new", "지민", script: [.interrupted])
    world.expectShown("There is a profile called 지민 already.")
    world.run("profile", "new", "지민", script: ["지민", "1", "2", .enter, .enter, .endOfInput])
    world.expectShown("Welcome, 지민.")
  }

  @Test func `digits of full width choose as well`() throws {
    let world = try FixedWorld()
    world.run(script: ["２", "花", "２", "１５", .enter, .endOfInput])
    let state = try world.state(of: "花")
    #expect(state.settings.language == .japanese)
    #expect(state.settings.minutes == 15)
  }

  @Test func `one more person gets a profile, and practises at once`() throws {
    let world = try FixedWorld()
    try world.addProfile("Hana")
    world.run("profile")
    world.expectShown("Someone else at this machine begins with “profile new NAME”.")
    let script: [ScriptedEditor.Step] = ["1", "2", .enter, .enter, "안녕하세요", .enter, .endOfInput]
    #expect(world.run("profile", "new", "Jun", "Kim", script: script) == .done)
    world.expectShown("Welcome, Jun Kim. Your progress is kept in")
    #expect(try world.reviews(of: "jun-kim").count == 1)
    #expect(try world.reviews(of: "hana").isEmpty)
  }

  @Test func `whoever leaves the making of a profile stays signed in`() throws {
    let world = try FixedWorld()
    try world.addProfile("Hana", settings: [.language: "ja"])
    let before = try world.folder.tree("Profiles").keys.sorted()
    world.run(script: ["profile new Jun", "1", .interrupted, "profile", "quit"])
    world.expectShown("Nothing was created.")
    world.expectShown("「profile new 名前」")
    #expect(try world.folder.tree("Profiles").keys.sorted() == before)
  }

  @Test func `a name of escape sequences reaches neither the screen nor the folder's name`() throws
  {
    let world = try FixedWorld()
    world.run(script: ["1", "\u{1B}[31mEve\u{7}/..", .enter, .enter, .enter, .endOfInput])
    #expect(!world.terminal.output.contains("\u{1B}"))
    let folders = try world.folder.tree("Profiles").keys.compactMap {
      $0.split(separator: "/").first
    }
    #expect(Set(folders) == ["31meve"])
  }

  @Test func `a learner of culture gets no deck of one language`() throws {
    let world = try FixedWorld(
      decks: SampleDecks.greetings.merging(SampleDecks.numbers(3)) { first, _ in first }
    )
    world.run(script: ["1", "Hana", "4", .enter, .enter, .endOfInput])
    #expect(try world.state().declarations.enrolments.keys.sorted() == ["numbers"])
  }
}

/// Who is practising, where several people do.
@Suite struct SignInTests {
  private func world() throws -> FixedWorld {
    let world = try FixedWorld()
    try world.addProfile("Hana", settings: [.language: "ja"])
    try world.addProfile("민준 Kim", settings: [.language: "ko"])
    return world
  }

  @Test func `the only one is greeted in their language`() throws {
    let world = try FixedWorld()
    try world.addProfile("Hana", settings: [.language: "ja"])
    #expect(world.run(script: ["quit"]) == .done)
    world.expectShown("Hanaさん、こんにちは。")
    world.expectShown("すべて保存しました。")
  }

  @Test(arguments: ["2", "민준 Kim", "민준-kim"])
  func `one of several is chosen by number or name`(answer: String) throws {
    let world = try world()
    world.run(script: ["7", "nobody", .line(answer), "profile", "quit"])
    world.expectShown("Who is practising?")
    world.expectShown("Please type a number from 1 to 3.")
    world.expectShown("민준 Kim 님, 안녕하세요.")
    #expect(world.editor.unanswered == 0)
  }

  @Test func `who is there is asked in the languages of the profiles`() throws {
    let world = try world()
    for name in ["hana", "민준-kim"] {
      #expect(world.run("--profile", name, "goal", "JLPT", "2030-01-01") == .done)
    }
    world.run(script: ["7", .interrupted])
    world.expectShown("どなたが練習しますか。 · 누가 연습하나요?")
    world.expectShown("3  新しい人 · 새로운 사람\n")
    world.expectNotShown("number from")
  }

  @Test(arguments: Leaving.anywhere)
  func `whoever leaves the choice changes nothing`(leaving: Leaving) throws {
    let world = try world()
    let before = try world.folder.tree("Profiles")
    world.run(script: [leaving.step])
    #expect(try world.folder.tree("Profiles") == before)
  }

  @Test func `someone new may join`() throws {
    let world = try world()
    world.run(script: ["3", "1", "Third", .enter, .enter, .enter, .interrupted, "quit"])
    #expect(try world.state(of: "third").settings.language == .english)
  }

  @Test func `a command needs to be told who`() throws {
    let world = try world()
    #expect(world.run("due") == .usage)
    #expect(
      world.terminal.errors
        == "Several people practise here (Hana, 민준 Kim). Say who: “koryu --profile NAME”.\n"
    )
    #expect(world.run("--profile", "Hana", "due") == .done)
    world.expectShown("復習0枚、新しいカード4枚")
    #expect(world.run("--profile", "hana", "--language", "en", "due") == .done)
    world.expectShown("0 cards to review and 4 new")
  }

  @Test func `two of one name are told apart by their folders`() throws {
    let world = try FixedWorld()
    try world.addProfile("Hana", settings: [.minutes: 5])
    try world.addProfile("Hana", settings: [.minutes: 15])
    #expect(world.run("due") == .usage)
    #expect(world.terminal.errors.contains("(Hana (hana), Hana (hana-2))"))
    #expect(world.run("--profile", "Hana", "due") == .usage)
    #expect(world.run("--profile", "hana-2", "settings", "minutes") == .done)
    world.expectShown("minutes = 15")
    world.run(script: ["Hana", "hana-2", "settings minutes", "quit"])
    world.expectShown("2  Hana (hana-2)")
    #expect(world.editor.unanswered == 0)
  }

  @Test func `idle minutes sign out where that is asked for`() throws {
    let world = try FixedWorld()
    try world.addProfile(settings: [.signOut: 10])
    world.run(script: ["review", .timedOut])
    #expect(world.editor.asked.map(\.prompt.timeoutSeconds) == [600, 600])
    world.expectShown("Nobody typed for a while, so you were signed out. Everything is saved.")
    #expect(try world.reviews().isEmpty)
  }
}
