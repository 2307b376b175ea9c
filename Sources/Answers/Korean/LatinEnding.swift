/// How a word in Latin letters ends when a Korean says it.
///
/// A word of capitals is spelled out (FBI, 에프비아이); any other is said as it is usually borrowed:
/// a stop after a vowel stays a final (book 북), after a consonant it gains a vowel (test 테스트).
enum LatinEnding {
  static func sound(of scalars: ArraySlice<Unicode.Scalar>) -> FinalSound {
    let word = scalars.reversed().prefix { letter($0) != nil }
    let letters = word.reversed().compactMap(letter)
    guard let last = letters.last else { return .unknown }
    let isSpelledOut = letters.count == 1 || word.allSatisfy(isCapital)
    return isSpelledOut ? nameSound(last) : wordSound(letters)
  }

  /// The letter in lower case, or nil.
  private static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x41...0x5A: UInt8(scalar.value + 0x20)
    case 0x61...0x7A: UInt8(scalar.value)
    case 0xFF21...0xFF3A: UInt8(scalar.value - 0xFF21 + 0x61)
    case 0xFF41...0xFF5A: UInt8(scalar.value - 0xFF41 + 0x61)
    default: nil
    }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0xFF21...0xFF3A).contains(scalar.value)
  }

  /// 엘 and 알 end in ㄹ, 엠 and 엔 in a consonant, all other names in a vowel.
  private static func nameSound(_ letter: UInt8) -> FinalSound {
    switch letter {
    case UInt8(ascii: "l"), UInt8(ascii: "r"): .rieul
    case UInt8(ascii: "m"), UInt8(ascii: "n"): .consonant
    default: .vowel
    }
  }

  private static func wordSound(_ letters: [UInt8]) -> FinalSound {
    let text = String(decoding: letters, as: UTF8.self)
    if text.hasSuffix("le") || text.hasSuffix("l") { return .rieul }
    if text.hasSuffix("ng") || text.hasSuffix("m") || text.hasSuffix("n") { return .consonant }
    if isSilentE(letters), ["me", "ne"].contains(where: text.hasSuffix) { return .consonant }
    if text.hasSuffix("ck") { return .consonant }
    guard letters.count > 1, let last = letters.last, "kptc".utf8.contains(last) else {
      return .vowel
    }
    return isVowel(letters[letters.count - 2]) ? .consonant : .vowel
  }

  /// An e that follows a vowel and one consonant is not heard: name, phone.
  private static func isSilentE(_ letters: [UInt8]) -> Bool {
    letters.count > 3 && isVowel(letters[letters.count - 3])
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    "aeiouwy".utf8.contains(letter)
  }
}
