import TestSupport
import Testing
import Text

@Test func `Latin and Korean text breaks at spaces`() {
  #expect(LineWrap.lines("one two three", width: 8) == ["one two", "three"])
  #expect(LineWrap.lines("한국어 공부를 해요", width: 10) == ["한국어", "공부를", "해요"])
}

@Test func `Japanese text breaks anywhere but before closing punctuation`() {
  #expect(LineWrap.lines("国交を結びました。翌年", width: 16) == ["国交を結びまし", "た。翌年"])
  #expect(LineWrap.lines("あいう「え", width: 8) == ["あいう", "「え"])
}

@Test func `a word in katakana stays whole where it fits`() {
  #expect(LineWrap.lines("次のコマンドです", width: 8) == ["次の", "コマンド", "です"])
  #expect(LineWrap.lines("インターネット", width: 8) == ["インター", "ネット"])
  #expect(LineWrap.lines("ソウル・オリンピック", width: 14) == ["ソウル・", "オリンピック"])
}

@Test func `a long word is cut`() {
  #expect(LineWrap.lines("abcdefgh", width: 3) == ["abc", "def", "gh"])
}

@Test(arguments: 0..<50 as Range<UInt64>)
func `no line is too wide and no letter is lost`(seed: UInt64) {
  var random = SplitMix64(seed: seed)
  let alphabet = Array("abc de 한국 어日本語、。「」ー  x")
  let text = String((0..<80).map { _ in alphabet.randomElement(using: &random) ?? "a" })
  let width = Int.random(in: 4...40, using: &random)
  let lines = LineWrap.lines(text, width: width)
  #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
  #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
}
