import TestSupport
import Testing
import Text

/// HTML as plain text.
@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("  two  spaces\nand a line ", "two spaces and a line"),
    ("a<br>b<br/>c", "a\nb\nc"),
    ("<div>a</div><div>b</div>", "a\nb"),
    ("<p>a</p><p>b</p>", "a\n\nb"),
    ("<ul><li>one<li>two</ul>after", "• one\n• two\nafter"),
    ("<ol><li>one</li><li>two</li></ol>", "1. one\n2. two"),
    ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a | b\nc"),
    ("a &amp; b &lt;c&gt; &#12371; &#x3053; &nbsp;d &unknown; &", "a & b <c> こ こ d &unknown; &"),
    ("<ruby>漢字<rt>かんじ</rt></ruby>", "漢字[かんじ]"),
    ("私の<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>", "私の 漢字[かんじ]"),
    ("約束[やくそく]を 守[まも]る", "約束[やくそく]を 守[まも]る"),
    ("a<script>alert('<b>')</script>b<style>x</style>c<!-- d -->e", "abce"),
    ("<script>never ends", ""),
    ("3 < 4 and <b>bold</b> > 2", "3 < 4 and bold > 2"),
    ("<a <b <c", "<a <b <c"),
    ("zero\u{200B}width\u{202E}", "zerowidth"),
    ("<pre>a  b\nc</pre>", "a  b\nc"),
    ("one<sub>2</sub>", "one2"),
  ])
  func `markup becomes the text that it shows`(html: String, text: String) {
    #expect(HTMLText(html).text == text)
  }

  @Test func `media are named, not shown`() {
    let text = HTMLText("hear [sound:a&amp;b.mp3] <img alt='x' src=\"p q.png\"> <IMG SRC=r.jpg>")
    #expect(text.text == "hear")
    #expect(text.sounds == ["a&b.mp3"])
    #expect(text.pictures == ["p q.png", "r.jpg"])
  }

  @Test func `a script is left out and told`() {
    #expect(HTMLText("<script src=x>").hadScript)
    #expect(!HTMLText("<b>x</b>").hadScript)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `any text comes to an end and holds nothing hidden`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "<", ">", "&", ";", "<ul>", "</ul>", "<li>", "<ruby>", "<rt>", "</rt>", "<script",
      "</script>",
      "[sound:", "]", "<!--", "-->", "漢", "\u{202E}", "\0", "é", "\r\n", "<td>", "<pre>", " ",
    ]
    let html = (0..<60).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    let text = HTMLText(html).text
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
  }
}
