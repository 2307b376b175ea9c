import Decks
import TestSupport
import Testing
import Text

/// A text, its marks, and what the linter says at each.
struct LintCase: CustomTestStringConvertible, Sendable {
  var name: String
  /// The text; `---` and a whole front matter are put before it unless it has one.
  var text: String
  /// The rule of each mark, in order.
  var rules: [String]
  /// Further files.
  var others: [String: String] = [:]

  init(_ name: String, _ text: String, _ rules: [String], others: [String: String] = [:]) {
    self.name = name
    self.text = text
    self.rules = rules
    self.others = others
  }

  var testDescription: String { name }
}

@Suite struct LinterTests {
  private static let front = """
    ---
    id: deck
    title: A deck
    licence: CC0-1.0
    ledger: facts.txt
    ---


    """

  @Test(arguments: LintCase.all)
  func `each rule marks its place`(sample: LintCase) {
    let whole =
      sample.text.hasPrefix("---") || sample.text.hasPrefix("1️⃣---")
      ? sample.text : Self.front + sample.text
    let marked = MarkedText(whole)
    var files = [DeckSource(path: "deck.md", text: marked.text)]
    var others = sample.others
    for (path, text) in others.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".md") {
      files.append(DeckSource(path: path, text: text))
    }
    if others["facts.txt"] == nil { others["facts.txt"] = "fact\n" }
    let findings = Linter.lint(files) { name, _ in others[name].map { Array($0.utf8) } }
      .filter { $0.path == "deck.md" }
    #expect(findings.map(\.rule) == sample.rules)
    for (index, finding) in findings.enumerated() {
      guard let place = marked.places[index + 1] else { continue }
      let start = SourcePosition(line: place.line, column: place.column)
      #expect(finding.range.start == start, "\(finding.rule)")
    }
    #expect(findings.count >= marked.places.count)
  }

  @Test func `decks at hand may be named though they are not checked`() {
    let text = Self.front + "## A {#a}\nQ: q\nA: a\nAfter: kana, kana/one, kana/two\nSource: fact\n"
    let card = Card(id: "one", base: Wording(prompt: "q"))
    let kana = Deck(id: "kana", title: "Kana", licence: "CC0-1.0", cards: [card])
    let findings = Linter.lint(
      [DeckSource(path: "deck.md", text: text)],
      beside: NeighbouringFiles { _, _ in .bytes(Array("fact\n".utf8)) },
      knowing: DeckLibrary(decks: [kana])
    )
    #expect(findings.map(\.rule) == ["unknown-after"])
    #expect(findings.first?.message.english.contains("kana/two") == true)
  }

  @Test func `a card in order has no findings`() {
    let text = Self.front + "## 제목 {#one .tag}\nQ: What is it?\nA: this\nSource: fact\n"
    let files = [DeckSource(path: "deck.md", text: text)]
    #expect(Linter.lint(files) { _, _ in Array("fact\n".utf8) }.isEmpty)
  }

  @Test func `findings of all files come in one run, in order`() {
    let files = [
      DeckSource(path: "b.md", text: "---\nid: b\n---\n"),
      DeckSource(path: "a.md", text: "---\nid: a\n---\n## x\nQ: y\n"),
    ]
    let findings = Linter.lint(files) { _, _ in nil }
    #expect(findings.map(\.path) == ["b.md", "b.md", "a.md", "a.md", "a.md", "a.md"])
  }

  @Test func `a translation without a title is told`() {
    let files = [
      DeckSource(path: "deck.md", text: Self.front + "## {#a}\nQ: q\nA: b\n"),
      DeckSource(path: "deck.ja.md", text: "---\nlanguage: ja\n---\n\n## {#a}\nQ: 問い\n"),
    ]
    let findings = Linter.lint(files) { _, _ in Array("fact\n".utf8) }
    #expect(findings.map { "\($0.place) \($0.rule)" } == ["deck.ja.md:1:1 deck-title"])
    #expect(findings.first?.message.english.contains("“A deck”") == true)
  }

  @Test func `a translation into a language that is none is told with its right name`() {
    let files = [
      DeckSource(path: "d/deck.md", text: Self.front + "## {#a}\nQ: q\nA: b\n"),
      DeckSource(path: "d/deck.jp.md", text: "---\ntitle: t\n---\n\n## {#a}\nQ: 問い\n"),
      DeckSource(path: "d/deck.old.md", text: Self.front.replacing("id: deck", with: "id: old")),
    ]
    let findings = Linter.lint(files) { _, _ in Array("fact\n".utf8) }
    #expect(findings.map { "\($0.place) \($0.rule)" } == ["d/deck.jp.md:1:1 stray-translation"])
    #expect(findings.first?.message.english.contains("Name it d/deck.ja.md.") == true)
  }

  @Test func `a card without an id in a translation is told to take the deck's`() {
    let files = [
      DeckSource(path: "deck.md", text: Self.front + "## {#a}\nQ: q\nA: b\n"),
      DeckSource(path: "deck.ja.md", text: "---\ntitle: t\n---\n\n## 題\nQ: 問い\n"),
    ]
    let findings = Linter.lint(files) { _, _ in Array("fact\n".utf8) }
      .filter { $0.rule == "missing-id" }
    #expect(findings.map(\.place) == ["deck.ja.md:5:1"])
    #expect(findings.first?.message.english.contains("the id of the deck’s card") == true)
    #expect(findings.first?.message.english.contains("deck ids") == false)
  }

  @Test func `a full-width bar is not said to be accepted in either width`() {
    let text = Self.front + "## {#a}\nQ: q\nA: b｜c\n"
    let findings = Linter.lint([DeckSource(path: "d.md", text: text)]) { _, _ in
      Array("fact\n".utf8)
    }
    #expect(findings.map(\.rule) == ["full-width"])
    #expect(findings.first?.message.english.contains("does not separate answers") == true)
  }

  @Test func `a comma that may mean two things is told with how it is read`() {
    let readings = [
      ("1,5", "1.5", Severity.warning), ("0,500", "0.500", .warning), ("1,500", "1500", .note),
      ("¥2,000", "2000", .note), ("49,5 % ± 1", "49.5", .warning),
    ]
    for (number, reading, severity) in readings {
      let text = Self.front + "## {#a}\nQ: q\nA(number): \(number)\n"
      let findings = Linter.lint([DeckSource(path: "d.md", text: text)]) { _, _ in
        Array("fact\n".utf8)
      }
      #expect(findings.map(\.rule) == ["ambiguous-comma"], "\(number)")
      #expect(findings.first?.severity == severity, "\(number)")
      #expect(findings.first?.message.english.contains("is read as \(reading).") == true)
    }
  }

  @Test func `words behind an id are not taken away by the writer`() {
    let text = Self.front + "## Title {#my id .tag}\n\nQ: q\nA: b\n"
    let written = DeckWriter.formatted(DeckSource(path: "d.md", text: text))
    #expect(written?.contains("## Title {#my id .tag}") == true)
  }

  @Test func `a licence nearly named is named`() {
    let names = [
      "CC0": "CC0-1.0", "public domain": "CC0-1.0", "CC BY 4.0": "CC-BY-4.0",
      "cc-by-sa": "CC-BY-SA-4.0",
      "CC BY-NC-ND 3.0": "CC-BY-NC-ND-3.0", "CC-BY-4": "CC-BY-4.0",
    ]
    for (written, meant) in names {
      let text = "---\nid: d\ntitle: t\nlicence: \(written)\n---\n"
      let findings = Linter.lint([DeckSource(path: "d.md", text: text)]) { _, _ in nil }
      #expect(findings.map(\.severity) == [.warning], "\(written)")
      #expect(findings.first?.message.english.contains("“\(meant)”") == true, "\(written)")
    }
  }

  @Test func `a rule that finds too much says how much more there is`() {
    let cards = (0..<1500).map { _ in "##\nQ: q\nA: a\n" }.joined(separator: "\n")
    let findings = Linter.lint([DeckSource(path: "d.md", text: Self.front + cards)]) { _, _ in [] }
      .filter { $0.rule == "missing-id" }
    #expect(findings.count == 1001)
    #expect(findings.last?.message.english.contains("500 more") == true)
  }
}
