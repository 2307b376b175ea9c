import Testing
import Text

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("", 0, 1, 1), ("abc", 2, 1, 3), ("a\nb", 2, 2, 1), ("日本\n", 3, 1, 2), ("a\r\nb", 3, 2, 1),
    ("\u{FEFF}ab", 4, 1, 2), ("e\u{301}x", 3, 1, 2), ("ab", 99, 1, 3),
  ])
  func `bytes have lines and columns`(text: String, byte: Int, line: Int, column: Int) {
    let source = SourceText(path: "", bytes: Array(text.utf8))
    #expect(source.position(ofByte: byte) == SourcePosition(line: line, column: column))
  }

  @Test func `lines lose their breaks`() {
    let source = SourceText(path: "", bytes: Array("a\r\n\nbc\n".utf8))
    #expect(source.lineCount == 3)
    #expect((0..<4).map { source.text(source.line($0)) } == ["a", "", "bc", ""])
  }

  @Test func `a stretch that does not fit is cut`() {
    let source = SourceText(path: "", bytes: Array("abc".utf8))
    #expect(source.text(SourceSpan(2, 90)) == "c")
    #expect(SourceSpan(5, 2).isEmpty)
  }
}
