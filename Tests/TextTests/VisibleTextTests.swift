import Testing
import Text

@Test(arguments: [
  ("plain 한글", "plain 한글"), ("\u{1B}[31mred", "␛[31mred"), ("a\u{202E}b", "a<U+202E>b"),
  ("a\nb\tc", "a b c"), ("\u{9B}2J", "<U+009B>2J"), ("\u{7F}", "␡"),
])
func `controls are shown, not obeyed`(raw: String, visible: String) {
  #expect(VisibleText.line(raw) == visible)
}

@Test func `a block keeps its lines`() {
  #expect(VisibleText.block("a\nb\u{7}") == "a\nb␇")
}
