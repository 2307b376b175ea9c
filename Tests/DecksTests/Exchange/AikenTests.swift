import Answers
import Decks
import Testing
import Text

/// Choices with letters, as Moodle's Aiken format has them.
@Suite struct AikenTests {
  private static func read(_ text: String) -> AikenReader {
    AikenReader(DeckSource(path: "quiz.txt", text: text))
  }

  private static let capitals = [
    AikenQuestion(
      text: "What is the capital of South Korea?",
      options: [
        ChoiceOption("Busan", isRight: false), ChoiceOption("Seoul", isRight: true),
        ChoiceOption("Sejong", isRight: false),
      ],
      line: 1
    )
  ]

  @Test(arguments: [
    "What is the capital of South Korea?\nA. Busan\nB. Seoul\nC. Sejong\nANSWER: B\n",
    "What is the capital of South Korea?\r\nA) Busan\r\nB) Seoul\r\nC) Sejong\r\nANSWER: B\r\n",
    "What is the capital of South Korea?\nＡ．Busan\nＢ．Seoul\nＣ．Sejong\nＡＮＳＷＥＲ：Ｂ",
    "\u{FEFF}What is the capital of South Korea?\n\nＡ）Busan\n\nB） Seoul\nＣ、Sejong\n正解： Ｂ\n\n",
  ])
  func `letters of both widths and every line end are read`(text: String) {
    let reader = Self.read(text)
    #expect(reader.questions == Self.capitals)
    #expect(reader.findings.isEmpty)
  }

  @Test func `questions need no blank line between them, and may have several lines`() {
    let reader = Self.read(
      "One\nor more?\nA. a\nB. A.M. is b\nANSWER: A\nA. Lincoln?\nA. c\nB. d\nANSWER: B"
    )
    #expect(reader.questions.map(\.text) == ["One\nor more?", "A. Lincoln?"])
    #expect(reader.questions.map(\.line) == [1, 6])
    #expect(reader.findings.isEmpty)
  }

  @Test(arguments: [
    ("Q?\nA. a\nB. b\n", 1), ("Q?\nA. a\nB. b\nANSWER: C", 4), ("Q?\nA. a\nC. b\nANSWER: A", 3),
    ("Q?\nA. a\nANSWER: A", 3), ("ANSWER: A", 1), ("Q?\nA. a\nB.\nANSWER: A", 3),
    ("Q?\nA. a\nB. b\nR?\nA. a\nB. b\nANSWER: A", 1),
  ])
  func `what is wrong is told with its line`(text: String, line: Int) {
    let errors = Self.read(text).findings.filter { $0.severity == .error }
    #expect(errors.map(\.range.start.line) == [line])
  }

  @Test(arguments: [
    "A.M. or P.M.?\nA)one\nB)two\nANSWER: B", "A.M. or P.M.?\nA.one\nB.two\nANSWER:B) two",
    "A.M. or P.M.?\nA. one\nB. two\nANSWER: B. two", "A.M. or P.M.?\nA) one\nB) two\n정답: B 두 번째",
  ])
  func `an option needs no space, and an answer may repeat its text`(text: String) {
    let reader = Self.read(text)
    #expect(reader.questions.map(\.text) == ["A.M. or P.M.?"])
    let options = [ChoiceOption("one", isRight: false), ChoiceOption("two", isRight: true)]
    #expect(reader.questions.map(\.options) == [options])
    #expect(reader.findings.isEmpty)
  }

  @Test func `a file becomes a deck of choices`() throws {
    let file = DeckSource(path: "a.txt", text: "Q?\nA. a\nB. b\nANSWER: A, B\n")
    #expect(ExchangeKind(of: file) == .aiken)
    let imported = AikenImport(file, name: "한국 수도", language: .korean).imported
    let deck = try #require(imported.decks.first?.deck)
    #expect(deck.id == "한국-수도")
    let options = [ChoiceOption("a", isRight: true), ChoiceOption("b", isRight: true)]
    #expect(deck.cards.map(\.base.body) == [.choice(options)])
    #expect(imported.findings.map(\.severity) == [.warning])
  }
}
