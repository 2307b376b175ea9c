import Decks
import Testing
import Text

/// Odd GIFT files, read as Moodle's own importer reads them, and files written as it needs them.
@Suite struct MoodleReadingTests {
  private static func read(_ text: String) -> GIFTReader {
    GIFTReader(DeckSource(path: "quiz.gift", text: text))
  }

  @Test func `a comment names the question right behind it`() {
    let reader = Self.read(
      "// [id: a\\]b ] [id:c] [tag: x y ] [tag:]\nOne?{=1}\n\n// [id:lost] [tag:lost]\n\nTwo?{=2}"
    )
    #expect(reader.questions.map(\.id) == ["a]b", ""])
    #expect(reader.questions.map(\.tags) == [["x y"], []])
    let again = Self.read(GIFTWriter.text(of: reader.questions))
    #expect(again.questions == reader.questions)
  }

  @Test(arguments: [
    "$CATEGORY: a\nOne?{=1}", "$CATEGORY: a\n// why\nOne?{=1}", "One?{=1}\n$CATEGORY: a",
    "$CATEGORY: a\n$CATEGORY: b",
  ])
  func `a category without a blank line is read, with a finding`(text: String) {
    let reader = Self.read(text)
    #expect(!reader.categories.isEmpty)
    let line = text.contains("//") ? 3 : 2
    #expect(reader.findings.map(\.range.start.line) == [line])
    #expect(reader.findings.allSatisfy { $0.severity == .warning })
  }

  @Test(
    arguments: [
      ("~%50%a", "a", 50.0), ("~%-33.33333%a", "a", -33.33333), ("~%5.%a", "a", 5),
      ("~%abc%a", "%abc%a", nil), ("~% 50%a", "% 50%a", nil), ("~%%a", "%%a", nil),
      ("~%+5%a", "%+5%a", nil), ("~50% of %", "50% of %", nil), ("~%1e1%a", "%1e1%a", nil),
    ] as [(String, String, Double?)]
  )
  func `what is no weight is text`(item: String, text: String, weight: Double?) {
    let wanted = GIFTChoice(GIFTText(text), isMarkedRight: false, weight: weight)
    let right = GIFTChoice(GIFTText("b"), isMarkedRight: true)
    #expect(Self.read("One?{\(item) =b}").questions.map(\.answer) == [.choice([wanted, right])])
  }

  @Test(arguments: [
    ("日本の首都は{=東京}です。", "日本の首都は_____です。"),
    ("저는 {=학생}이에요.", "저는 _____이에요."), ("Grant is {=here}.", "Grant is _____ ."),
    ("{=Asia} is big.", "_____ is big."), ("{=도쿄}는 어디예요?", "_____는 어디예요?"),
  ])
  func `a gap stands as its language writes it`(text: String, prompt: String) {
    let questions = Self.read(text).questions
    #expect(questions.map(\.prompt.text) == [prompt])
    #expect(Self.read(GIFTWriter.text(of: questions)).questions == questions)
  }

  @Test func `an open name and pairs of which some lack an arrow are read, with a finding`() {
    let open = Self.read("::One?{=1}")
    #expect(open.questions.map(\.stem.text) == ["One?"])
    let pairs = Self.read("Which?{=a -> b =c}")
    #expect(pairs.questions.count == 1)
    #expect((open.findings + pairs.findings).map(\.severity) == [.warning, .warning])
  }

  @Test func `a number without a mark may have others behind it`() {
    let wrong = GIFTNumber(.any, isMarkedRight: false, feedback: GIFTText("No."))
    let numbers = [GIFTNumber(.around("3", tolerance: "2")), wrong]
    let questions = Self.read("One to five?{#3:2~#No.}").questions
    #expect(questions.map(\.answer) == [.numeric(numbers)])
    #expect(Self.read(GIFTWriter.text(of: questions)).questions == questions)
  }

  @Test func `a hash sign belongs to the right side of a pair`() {
    let pairs = [GIFTPair(GIFTText("do"), "C"), GIFTPair(GIFTText("di"), "C #sharp")]
    #expect(
      Self.read("Note?{=do -> C =di -> C #sharp}").questions.map(\.answer) == [.matching(pairs)]
    )
  }

  @Test func `lines of an old Macintosh are lines`() {
    let file = DeckSource(path: "a", text: "One?{=1\r~2}\r\rTwo?{T}\r").withLineFeeds
    #expect(GIFTReader(file).questions.count == 2)
    let kept = DeckSource(path: "a", text: "One?{=1\r\n~2}")
    #expect(kept.withLineFeeds == kept)
  }

  // MARK: Written for Moodle

  private static func export(_ text: String) -> GIFTExport {
    let deck = DeckParser.parse(DeckSource(path: "deck.md", text: text)).deck
    return GIFTExport([deck], in: .english)
  }

  @Test func `a deck's name stands in a category as Moodle shows it`() {
    let export = Self.export(
      "---\nid: a\ntitle: \"Seoul: 1/2 = half <b> \\n\"\nlanguage: en\n---\n\n## One {#one}\nQ: Q?\nA: a\n"
    )
    #expect(export.text.hasPrefix("$CATEGORY: Seoul: 1//2 = half ＜b> \\\\n\n"), "\(export.text)")
    #expect(GIFTReader(DeckSource(path: "", text: export.text)).questions == export.questions)
    #expect(export.moodleXML.contains("<![CDATA[$course$/top/Seoul: 1//2 = half ＜b> \\n]]>"))
  }

  @Test func `what Moodle's tables cannot hold is left out`() {
    func match(_ right: String) -> String { "Q: Q?\n| a | \(right) |\n|---|---|\n| c | d |\n" }
    let long = String(repeating: "長", count: 256)
    let export = Self.export(
      "---\nid: a\ntitle: A\nlanguage: en\n---\n\n## One {#one}\n\(match(long))\n## Two {#two}\n\(match("b"))"
    )
    #expect(export.questions.map(\.id) == ["a/two"])
    #expect(export.losses.lines.map(\.loss) == [.notInGIFT])
  }

  @Test func `white space beside marks of XML is kept`() {
    let question = GIFTQuestion(title: "t", stem: GIFTText("A & \"B\" >\n]]> C"), answer: .essay)
    let xml = MoodleXMLWriter.text(of: [question])
    #expect(xml.contains("<text><![CDATA[A & \"B\" >\n]]]]><![CDATA[> C]]></text>"))
  }

  @Test func `an arrow in what a wrong answer is told makes no pair`() {
    let export = Self.export(
      "---\nid: a\ntitle: A\nlanguage: en\n---\n\n## One {#one}\nQ: Q?\nA: a\nReject: b — b -> c\n"
    )
    #expect(!export.text.contains("->"))
    #expect(export.text.contains("→"))
    #expect(export.losses.lines.map(\.loss) == [.arrow])
  }

  @Test func `the two feedbacks of true and false stand in XML where Moodle has them`() {
    let question = GIFTQuestion(
      title: "t",
      stem: GIFTText("Q"),
      answer: .boolean(true, forWrong: GIFTText("wrong"), forRight: GIFTText("right"))
    )
    let xml = MoodleXMLWriter.text(of: [question])
    let places = ["<text>true<", "<text>right<", "<text>false<", "<text>wrong<"].map {
      xml.firstRange(of: $0)?.lowerBound
    }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self).sorted() == places.compactMap(\.self))
  }
}
