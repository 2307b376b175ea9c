import Answers
import Decks
import TestSupport
import Testing
import Text

@Suite struct DeckParserTests {
  private func parse(_ text: String, path: String = "deck.md") -> Deck {
    DeckParser.parse(DeckSource(path: path, text: text)).deck
  }

  private let whole = """
    ---
    id: diplomacy
    title: "Diplomacy milestones"
    language: en
    licence: CC-BY-4.0
    tags: [history, politics]
    ---

    # 1965: normalisation

    Prose is for readers.

    ## The treaty is signed {#treaty .treaties}
    Q: On what day was it signed?
    A(date): 1965-06-22
    Why: Relations were established
      that December.

      And in Seoul.
    Source: one, two
    Reject: 1956 — The UN.

    ## Order {#order}
    Q: Put these in order.
    1. First
    2. Second

    ## Choice {#choice}
    Q: Which?

    - [x] This \\| that
    - [ ] Other

    Prose after a card.

    ## Match {#works}
    Q: Match.
    | a | b |
    |---|---|
    | c | d |

    ## Gaps {#gaps}
    C: The {{1::2002}} {{c2::World Cup::tournament}}.
    """

  @Test func `front matter is read`() {
    let deck = parse(whole)
    #expect(deck.id == "diplomacy")
    #expect(deck.title == "Diplomacy milestones")
    #expect(deck.licence == "CC-BY-4.0")
    #expect(deck.tags == ["history", "politics"])
    #expect(deck.cards.map(\.id) == ["treaty", "order", "choice", "works", "gaps"])
  }

  @Test func `fields are read`() {
    let card = parse(whole).cards[0]
    #expect(card.base.heading == "The treaty is signed")
    #expect(card.section == "1965: normalisation")
    #expect(card.tags == ["treaties"])
    #expect(card.base.body == .typed(TypedBody(kind: .date, answers: ["1965-06-22"])))
    #expect(card.base.why == "Relations were established\nthat December.\n\nAnd in Seoul.")
    #expect(card.sources == ["one", "two"])
    #expect(card.base.reject == [Rejection(answer: "1956", reason: "The UN.")])
  }

  @Test func `bodies are read`() {
    let deck = parse(whole)
    #expect(deck.cards[1].base.body == .order(["First", "Second"]))
    #expect(
      deck.cards[2].base.body
        == .choice([
          ChoiceOption("This | that", isRight: true), ChoiceOption("Other", isRight: false),
        ])
    )
    #expect(deck.cards[3].base.body == .match([MatchPair("a", "b"), MatchPair("c", "d")]))
    #expect(
      deck.cards[4].base.body
        == .cloze(
          Cloze(parts: [
            .text("The "), .gap(ClozeGap(number: 1, answers: ["2002"])), .text(" "),
            .gap(ClozeGap(number: 2, answers: ["World Cup"], hint: "tournament")), .text("."),
          ])
        )
    )
  }

  @Test func `what stands between cards is kept`() {
    let deck = parse(whole)
    #expect(
      deck.passages == [
        0: [.section("1965: normalisation"), .prose("Prose is for readers.")],
        3: [.prose("Prose after a card.")],
      ]
    )
  }

  @Test func `a byte order mark and carriage returns change nothing`() {
    let windows =
      "\u{FEFF}"
      + whole.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(parse(windows) == parse(whole))
  }

  @Test func `fenced code is literal`() {
    let deck = parse(
      """
      ---
      id: code
      ---

      ## One {#one}
      Q: What does this print?
        ```
        ## not a card
        A: not \\| an answer
        ```
      A: nothing
      """
    )
    #expect(deck.cards.count == 1)
    #expect(
      deck.cards[0].base.prompt
        == "What does this print?\n```\n## not a card\nA: not \\| an answer\n```"
    )
    #expect(deck.cards[0].base.body == .typed(TypedBody(answers: ["nothing"])))
  }

  @Test(arguments: 0..<300)
  func `no text stops parser, linter or writer`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "## ", "{#a}", "{#b .t}", "\n", "\n\n", "\nQ: ", "\nA: ", "\nC: {{", "}}", "::", "|",
      "\n| a | b |",
      "\n- [x] ", "\n1. ", "\n```\n", "  ", "\\", "#", "\u{1}", "가", "\r\n", "\n<<<<<<< x\n",
      "\n=======",
      "\nWhy: ", "\nA(date): ", "): ", " — ", "{", "}", "[", ":", "\nAfter: a", "\u{301}",
      "\nSource: x,",
      "\nSee: ../x|y", "{1::", "{{1::", "\nHnit: x", "1965-02-30", "日本", "\nReject: a — b",
    ]
    let fronts = ["", "---\nid: d\n---\n", "---\nid: d\ntable: t.tsv\nkey: a\nledger: l\n---\n"]
    let text =
      (fronts.randomElement(using: &random) ?? "")
      + (0..<80).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let source = DeckSource(path: "deck.md", text: text)
    let translation = DeckSource(path: "deck.ko.md", text: "---\ntitle: t\n---\n" + text)
    let findings = Linter.lint([source, translation]) { _, _ in Array("a\tb\n1\t2\n".utf8) }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.count
    #expect(findings.allSatisfy { $0.range.start.line <= lines + 3 })
    if let formatted = DeckWriter.formatted(source) {
      #expect(DeckWriter.formatted(DeckSource(path: "deck.md", text: formatted)) == formatted)
    }
    if let fixed = IdentityFixer.fixed(source) {
      let rules = Linter.lint([DeckSource(path: "deck.md", text: fixed)]) { _, _ in nil }.map(
        \.rule
      )
      #expect(!rules.contains("missing-id") && !rules.contains("unnumbered-gap"), "\(fixed)")
    }
  }
}
