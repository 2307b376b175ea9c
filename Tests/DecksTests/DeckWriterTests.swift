import Decks
import Testing
import Text

@Suite struct DeckWriterTests {
  @Test(arguments: 0..<400)
  func `what is written is read back`(seed: UInt64) {
    var generator = DeckGenerator(seed: seed)
    let deck = generator.deck()
    let text = DeckWriter.text(of: deck)
    let parsed = DeckParser.parse(DeckSource(path: "deck.md", text: text))
    #expect(parsed.deck == deck, "\(text.prefix(600))")
  }

  @Test func `formatting is idempotent and moves nothing but white space and order`() throws {
    let text = """
      ---
      title: T
      id: d
      table: t.tsv
      key: [a]
      ---
      ## {#x}
      Why: b \\{c} \\\\ d
      Q:   {a}
      A: {b}|\\{
      """
    let once = try #require(DeckWriter.formatted(DeckSource(path: "d.md", text: text)))
    #expect(
      once == """
        ---
        id: d
        title: T
        language: en
        table: t.tsv
        key: [a]
        ---

        ## {#x}
        Q: {a}
        A: {b} | \\{
        Why: b \\{c} \\\\ d

        """
    )
    #expect(DeckWriter.formatted(DeckSource(path: "d.md", text: once)) == once)
  }

  @Test func `what cannot be kept is not formatted`() {
    let text = "---\nid: d\n---\n## {#a}\nQ: q\nA: a\nHnit: b\n"
    #expect(DeckWriter.formatted(DeckSource(path: "d.md", text: text)) == nil)
  }

  @Test(arguments: ["An {{open gap", "x {{1::b}} y {{2::c", "x {{1::b {{2::c}}"])
  func `a gap that nothing closes is not formatted into braces`(sentence: String) {
    let text = "---\nid: d\n---\n\n## {#a}\nC: \(sentence)\n"
    #expect(DeckWriter.formatted(DeckSource(path: "d.md", text: text)) == nil)
    let escaped = text.replacing(sentence, with: "\\{\\{ {{1::b}}")
    #expect(DeckWriter.formatted(DeckSource(path: "d.md", text: escaped)) != nil)
  }

  @Test func `missing ids and numbers are written`() {
    let text = """
      ---
      id: d
      ---
      ## Hello, 세계! {.tag}
      C: {{a}} {{3::b}} {{c::hint}}

      ## Hello, 세계!
      Q: q
      A: a

      ##
      Q: r
      A: b
      """
    #expect(
      IdentityFixer.fixed(DeckSource(path: "d.md", text: text)) == """
        ---
        id: d
        ---
        ## Hello, 세계! {#hello-세계 .tag}
        C: {{4::a}} {{3::b}} {{5::c::hint}}

        ## Hello, 세계! {#hello-세계-2}
        Q: q
        A: a

        ## {#card-3}
        Q: r
        A: b
        """
    )
  }

  @Test func `a deck in order is not fixed`() {
    let text = "---\nid: d\n---\n## {#a}\nC: {{1::a}}\n"
    #expect(IdentityFixer.fixed(DeckSource(path: "d.md", text: text)) == text)
  }

  @Test func `a file that cannot be read is not fixed`() {
    let file = DeckSource(path: "d.md", bytes: [0xFF, 0xFE, 0x00])
    #expect(IdentityFixer.fixed(file) == nil)
  }
}
