import Answers
import Decks
import TestSupport
import Testing
import Text

/// GIFT beyond the examples: what is odd, and what is written.
@Suite struct GIFTTests {
  private static func read(_ text: String) -> GIFTReader {
    GIFTReader(DeckSource(path: "quiz.gift", text: text))
  }

  @Test func `questions without a blank line between them are read, with a finding`() {
    let reader = Self.read("One?{T}\nTwo is {=2 =two} here.\n::Three::Three?{#3}\r\nFour?\n{~a =b}")
    #expect(
      reader.questions.map(\.prompt.text) == ["One?", "Two is _____ here.", "Three?", "Four?"]
    )
    #expect(reader.findings.map(\.range.start.line) == [2, 3, 4])
    #expect(reader.findings.allSatisfy { $0.severity == .warning })
  }

  @Test(
    arguments: [
      ("Q?{T#Wrong.#Right.}", "Right.", [.answerFeedback]), ("Q?{F#Because.}", "Because.", []),
    ] as [(String, String, [Loss])]
  )
  func `what is told to those who are wrong explains only alone`(
    text: String,
    why: String,
    losses: [Loss]
  ) throws {
    let file = DeckSource(path: "a.gift", text: text)
    let imported = GIFTImport(file, name: "a", language: .english).imported
    #expect(imported.decks.first?.deck.cards.first?.base.why == why)
    #expect(imported.losses.lines.map(\.loss) == losses)
  }

  @Test func `an export finds its deck, its cards and their headings again`() throws {
    let text = """
      ---
      id: quiz
      title: A/B quiz
      language: en
      licence: CC0-1.0
      ---

      ## {#first}
      Q: One?
      A: one

      # Verbs

      ## {#q_2}
      Q: Two?
      A: two

      """
    let deck = DeckParser.parse(DeckSource(path: "quiz.md", text: text)).deck
    let file = DeckSource(path: "back.gift", text: GIFTExport([deck], in: .english).text)
    let kept = GIFTImport(file, name: "back", naming: .fallback, language: .english).imported
    let again = try #require(kept.decks.first?.deck)
    #expect(again.id == "quiz")
    #expect(again.title == "A/B quiz")
    #expect(again.cards.map(\.id) == ["first", "q_2"])
    #expect(again.cards.map(\.section) == ["", "Verbs"])
    let named = GIFTImport(file, name: "other", naming: .asked, language: .english).imported
    #expect(named.decks.first?.deck.id == "other")
    #expect(named.decks.first?.deck.cards.map(\.id) == ["first", "q_2"])
  }

  @Test func `a blank line in braces is read, with a finding`() {
    let reader = Self.read("One?{\n=a\n\n=b\n}\n\nTwo?{F}")
    #expect(reader.questions.count == 2)
    #expect(reader.findings.map(\.range.start.line) == [3])
  }

  @Test(arguments: [
    ("One?{T\n\nTwo?{F}", 1, 5), ("One?}\n\nTwo?{F}", 1, 5), ("One {=1} and {=2}.", 1, 14),
    ("One?{a =b}", 1, 5), ("One?{#one}", 1, 5), ("One?{=%200%b}", 1, 5),
    ("One?{~ ~a =b}", 1, 5),
  ])
  func `what cannot be read is told with its place`(text: String, line: Int, column: Int) {
    let errors = Self.read(text).findings.filter { $0.severity == .error }
    #expect(errors.map(\.range.start) == [SourcePosition(line: line, column: column)])
  }

  @Test func `weights, ranges and feedback become what cards have`() throws {
    let text = """
      $CATEGORY: $course$/top/Capitals

      // [id:7] [tag:asia]
      Capital of Korea?{=Seoul#Yes. =%50%Soul =%0%Busan#The second city. =%0%*#No.}

      Which are in Asia?{~%50%Japan ~%50%Korea ~%-100%Spain}

      Pi?{#3.141..3.142}

      Write about Seoul.{}

      [html]<p>Match <b>them</b>.</p>{=Japan -> Tokyo =Korea -> Seoul = -> Paris}
      """
    let result = GIFTImport(
      DeckSource(path: "a.gift", text: text),
      name: "World quiz",
      language: .english
    ).imported
    let deck = try #require(result.decks.first?.deck)
    #expect(deck.id == "world-quiz")
    #expect(deck.cards.count == 4)
    let capital = deck.cards[0]
    #expect(capital.id == "7")
    #expect(capital.section == "Capitals")
    #expect(capital.tags == ["asia"])
    #expect(capital.base.body == .typed(TypedBody(answers: ["Seoul"])))
    #expect(capital.base.also == ["Soul"])
    #expect(capital.base.reject == [Rejection(answer: "Busan", reason: "The second city.")])
    #expect(capital.base.why == "Yes.")
    let options = ["Japan", "Korea"].map { ChoiceOption($0, isRight: true) }
    #expect(deck.cards[1].base.body == .choice(options + [ChoiceOption("Spain", isRight: false)]))
    #expect(
      deck.cards[2].base.body == .typed(TypedBody(kind: .number, answers: ["3.1415 ± 0.0005"]))
    )
    #expect(deck.cards[3].base.prompt == "Match them.")
    #expect(
      result.losses.lines.map(\.loss) == [
        .notAsked, .partialCredit, .wildcard, .misleadingPair, .formatting,
      ]
    )
    let again = DeckParser.parse(DeckSource(path: "", text: DeckWriter.text(of: deck))).deck
    #expect(again.cards.map(\.base) == deck.cards.map(\.base))
  }

  private static func cards(_ text: String) -> (deck: Deck?, losses: [Loss]) {
    let file = DeckSource(path: "a.gift", text: text)
    let imported = GIFTImport(file, name: "a", language: .english).imported
    return (imported.decks.first?.deck, imported.losses.lines.map(\.loss))
  }

  @Test func `where any right option will do, one of them is asked for, and the others are told`() {
    let (deck, losses) = Self.cards("Which is a season?{=spring =summer ~Easter ~%100%autumn}")
    let options = [ChoiceOption("spring", isRight: true), ChoiceOption("Easter", isRight: false)]
    #expect(deck?.cards.first?.base.body == .choice(options))
    #expect(losses == [.furtherRightOption])
  }

  @Test(arguments: [
    "Q?{~%50%a ~%50%b ~c}", "Q?{=a ~%25%b}", "Q?{=a =%75%b}", "Q?{#=3 =%50%4:1}", "Q?{=a ~%-50%b}",
    "Q?{=%50%a =%50%b}",
  ])
  func `no weight goes unmentioned`(text: String) {
    #expect(Self.cards(text).losses == [.partialCredit])
  }

  @Test func `wrong numbers, stars and lines of HTML are kept`() {
    let reader = Self.read("One to five?{#\n=3:2\n~#No.}\n\n[html]<pre>\n  a\n</pre>{}")
    let numbers = [
      GIFTNumber(.around("3", tolerance: "2")),
      GIFTNumber(.any, isMarkedRight: false, feedback: GIFTText("No.")),
    ]
    #expect(reader.questions.map(\.answer) == [.numeric(numbers), .essay])
    #expect(reader.questions.last?.stem == GIFTText("<pre>\n  a\n</pre>", .html))
    let starred = Self.cards("Two by three?{=2\\\\*3}").deck
    #expect(starred?.cards.first?.base.body == .typed(TypedBody(answers: ["2*3"])))
  }

  @Test(arguments: [
    "One?{=a ~b", "$CATEGORY: x", "One?{\n\n  T}", "One?{#3", "// c\n::T::Text{}", "One?{FALSE#no",
  ])
  func `a broken file is still known as GIFT`(text: String) {
    #expect(ExchangeKind(of: DeckSource(path: "", text: text)) == .gift)
  }

  @Test func `what is written reads back as it was`() {
    for seed in 0..<300 {
      var random = SplitMix64(seed: UInt64(seed))
      let questions = (0..<6).map { _ in GIFTGenerator.question(&random) }
      let text = GIFTWriter.text(of: questions)
      let reader = Self.read(text)
      #expect(reader.findings.isEmpty, "\(seed)\n\(text)")
      #expect(reader.questions == questions, "\(seed)\n\(text)")
    }
  }

  @Test func `any bytes are read without a crash`() {
    let marks = Array("{}=~#%:->\\n \n\r/[]$TF1.".utf8) + [0xE3, 0x81, 0x82]
    for seed in 0..<500 {
      var random = SplitMix64(seed: UInt64(seed))
      let bytes = (0..<Int.random(in: 0..<200, using: &random)).map { _ in
        marks[Int.random(in: 0..<marks.count, using: &random)]
      }
      let result = GIFTImport(
        DeckSource(path: "a", bytes: bytes),
        name: "a",
        language: .japanese
      ).imported
      #expect(result.findings.allSatisfy { $0.range.start.line > 0 })
    }
  }
}

/// Makes questions of all kinds, with every mark in their texts.
private enum GIFTGenerator {
  private static let words = [
    "서울", "東京", "=", "~", "#", "{", "}", ":", "::", "\\", "//", "%50%", "[html]", "->x", "n",
    "<b>", "TRUE", "$CATEGORY:", "\n", "####", "a", "\\n",
  ]

  private static func plain(_ random: inout SplitMix64) -> String {
    let count = Int.random(in: 1...4, using: &random)
    let text = (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
      .joined(separator: Bool.random(using: &random) ? " " : "")
      .replacing("->", with: "→")
    return "é" + text + "é"
  }

  private static func text(_ random: inout SplitMix64) -> GIFTText {
    let start = ["", "[html]", "%50%", "//", "::", "#", "$CATEGORY:"].randomElement(using: &random)
    let format = GIFTFormat.allCases.randomElement(using: &random) ?? .plain
    return GIFTText((start ?? "") + plain(&random), format)
  }

  private static func maybe<Value>(
    _ random: inout SplitMix64,
    _ make: (inout SplitMix64) -> Value
  ) -> Value? {
    Bool.random(using: &random) ? make(&random) : nil
  }

  private static func weight(_ random: inout SplitMix64) -> Double {
    [50, -50, 100, 33.33333, 0, 12.5].randomElement(using: &random) ?? 0
  }

  private static func choice(_ random: inout SplitMix64, isMarkedRight: Bool) -> GIFTChoice {
    GIFTChoice(
      text(&random),
      isMarkedRight: isMarkedRight,
      weight: maybe(&random, weight),
      feedback: maybe(&random, text)
    )
  }

  private static func numbers(_ random: inout SplitMix64) -> [GIFTNumber] {
    let values: [GIFTNumber.Value] = [
      .exact("1822"), .around("-3.5", tolerance: "0"), .between("-1", "2.5"), .any,
    ]
    let wrong = GIFTNumber(.any, isMarkedRight: false, feedback: maybe(&random, text))
    if Bool.random(using: &random) {
      return [GIFTNumber(values[Int.random(in: 0..<3, using: &random)], isAlone: true)]
    }
    return values.map {
      GIFTNumber($0, weight: maybe(&random, weight), feedback: maybe(&random, text))
    } + [wrong]
  }

  private static func answer(_ random: inout SplitMix64) -> GIFTAnswer {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: .essay
    case 1:
      .boolean(
        Bool.random(using: &random),
        forWrong: maybe(&random, text),
        forRight: maybe(&random, text)
      )
    case 2:
      .choice([
        choice(&random, isMarkedRight: true), choice(&random, isMarkedRight: false),
      ])
    case 3: .short([choice(&random, isMarkedRight: true), choice(&random, isMarkedRight: true)])
    case 4: .numeric(numbers(&random))
    case _:
      .matching([
        GIFTPair(text(&random), plain(&random)), GIFTPair(text(&random), plain(&random)),
      ])
    }
  }

  static func question(_ random: inout SplitMix64) -> GIFTQuestion {
    guard Int.random(in: 0..<7, using: &random) > 0 else {
      return GIFTQuestion(category: "a/b", stem: text(&random), answer: .description)
    }
    return GIFTQuestion(
      id: maybe(&random) { _ in "deck/card" } ?? "",
      tags: maybe(&random) { _ in ["asia", "한국"] } ?? [],
      category: "a/b",
      title: maybe(&random, plain) ?? "",
      stem: text(&random),
      tail: maybe(&random, plain),
      answer: answer(&random),
      feedback: maybe(&random, text)
    )
  }
}
