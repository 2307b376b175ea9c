import Shell
import TestSupport
import Testing

@Test(arguments: [
  ("review history", ["review", "history"]), ("  a   b ", ["a", "b"]), ("", []),
  ("add \"two words\"", ["add", "two words"]), ("add 'it is'", ["add", "it is"]),
  ("profile O'Neil", ["profile", "O'Neil"]), (#"a\ b"#, ["a b"]), ("add \"\"", ["add", ""]),
  ("복습　역사", ["복습", "역사"]),
])
func `a line splits into words`(line: String, words: [String]) {
  #expect(WordSplitter.words(in: line) == words)
}

@Test func `an open quote is told`() {
  #expect(WordSplitter.words(in: "add \"two") == nil)
}

@Test func `the word being typed may be empty`() {
  #expect(WordSplitter.unfinishedWords(in: "review ") == ["review", ""])
  #expect(WordSplitter.unfinishedWords(in: "review hi") == ["review", "hi"])
  #expect(WordSplitter.unfinishedWords(in: "") == [""])
}

@Test(arguments: 0..<40 as Range<UInt64>)
func `a quoted word reads back as one`(seed: UInt64) {
  var random = SplitMix64(seed: seed)
  let alphabet = Array("ab \"'\\ 日한　")
  let word = String((0..<8).map { _ in alphabet.randomElement(using: &random) ?? "a" })
  #expect(WordSplitter.words(in: WordSplitter.quoted(word)) == [word])
}
