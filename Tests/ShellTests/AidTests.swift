import Journal
import Shell
import Testing
import Text

/// Readings, romanization and the next key beside a card, and how they fade.
@Suite struct AidTests {
  private static let words = [
    "words.md": """
    ---
    id: words
    title: Words
    language: en
    licence: CC0-1.0
    table: words.tsv
    key: [ja_written]
    ---

    ## Into Korean {#ja-ko}
    Q: {ja_written} — {english}
    A(hangul): {ko_hangul}

    ## Its reading {#read}
    Q: How is {ja_written} read?
    A(reading): {ja_kana}

    ## Out of Korean {#ko-ja}
    Q: 번역: {ko_hangul}
    A: {ja_written}

    """,
    "words.tsv": "ja_written\tja_kana\tko_hangul\tenglish\n約束\tやくそく\t약속\tpromise\n",
  ]

  private func study(
    _ settings: [SettingKey: JSONValue],
    decks: [String: String] = words,
    environment: [String: String] = [:]
  ) throws -> FixedWorld {
    let world = try FixedWorld(decks: decks)
    let names = decks.keys.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }
    var settings = settings
    settings[.burySiblings] = false
    try world.addProfile(decks: names, settings: settings)
    world.environment.merge(environment) { $1 }
    return world
  }

  @Test func `settings furigana on shows readings, off hides them`() throws {
    let world = try study([.aids: "never"])
    #expect(world.run("settings", "furigana", "on") == .done)
    world.run("review", script: ["약속", .enter, .endOfInput])
    world.expectShown("やくそく\n  約束   — promise\n")
    #expect(world.run("settings", "furigana", "off") == .done)
    world.run("show", "words/約束/ja-ko")
    world.expectShown("約束 — promise\n")
    world.expectNotShown("やくそく")
    #expect(world.run("settings", "furigana") == .done)
    world.expectShown("never")
  }

  @Test func `a reading that is asked for is not given away`() throws {
    let world = try study([.furigana: "always", .aids: "always"])
    world.run("review", script: ["약속", .enter, .endOfInput])
    let screens = world.terminal.output.components(ofLine: "How is 約束 read?")
    #expect(screens.count == 2, "\(world.terminal.output)")
    #expect(!(screens.last ?? "").contains("やくそく"))
    #expect(!(screens.last ?? "").contains("yakusoku"))
  }

  @Test func `romanization stands below prompts and answers, not where it is the answer`() throws {
    let world = try study([.furigana: "never", .aids: "always"])
    world.run("review", script: ["약속", .enter, "やくそく", .enter, "約束", .enter])
    world.expectShown("Answer     약속\n           yaksok\n")
    world.expectShown("번역: 약속\n  beonyeok · yaksok\n")
    world.expectShown("Answer     約束\n           yakusoku\n")
  }

  @Test(arguments: [
    ("日本[にほん]のお 土産[みやげ]です。", "nihon no omiyage desu"),
    ("これからお 世話[せわ]になります。", "korekara osewa ni narimasu"),
    ("質問[しつもん]があります。", "shitsumon ga arimasu"),
    ("私[わたし]の 推[お]しは？", "watashi no oshi wa"),
    ("学校[がっこう]へ 行[い]こう。", "gakkō e ikō"),
    ("これを 食[た]べる。", "kore o taberu"),
    ("こんにちは。", "konnichiwa"),
    ("学校[がっこう]は[…]です。", "gakkō wa … desu"),
    ("は", "ha"),
  ])
  func `romanization has spaces between words, and no long vowel across them`(
    text: String,
    latin: String
  ) throws {
    let deck = "---\nid: a\ntitle: A\nlicence: CC0-1.0\n---\n\n## B {#b}\nQ: \(text)\nA: yes\n"
    let world = try study([.furigana: "never", .aids: "always"], decks: ["a.md": deck])
    world.run("review", script: [.endOfInput])
    world.expectShown("\n  \(latin)\n")
  }

  @Test func `a particle is told as it is said and as it is written`() throws {
    let deck =
      "---\nid: a\ntitle: A\nlicence: CC0-1.0\nintroduce: show\n---\n\n## B {#b}\n"
      + "C(reading): 私{{1::は}}学生です。\n"
    let world = try study([.furigana: "never", .aids: "always"], decks: ["a.md": deck])
    world.run("review", script: [.key("x"), .enter, "わ", .enter, .endOfInput])
    world.expectShown("That key does nothing here: Enter goes on, q stops.")
    world.expectShown("Said wa, written は.")
    world.expectShown("  wa\n")
    world.expectNotShown("  ha\n")
  }

  @Test func `what stands before a gap is romanized, though it may be typed again`() throws {
    let deck =
      "---\nid: a\ntitle: A\nlicence: CC0-1.0\n---\n\n## B {#b}\n"
      + "C(hangul): 저{{1::는}} 대학생이에요.\nAccept: 저는\n"
    let world = try study([.aids: "always"], decks: ["a.md": deck])
    world.run("review", script: [.endOfInput])
    world.expectShown("  jeo … daehaksaeng")
    world.expectNotShown("jeoneun")
  }

  @Test func `nobody's own script is romanized`() throws {
    let world = try study([.language: "ko", .aids: "always", .furigana: "always"])
    world.run("review", script: ["약속", .enter, "やくそく", .enter, "約束", .enter])
    world.expectNotShown("yaksok")
    world.expectShown("yakusoku")
  }

  @Test func `new aids go when a card is remembered for three weeks`() throws {
    let decks = [
      "a.md":
        "---\nid: a\ntitle: A\nlicence: CC0-1.0\n---\n\n## B {#b}\nQ: 약속 1[일]\nA(hangul): 하나\n"
    ]
    let world = try study([.fuzz: false], decks: decks)
    world.run("review", script: ["하나", .key("4"), .endOfInput])
    world.expectShown("  yaksok")
    #expect(world.editor.asked.first?.prompt.expected == "하나")
    for _ in 0..<2 {
      world.advance(days: 60)
      world.run("review", script: ["하나", .key("4"), .endOfInput])
    }
    world.advance(days: 600)
    world.run("review", script: ["하나", .endOfInput])
    world.expectShown("약속 1[일]")
    world.expectNotShown("yaksok")
    let answers = world.editor.asked.filter { !$0.isKey }
    #expect(answers.last?.prompt.expected == nil)
  }

  @Test func `a slip is marked letter by letter, without colour`() throws {
    let world = try study([.aids: "never"], decks: SampleDecks.greetings)
    world.run("review", script: ["안녕하세여", .enter, .endOfInput])
    world.expectShown("안녕하세여\n           안녕하세요\n                   ^^\n")
  }

  @Test func `what has little in common is not laid side by side`() throws {
    let world = try study([.aids: "never"], decks: SampleDecks.greetings)
    world.run("review", script: ["감사합니다", .enter, .endOfInput])
    world.expectNotShown("^")
  }

  @Test func `pages that are read out have words only`() throws {
    let world = try study([.aids: "never", .furigana: "always", .accessible: true])
    world.run("review", script: ["약숙", .enter, .endOfInput])
    world.expectShown("約束（やくそく） — promise\n")
    world.expectNotShown("^")
  }
}

extension String {
  /// What stands before and after each line that is `line`.
  fileprivate func components(ofLine line: String) -> [String] {
    var parts = [""]
    for each in split(separator: "\n", omittingEmptySubsequences: false) {
      if each == line { parts.append("") } else { parts[parts.count - 1] += each + "\n" }
    }
    return parts
  }
}
