import Answers
import Foundation
import Testing

struct NormalizerTests {
  static let foldings: [(String, String)] = [
    ("ＡＢＣ１２３", "abc123"), ("ｿｳﾙ", "そうる"), ("ソウル", "そうる"), ("ｶﾞｯｺｳ", "がっこう"), ("コーヒー", "こーひー"),
    ("ｺｰﾋｰ", "こーひー"), ("コ-ヒ-", "こーひー"), ("か\u{3099}", "が"), ("か゛", "が"), ("ヴ", "ゔ"), ("ヵヶ", "ゕゖ"),
    ("ヷ", "ヷ"), ("e\u{301}", "é"), ("  a \u{3000} b\t", "a b"), ("a\u{200B}b\u{7}", "ab"),
    ("\u{1112}\u{1161}\u{11AB}", "한"), ("’", "'"), ("“x”", "\"x\""), ("\u{FFA1}", "ㄱ"),
    ("\u{301}", "\u{301}"), ("ẞ", "ß"),
  ]

  @Test(arguments: foldings)
  func `folding`(text: String, expected: String) {
    #expect(Array(Normalizer.fold(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func `composition agrees with Foundation's NFC on every letter and its parts`() {
    var differing: [UInt32] = []
    for value in UInt32(0xC0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), Self.isCovered(scalar) else { continue }
      let text = "a" + String(Character(scalar)) + "\u{323}\u{301}"
      let expected = text.precomposedStringWithCanonicalMapping.unicodeScalars
      let split = text.decomposedStringWithCanonicalMapping
      if !Normalizer.composed(text).unicodeScalars.elementsEqual(expected)
        || !Normalizer.composed(split).unicodeScalars.elementsEqual(expected)
      {
        differing.append(value)
      }
    }
    #expect(differing.isEmpty)
  }

  /// Letters of Unicode 14 or before; aside stand seven ideographs whose canonical form lies
  /// beyond the Basic Multilingual Plane, and three Tibetan vowels that Foundation leaves whole.
  private static func isCovered(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age, age.major <= 14 else { return false }
    return ![0xFA6C, 0xFACF, 0xFAD0, 0xFAD1, 0xFAD5, 0xFAD6, 0xFAD7, 0xF73, 0xF75, 0xF81].contains(
      scalar.value
    )
  }

  @Test func `folding is idempotent on every letter`() {
    var differing: [UInt32] = []
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Normalizer.fold("か" + String(Character(scalar)) + "゛\u{301}")
      if !Normalizer.fold(once).unicodeScalars.elementsEqual(once.unicodeScalars) {
        differing.append(value)
      }
    }
    #expect(differing.isEmpty)
  }
}
