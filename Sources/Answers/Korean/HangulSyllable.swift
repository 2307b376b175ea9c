/// One precomposed syllable of hangul as its parts: initial, vowel, final.
///
/// The parts are indices in the order of The Unicode Standard 3.12: `scalar = U+AC00 + (initial × 21
/// + vowel) × 28 + final`, where final 0 is none.
package struct HangulSyllable: Hashable, Sendable {
  /// The first syllable, 가.
  static let base: UInt32 = 0xAC00
  /// How many there are.
  static let count: UInt32 = 19 * 21 * 28
  /// ㅇ as an initial: written, not heard.
  static let silentInitial = 11

  /// The initial consonant, 0 (ㄱ) to 18 (ㅎ).
  package var initial: Int
  /// The vowel, 0 (ㅏ) to 20 (ㅣ).
  package var vowel: Int
  /// The final consonant or cluster, 1 (ㄱ) to 27 (ㅎ), or 0 for none.
  package var final: Int

  /// Names the parts; each is taken within its bounds.
  package init(initial: Int, vowel: Int, final: Int = 0) {
    self.initial = min(max(initial, 0), 18)
    self.vowel = min(max(vowel, 0), 20)
    self.final = min(max(final, 0), 27)
  }

  /// The parts of `scalar`, or nil if it is not a precomposed syllable.
  package init?(_ scalar: Unicode.Scalar) {
    self.init(value: scalar.value)
  }

  init?(value: UInt32) {
    let index = value &- Self.base
    guard index < Self.count else { return nil }
    initial = Int(index / 588)
    vowel = Int(index / 28 % 21)
    final = Int(index % 28)
  }

  /// The scalar as a number.
  var value: UInt32 {
    Self.base + UInt32(truncatingIfNeeded: (initial * 21 + vowel) * 28 + final)
  }

  /// The precomposed character.
  package var scalar: Unicode.Scalar { Unicode.Scalar(value) ?? "\u{AC00}" }
}
