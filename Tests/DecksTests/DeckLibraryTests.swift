import Answers
import Decks
import Scheduling
import Testing
import Text

@Suite struct DeckLibraryTests {
  private func load(_ files: [(String, String)], tables: [String: String] = [:]) -> DeckLibrary {
    DeckLibrary.load(files.map { DeckSource(path: $0.0, text: $0.1) }) { name, _ in
      tables[name].map { Array($0.utf8) }
    }
  }

  private let cities = """
    ---
    id: cities
    title: Cities
    ---

    ## Capital {#capital}
    Q: What is the capital?
    A: Seoul

    ## Coast {#coast}
    Q: Which are on the coast?
    - [x] Busan
    - [ ] Daegu
    After: capital, rivers, kana/a, nowhere
    """

  @Test func `translations are joined by file name and id`() throws {
    let library = load([
      ("decks/cities.md", cities),
      ("decks/cities.ko.md", "---\ntitle: 도시\n---\n\n## {#capital}\nQ: 수도는?\nA: 서울\n"),
    ])
    #expect(library.findings.isEmpty)
    let deck = try #require(library.deck("cities"))
    #expect(deck.title(in: .korean) == "도시")
    #expect(deck.languages == [.english, .korean])
    #expect(deck.cards[0].wording(in: .korean).prompt == "수도는?")
    #expect(deck.cards[1].wording(in: .korean).prompt == "Which are on the coast?")
  }

  @Test(arguments: [
    "- [x] 부산\n", "- [ ] 부산\n- [x] 대구\n", "A: 부산\n", "1. 부산\n2. 대구\n",
    "C: {{1::부산}}\n",
  ])
  func `a translation out of step falls back as a whole`(body: String) throws {
    let library = load([
      ("cities.md", cities),
      ("cities.ko.md", "---\ntitle: 도시\n---\n\n## {#coast}\nQ: 바다는?\n\(body)"),
    ])
    #expect(library.findings.map(\.rule) == ["translation-out-of-step"])
    #expect(library.findings.map(\.severity) == [.error])
    let deck = try #require(library.deck("cities"))
    #expect(deck.cards[1].wording(in: .korean) == deck.cards[1].base)
  }

  @Test func `names after After are resolved`() throws {
    let library = load([
      ("cities.md", cities), ("rivers.md", "---\nid: rivers\n---\n"),
      ("kana.md", "---\nid: kana\n---\n## {#a}\nQ: a\nA: あ\n"),
    ])
    let deck = try #require(library.deck("cities"))
    #expect(
      library.prerequisites(of: deck.cards[1], in: deck)
        == [.card("cities/capital"), .deck("rivers"), .card("kana/a")]
    )
  }

  @Test func `earlier identities are followed, siblings included`() throws {
    let library = load([
      (
        "new.md",
        "---\nid: new\nformerly: old\n---\n## {#b}\nC: {{1::x}}\nFormerly: a, other/c\n"
      )
    ])
    func successor(_ id: String) throws -> String? {
      try library.successor(of: #require(CardID(id)))?.description
    }
    #expect(try successor("new/a/1") == "new/b/1")
    #expect(try successor("other/c") == "new/b")
    #expect(try successor("old/z") == "new/z")
    #expect(try successor("new/b") == nil)
  }

  private let words = """
    ---
    id: words
    table: words.tsv
    key: [ja, ko]
    gloss: en
    ---

    ## {#ja-ko}
    Q: {ja} \\{ja}
    A(hangul): {ko} | {other}

    ## {#ko-ja}
    Q: {ko}
    A(reading): {kana}
    """

  private let rows = """
    ja\tko\tkana\ten\tother
    時間\t시간\tじかん\ttime | hour\t
    橋\t다리\tはし\tbridge\t
    足\t다리\tあし\tleg\t
    空\t하늘\t\tsky\t창공
    """

  @Test func `a row under a template is a question`() throws {
    let library = load([("words.md", words)], tables: ["words.tsv": rows])
    #expect(library.findings.isEmpty)
    let deck = try #require(library.deck("words"))
    let entries = deck.entries()
    #expect(
      entries.map(\.id.description) == [
        "words/時間-시간/ja-ko", "words/時間-시간/ko-ja", "words/橋-다리/ja-ko", "words/橋-다리/ko-ja",
        "words/足-다리/ja-ko", "words/足-다리/ko-ja", "words/空-하늘/ja-ko",
      ]
    )
    #expect(entries[0].family == entries[1].family)
    let question = try #require(deck.question(for: entries[0], in: .english))
    #expect(question.prompt == "時間 {ja}")
    #expect(question.answerKey?.accepted == ["시간"])
    #expect(question.answerKey?.kind == .hangul)
    #expect(question.row.map(\.value) == ["時間", "시간", "じかん", "time | hour", ""])
    let sky = try #require(deck.question(for: entries[6], in: .english))
    #expect(sky.answerKey?.accepted == ["하늘", "창공"])
  }

  @Test func `rows that share a prompt show their gloss and ask again`() throws {
    let library = load([("words.md", words)], tables: ["words.tsv": rows])
    let deck = try #require(library.deck("words"))
    let entries = deck.entries()
    let bridge = try #require(deck.question(for: entries[3], in: .english))
    #expect(bridge.prompt == "다리")
    #expect(bridge.gloss == "bridge")
    #expect(bridge.also == ["あし"])
    let time = try #require(deck.question(for: entries[1], in: .english))
    #expect(time.gloss.isEmpty)
    #expect(time.also.isEmpty)
  }

  @Test(arguments: ["../secret.tsv", "a/b.tsv", "..", "c:\\x", "/etc/passwd"])
  func `no name leaves the folder`(name: String) {
    var asked: [String] = []
    let library = DeckLibrary.load([
      DeckSource(path: "d.md", text: "---\nid: d\ntable: \(name)\nkey: a\n---\n")
    ]) { name, _ in
      asked.append(name)
      return []
    }
    #expect(asked.isEmpty)
    #expect(library.findings.map(\.rule) == ["unsafe-name"])
  }

  @Test func `rows of one identity are told`() {
    let library = load([("words.md", words)], tables: ["words.tsv": rows + "\n空\t하늘\n\tx/y\n"])
    #expect(library.findings.map(\.rule) == ["table-key"])
    #expect(library.findings.first?.range.start == SourcePosition(line: 6, column: 1))
    #expect(library.deck("words")?.rows?.keys.last == "-x_y")
  }

  @Test func `files that are no decks are told once each`() {
    let files = [
      DeckSource(path: "sjis.md", bytes: [0x93, 0xFA, 0x96, 0x7B, 0x82, 0xC5, 0x82, 0xB7]),
      DeckSource(path: "euckr.md", bytes: [0xC7, 0xD1, 0xB1, 0xB9, 0xBE, 0xEE]),
      DeckSource(path: "binary.md", bytes: [0x2D, 0x00, 0x2D]),
      DeckSource(path: "long.md", bytes: Array(repeating: 0x61, count: 70_000)),
      DeckSource(path: "prose.md", text: "Hello\n"),
    ]
    let findings = DeckLibrary.load(files) { _, _ in nil }.findings
    #expect(
      findings.map(\.rule) == [
        "wrong-encoding", "wrong-encoding", "binary-file", "too-large", "front-matter",
      ]
    )
    #expect(findings[0].message.english.contains("Shift_JIS"))
    #expect(findings[1].message.english.contains("EUC-KR"))
  }
}
