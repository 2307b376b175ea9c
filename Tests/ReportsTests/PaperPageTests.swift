import Reports
import Testing
import Text

/// Tests on paper as HTML.
@Suite struct PaperPageTests {
  private let page = PaperPage(title: "A & B", code: "K7Q2MX", language: .english, size: .a4)

  private func text(_ text: String, reading: String = "") -> Furigana {
    Furigana(pieces: [Furigana.Piece(text, reading: reading)])
  }

  private func question(
    _ parts: [PrintedQuestion.Part],
    _ form: PrintedQuestion.Form,
    answer: String = "x"
  ) -> PrintedQuestion {
    PrintedQuestion(text: parts, gloss: "", form: form, answer: text(answer))
  }

  /// The questions of a printed page, a line each.
  private func items(_ questions: [PrintedQuestion]) -> [String] {
    let html = String(
      decoding: page.sheet(PrintedVersion(name: "A", questions: questions)),
      as: UTF8.self
    )
    return html.split(separator: "<li><span class=\"number\">").dropFirst().map { part in
      String(part.split(separator: "</div></li>", maxSplits: 1).first ?? "")
    }
  }

  @Test func `each kind of question has its own place for the pen`() {
    let head = "1.</span><div class=\"question\">"
    let table: [(PrintedQuestion, String)] = [
      (
        question([.text(text("約束", reading: "やくそく"))], .line(unit: "km")),
        "<p><ruby>約束<rt>やくそく</rt></ruby></p><div class=\"line\"><span class=\"fill\"></span>"
          + "<span>km</span></div>"
      ),
      (
        question([.text(text("In ")), .blank(hint: "year"), .text(text("."))], .blanks),
        "<p>In <span class=\"blank\"></span><small> (year)</small>.</p>"
          + "<p class=\"how\">Fill the gap.</p>"
      ),
      (
        question([.text(text("Q"))], .choice([text("a"), text("b")], .one)),
        "<p>Q</p><p class=\"how\">Circle one letter.</p><ul class=\"options\">"
          + "<li><span class=\"letter\">A</span><span>a</span></li>"
          + "<li><span class=\"letter\">B</span><span>b</span></li></ul>"
      ),
      (
        question([.text(text("Q"))], .order([text("a"), text("b")])),
        "<p>Q</p><p class=\"how\">Write the letters in the right order.</p><ul class=\"options\">"
          + "<li><span class=\"letter\">A</span><span>a</span></li>"
          + "<li><span class=\"letter\">B</span><span>b</span></li></ul>"
          + "<div class=\"boxes\"><span class=\"box\"></span>→<span class=\"box\"></span></div>"
      ),
      (
        question([.text(text("Q"))], .match(left: [text("a")], right: [text("b")])),
        "<p>Q</p><p class=\"how\">Write the letter that belongs to each.</p><div class=\"sides\">"
          + "<ul class=\"options\"><li><span class=\"box\"></span><span>a</span></li></ul>"
          + "<ul class=\"options\"><li><span class=\"letter\">A</span><span>b</span></li></ul></div>"
      ),
      (
        question([.text(text("Q"))], .trueOrFalse),
        "<p>Q</p><p class=\"how\">Circle one.</p><div class=\"either\"><span>true</span>"
          + "<span>false</span></div>"
      ),
    ]
    for (question, expected) in table { #expect(items([question]) == [head + expected]) }
  }

  @Test func `what authors wrote stays text`() {
    let evil = "<script>alert('1')</script>\u{202E}"
    let question = PrintedQuestion(
      text: [.text(text(evil)), .blank(hint: evil)],
      gloss: evil,
      form: .choice([text(evil, reading: evil)], .several),
      answer: text(evil)
    )
    let version = PrintedVersion(name: "A", questions: [question])
    let page = PaperPage(title: evil, code: "K7Q2MX", language: .korean, size: .letter)
    for bytes in [page.sheet(version), page.key([version])] {
      let html = String(decoding: bytes, as: UTF8.self)
      #expect(!html.contains("<script"))
      #expect(!html.unicodeScalars.contains("\u{202E}"))
      #expect(html.contains("&lt;script&gt;"))
      #expect(html.contains("size:Letter"))
    }
  }

  @Test func `answers stand on the key alone, and the code on both`() {
    let version = PrintedVersion(
      name: "B",
      questions: [question([.text(text("Q"))], .line(unit: ""), answer: "Seoul")]
    )
    let sheet = String(decoding: page.sheet(version), as: UTF8.self)
    let key = String(decoding: page.key([version]), as: UTF8.self)
    #expect(!sheet.contains("Seoul"))
    #expect(key.contains("<th scope=\"row\">1</th><td>Seoul</td>"))
    #expect(sheet.contains("Sheet K7Q2MX – B"))
    #expect(key.contains("koryu test enter K7Q2MX"))
    #expect(sheet.contains("<h1>A &amp; B</h1>"))
  }

  @Test(arguments: [
    ("en_US.UTF-8", PaperSize.letter), ("en_GB.UTF-8", .a4), ("ja_JP.UTF-8", .a4), ("C.UTF-8", .a4),
    ("es_MX", .letter), ("", .a4), ("ko_KR", .a4),
  ])
  func `the paper is that of the country`(locale: String, size: PaperSize) {
    #expect(PaperSize(locale: locale) == size)
  }
}
