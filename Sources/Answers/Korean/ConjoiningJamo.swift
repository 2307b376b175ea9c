/// Conjoining jamo, the letters of NFD: composition and decomposition of modern hangul.
///
/// The arithmetic of The Unicode Standard 3.12; archaic letters stay as they are.
package enum ConjoiningJamo {
  private static let initialBase: UInt32 = 0x1100
  private static let vowelBase: UInt32 = 0x1161
  private static let finalBase: UInt32 = 0x11A7

  /// What a conjoining jamo is, or nil if it is none or archaic.
  static func kind(of value: UInt32) -> Jamo.Kind? {
    if value &- initialBase < 19 { return .consonant(initial: Int(value - initialBase)) }
    if value &- vowelBase < 21 { return .vowel(Int(value - vowelBase)) }
    if value &- (finalBase + 1) < 27 { return .cluster(final: Int(value - finalBase)) }
    return nil
  }

  /// `text` with every precomposed syllable taken apart (the hangul part of NFD).
  package static func decompose(_ text: String) -> String {
    let input = ScalarBytes(text)
    var output = ScalarBytes(capacity: input.count * 3)
    var index = 0
    while index < input.count {
      let (value, length) = input.scalar(at: index)
      index += length
      guard let syllable = HangulSyllable(value: value) else {
        output.append(scalar: value)
        continue
      }
      output.append(scalar: initialBase + UInt32(syllable.initial))
      output.append(scalar: vowelBase + UInt32(syllable.vowel))
      if syllable.final > 0 { output.append(scalar: finalBase + UInt32(syllable.final)) }
    }
    return output.text
  }

  /// `text` with conjoining jamo put together (the hangul part of NFC).
  package static func compose(_ text: String) -> String {
    let input = ScalarBytes(text)
    guard input.bytes.contains(0xE1) else { return text }
    var output = ScalarBytes(capacity: input.count)
    var open: UInt32?
    var index = 0
    while index < input.count {
      let (value, length) = input.scalar(at: index)
      index += length
      if let pending = open, let joined = join(pending, value) {
        open = joined
        continue
      }
      if let pending = open { output.append(scalar: pending) }
      open = value
    }
    if let pending = open { output.append(scalar: pending) }
    return output.text
  }

  private static func join(_ pending: UInt32, _ value: UInt32) -> UInt32? {
    if pending &- initialBase < 19, value &- vowelBase < 21 {
      let initial = Int(pending - initialBase)
      return HangulSyllable(initial: initial, vowel: Int(value - vowelBase)).value
    }
    guard value &- (finalBase + 1) < 27, var syllable = HangulSyllable(value: pending),
      syllable.final == 0
    else { return nil }
    syllable.final = Int(value - finalBase)
    return syllable.value
  }
}
