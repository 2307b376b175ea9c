import Anki
import Testing
import Text

/// Note types of any make, reduced to question and answer.
@Suite struct CardPlanTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var front: String
    var back: String
    var fields: [String]
    var question: String
    var answer: String
    var why = ""
    var hint = ""

    var testDescription: String { name }
  }

  private static let names = ["A", "B", "C"]

  static let cases = [
    Case(
      name: "front and back",
      front: "{{A}}",
      back: "{{FrontSide}}<hr id=answer>{{B}}<br>{{C}}",
      fields: ["vow", "誓い", "noun"],
      question: "vow",
      answer: "誓い",
      why: "noun"
    ),
    Case(
      name: "typed",
      front: "{{A}} {{type:C}}",
      back: "{{B}}<hr id=answer>{{type:C}}",
      fields: ["a", "b", "c"],
      question: "a",
      answer: "c",
      why: "b"
    ),
    Case(
      name: "a reading of the front explains",
      front: "{{A}}",
      back: "{{FrontSide}}<hr id=answer>{{furigana:B}}{{C}}",
      fields: ["約束", "約束[やくそく]", "promise"],
      question: "約束",
      answer: "promise",
      why: "約束[やくそく]"
    ),
    Case(
      name: "a reading alone is the answer",
      front: "{{A}}",
      back: "{{FrontSide}}<hr id=answer>{{furigana:B}}",
      fields: ["約束", "約束[やくそく]", ""],
      question: "約束",
      answer: "やくそく"
    ),
    Case(
      name: "a reading of what was asked for is the answer",
      front: "{{C}}",
      back: "{{B}}",
      fields: ["", "約束[やくそく]", "promise"],
      question: "promise",
      answer: "約束[やくそく]"
    ),
    Case(
      name: "sections",
      front: "{{#B}}{{A}}{{/B}}{{^B}}none{{/B}}",
      back: "{{C}}",
      fields: ["a", "", "c"],
      question: "none",
      answer: "c"
    ),
    Case(
      name: "hints stand apart",
      front: "{{A}}{{hint:B}}",
      back: "{{C}}",
      fields: ["a", "b", "c"],
      question: "a",
      answer: "c",
      hint: "b"
    ),
    Case(
      name: "kanji and kana of a field",
      front: "{{kanji:A}}",
      back: "{{kana:A}}",
      fields: [" 食[た]べる", "", ""],
      question: "食べる",
      answer: "たべる"
    ),
    Case(
      name: "ruby, lists and lines",
      front: "{{A}}",
      back: "{{B}}",
      fields: [
        "<ruby>学校<rt>がっこう</rt></ruby>",
        "school<ol><li>place</li><li>of<br>learning</li></ol>", "",
      ],
      question: "学校[がっこう]",
      answer: "school",
      why: "1. place\n2. of\nlearning"
    ),
    Case(
      name: "scripts and styles are gone",
      front: "<style>a{}</style>{{A}}<script>x()</script>",
      back: "{{B}}",
      fields: ["a<script>alert(1)</script>", "<b>b</b>", ""],
      question: "a",
      answer: "b"
    ),
    Case(
      name: "formulas stay as text",
      front: "{{A}}",
      back: "{{B}}",
      fields: ["[latex]\\frac{1}{2}[/latex]", "\\(x^2\\) &amp; [$]y[/$]", ""],
      question: "[latex]\\frac{1}{2}[/latex]",
      answer: "\\(x^2\\) & [$]y[/$]"
    ),
    Case(
      name: "a question that is only a sound",
      front: "{{A}}",
      back: "{{B}}",
      fields: ["[sound:a.mp3]", "hello", ""],
      question: "(a.mp3)",
      answer: "hello"
    ),
  ]

  @Test(arguments: cases)
  func `a note becomes question and answer`(one: Case) {
    let template = AnkiTemplate(name: "", question: one.front, answer: one.back)
    let fields = one.fields.map { Array($0.utf8)[...] }
    let note = AnkiNote(id: 1, guid: "g", notetype: 1, tags: [], fields: fields)
    let card = CardPlan(template, fields: Self.names).reduce(note)
    #expect(card.question == one.question)
    #expect(card.answer == one.answer)
    #expect(card.why == one.why)
    #expect(card.hint == one.hint)
  }

  @Test(arguments: ["<img src=\"b.png\">", "[sound:b.mp3]"])
  func `an answer of nothing but a picture or a sound cannot be typed`(back: String) {
    let template = AnkiTemplate(name: "", question: "{{A}}", answer: "{{B}}")
    let fields = ["hello", back].map { Array($0.utf8)[...] }
    let note = AnkiNote(id: 1, guid: "g", notetype: 1, tags: [], fields: fields)
    let card = CardPlan(template, fields: Self.names).reduce(note)
    #expect(card.answer.isEmpty)
    #expect(card.isAnswerOfMediaOnly)
  }

  @Test(arguments: [("one<br>two", true), ("one", false)])
  func `an answer of several lines is told`(back: String, isLong: Bool) {
    let template = AnkiTemplate(name: "", question: "{{A}}", answer: "{{B}}")
    let fields = ["numbers", back].map { Array($0.utf8)[...] }
    let note = AnkiNote(id: 1, guid: "g", notetype: 1, tags: [], fields: fields)
    let card = CardPlan(template, fields: Self.names).reduce(note)
    #expect(card.answer == "one")
    #expect(card.hasFurtherLines == isLong)
  }

  @Test func `answers between semicolons are alternatives`() {
    let template = AnkiTemplate(name: "", question: "{{A}}", answer: "{{B}}")
    let fields = ["約束", "promise; vow； pledge"].map { Array($0.utf8)[...] }
    let note = AnkiNote(id: 1, guid: "g", notetype: 1, tags: [], fields: fields)
    let card = CardPlan(template, fields: Self.names).reduce(note)
    #expect(card.alternatives == ["promise", "vow", "pledge"])
  }
}
