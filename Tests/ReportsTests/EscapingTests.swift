import Reports
import Testing

/// Text stays text, in pages and in spreadsheets.
@Suite struct EscapingTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("O'Neil & \"Co\"", "O&#39;Neil &amp; &quot;Co&quot;"),
    ("한글 かな", "한글 かな"),
    ("a\u{202E}b\u{0}", "a&lt;U+202E&gt;b␀"),
  ])
  func `markup escapes text and attributes alike`(text: String, escaped: String) {
    let element = Markup.element("p", [Attribute("title", text)], text: text)
    let expected = "<p title=\"\(escaped)\">\(escaped)</p>"
    #expect(String(decoding: element.utf8, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+82 10", "'+82 10"), ("-x", "'-x"), ("@name", "'@name"),
    ("\tx", "\"'\tx\""), ("  =cmd", "'  =cmd"), ("＝1", "'＝1"), ("plain", "plain"), ("1965", "1965"),
  ])
  func `no cell is a formula`(text: String, shown: String) {
    let table = CSVTable(header: ["x"], rows: [[.text(text)]])
    #expect(String(decoding: table.bytes, as: UTF8.self) == "x\r\n\(shown)\r\n")
  }

  @Test func `quotes, commas and line breaks stay within their cell, and blank stays blank`() {
    let table = CSVTable(
      header: ["a", "b", "c"],
      rows: [[.text("say \"hi\", he\nsaid"), .blank, .number("-1.5")]]
    )
    let expected = "a,b,c\r\n\"say \"\"hi\"\", he\nsaid\",,-1.5\r\n"
    #expect(String(decoding: table.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    (0.25, 1, "0.3"), (-0.04, 1, "0.0"), (-1.25, 1, "-1.3"), (12.0, 0, "12"), (0.5, 0, "1"),
    (1_234.567, 2, "1234.57"),
  ])
  func `numbers have the places they are asked for`(value: Double, places: Int, text: String) {
    #expect(value.text(places: places) == text)
  }
}

/// Names that say nothing.
@Suite struct PseudonymTests {
  /// RFC 4231, test case 2.
  @Test func `they are the HMAC of who it is`() {
    let pseudonyms = Pseudonyms(key: Array("Jefe".utf8))
    let name = pseudonyms.pseudonym(of: "what do ya want for nothing?")
    #expect(name == "L-5bdcc146bf60754e")
  }

  @Test func `another key gives other names`() {
    let one = Pseudonyms(key: Array("one".utf8)).pseudonym(of: "hana")
    #expect(one == Pseudonyms(key: Array("one".utf8)).pseudonym(of: "hana"))
    #expect(one != Pseudonyms(key: Array("two".utf8)).pseudonym(of: "hana"))
  }
}
