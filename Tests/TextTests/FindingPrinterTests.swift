import Testing
import Text

@Suite struct FindingPrinterTests {
  private let finding = Finding(
    rule: "full-width",
    severity: .warning,
    path: "decks/한글, 1.md",
    range: SourceRange(line: 2, column: 4, length: 2),
    message: Phrase(en: "100% wide: fix", ja: "全角です", ko: "전각이에요")
  )

  private func written(_ format: FindingFormat, in language: Language = .english) -> String {
    let lines = SourceLines(["decks/한글, 1.md": Array("\u{FEFF}a\n日本 ｘｙ z\u{1B}\n".utf8)])
    return FindingPrinter(format, in: language, sourceLine: lines.line).text(of: [finding])
  }

  @Test func `the caret stands under wide characters`() {
    #expect(
      written(.text) == """
        decks/한글, 1.md:2:4: warning: 100% wide: fix [full-width]
          日本 ｘｙ z␛
               ^^^^

        """
    )
    #expect(written(.text, in: .korean).hasPrefix("decks/한글, 1.md:2:4: 경고: 전각이에요 [full-width]\n"))
  }

  @Test func `long lines are cut around the place`() {
    let line = String(repeating: "가", count: 500)
    var far = finding
    far.range = SourceRange(line: 1, column: 300, length: 3)
    let text = FindingPrinter(.text, in: .english) { _, _ in line }.text(of: [far])
    let lines = text.split(separator: "\n")
    #expect(lines[1] == "  …" + String(repeating: "가", count: 100) + "…")
    #expect(lines[2] == "  " + String(repeating: " ", count: 81) + "^^^^^^")
  }

  @Test func `JSON is one array in the reader's language`() {
    #expect(
      written(.json, in: .japanese)
        == #"[{"path":"decks/한글, 1.md","line":2,"column":4,"rule":"full-width","#
        + #""severity":"warning","message":"全角です"}]"# + "\n"
    )
    #expect(FindingPrinter(.json, in: .english).text(of: []) == "[]\n")
  }

  @Test func `annotations escape what would end them`() {
    #expect(
      written(.github, in: .korean)
        == "::warning file=decks/한글%2C 1.md,line=2,col=4,endLine=2,title=full-width::100%25 wide: fix\n"
    )
  }

  @Test func `SARIF names its version, rules and places`() throws {
    let log = try JSONValue(parsing: written(.sarif, in: .korean))
    #expect(log["version"]?.string == "2.1.0")
    let run = try #require(log["runs"]?[0])
    #expect(run["tool"]?["driver"]?["rules"]?[0]?["id"]?.string == "full-width")
    let result = try #require(run["results"]?[0])
    #expect(result["level"]?.string == "warning")
    #expect(result["message"]?["text"]?.string == "100% wide: fix")
    let place = result["locations"]?[0]?["physicalLocation"]
    #expect(
      place?["artifactLocation"]?["uri"]?.string == "decks/%ED%95%9C%EA%B8%80%2C%201.md"
    )
    #expect(place?["region"]?["startColumn"]?.int == 4)
    #expect(place?["region"]?["endColumn"]?.int == 6)
  }
}
