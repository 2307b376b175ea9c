import Answers
import TestSupport
import Testing

struct JamoTests {
  @Test func `every syllable comes apart and together again`() throws {
    for value in UInt32(0xAC00)...0xD7A3 {
      let scalar = try #require(Unicode.Scalar(value))
      let syllable = try #require(HangulSyllable(scalar))
      let text = String(Character(scalar))
      #expect(syllable.scalar == scalar)
      #expect(Jamo.assemble(Jamo.disassemble(text)) == text)
      #expect(same(ConjoiningJamo.compose(ConjoiningJamo.decompose(text)), text))
    }
  }

  @Test(arguments: ReferenceCase.own("hangul-jamo"))
  func `conjoining jamo follow the Unicode Standard`(row: ReferenceCase) {
    switch row.direction {
    case "NFD codepoints>NFC":
      #expect(same(ConjoiningJamo.compose(text(ofCodepoints: row.input)), row.expected))
    case "NFC>NFD codepoints":
      #expect(same(ConjoiningJamo.decompose(row.input), text(ofCodepoints: row.expected)))
    default:
      // The row about NFKC tells what not to do: ㅎㅏㄴ composes to 한.
      #expect(same(Jamo.assemble(row.input), "한"))
    }
  }

  @Test(
    .enabled(if: ReferenceCase.isAvailable, ReferenceCase.absence),
    arguments: ReferenceCase.fixture("hangul-jamo")
  )
  func `jamo assemble and come apart as in the reference`(row: ReferenceCase) {
    switch row.direction {
    case "compat-jamo>syllable": #expect(same(Jamo.assemble(row.input), row.expected))
    case "disassemble": #expect(same(Jamo.disassemble(row.input), row.expected))
    default: break
    }
  }

  @Test(arguments: [
    ("ㄱㅏㅂㅅㅣ", "갑시"), ("ㄳㅏ", "ㄱ사"), ("ㅋㅋ", "ㅋㅋ"), ("한ㄱㅜㄱ어", "한국어"), ("가ㄱ", "가ㄱ"),
    ("a한ㄱㅡㄹb", "a한글b"), ("\u{1112}\u{1161}\u{11AB}", "한"),
  ])
  func `jamo assemble as they are typed`(jamo: String, expected: String) {
    #expect(same(Jamo.assemble(jamo), expected))
  }

  @Test func `initial consonants make a search key`() {
    #expect(Jamo.initialConsonants(of: "한국어 Korean") == "ㅎㄱㅇ Korean")
  }

  @Test func `a jamo sequence tells syllable and place`() {
    let elements = JamoSequence("값a").elements
    #expect(elements.map { String(Character($0.jamo)) } == ["ㄱ", "ㅏ", "ㅂ", "ㅅ", "a"])
    #expect(elements.map(\.position) == [.initial, .medial, .final, .final, .other])
    #expect(elements.map(\.syllable) == [0, 0, 0, 0, 1])
  }

  @Test(arguments: UInt64(1)...20)
  func `a jamo sequence does not depend on the normal form`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let word = RandomText.hangul(using: &random)
      #expect(JamoSequence(ConjoiningJamo.decompose(word)) == JamoSequence(word))
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `any text survives`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let text = RandomText.anything(using: &random)
      #expect(ConjoiningJamo.decompose(ConjoiningJamo.compose(text)) == text)
      #expect(Jamo.initialConsonants(of: text).unicodeScalars.count <= text.unicodeScalars.count)
      #expect(!JamoSequence(text).elements.isEmpty || text.isEmpty)
    }
  }

  private func text(ofCodepoints list: String) -> String {
    let scalars = list.split(separator: " ").compactMap {
      UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// Equal scalar by scalar, where `==` would also take another normal form.
func same(_ left: String, _ right: String) -> Bool {
  left.unicodeScalars.elementsEqual(right.unicodeScalars)
}
