/// How a word ends in speech, which is what Korean particles depend on.
package enum FinalSound: Hashable, Sendable {
  /// It ends in a vowel.
  case vowel
  /// It ends in ㄹ, after which 으로 loses its 으.
  case rieul
  /// It ends in another consonant.
  case consonant
  /// It cannot be told from the spelling (Chinese characters, symbols).
  case unknown

  /// The sound at the end of `word`; closing quotes, brackets and stops are passed over.
  ///
  /// Digits are read in Sino-Korean, capitals by the names of the letters, other Latin words by what
  /// their spelling usually sounds like in Korean, kana as written.
  package init(of word: String) {
    let scalars = Array(ConjoiningJamo.compose(word).unicodeScalars.suffix(40))
    guard let last = scalars.lastIndex(where: Self.isHeard) else {
      self = .unknown
      return
    }
    self = Self.sound(of: scalars[...last])
  }

  private static let passedOver = Set("\"'”’»」』】〉》)]}）］｝.,!?…。、！？~ \t\n\u{200B}".unicodeScalars)

  private static func isHeard(_ scalar: Unicode.Scalar) -> Bool {
    !passedOver.contains(scalar)
  }

  private static func sound(of scalars: ArraySlice<Unicode.Scalar>) -> Self {
    guard let last = scalars.last else { return .unknown }
    if let syllable = HangulSyllable(last) { return sound(ofFinal: syllable.final) }
    if let jamo = Jamo.kind(ofCompatibility: last.value) { return sound(of: jamo) }
    switch last.value {
    case 0x30...0x39, 0xFF10...0xFF19: return sound(ofNumber: scalars)
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      return LatinEnding.sound(of: scalars)
    case 0x3093, 0x30F3, 0xFF9D: return .consonant
    case 0x3041...0x3096, 0x30A1...0x30FC, 0xFF66...0xFF9C: return .vowel
    default: return signs[last] ?? .unknown
    }
  }

  private static func sound(ofFinal final: Int) -> Self {
    switch final {
    case 0: .vowel
    case 8: .rieul
    default: .consonant
    }
  }

  /// Lone jamo are called by name: 기역, 니은, 리을 … 아, 야.
  private static func sound(of jamo: Jamo.Kind) -> Self {
    switch jamo {
    case .consonant(let initial): initial == 5 ? .rieul : .consonant
    case .cluster: .consonant
    case .vowel: .vowel
    }
  }

  /// Signs and Chinese characters whose Korean reading is settled: 퍼센트, 년, 월, 일, 원, 엔.
  private static let signs: [Unicode.Scalar: Self] = [
    "%": .vowel, "％": .vowel, "‰": .vowel, "℃": .vowel, "°": .vowel, "&": .vowel, "+": .vowel,
    "$": .vowel, "€": .vowel, "₩": .consonant, "￦": .consonant, "¥": .consonant, "￥": .consonant,
    "年": .consonant, "月": .rieul, "日": .rieul, "人": .consonant, "国": .consonant,
    "國": .consonant, "語": .vowel, "字": .vowel,
    "一": .rieul, "二": .vowel, "三": .consonant, "四": .vowel, "五": .vowel, "六": .consonant,
    "七": .rieul, "八": .rieul, "九": .vowel, "十": .consonant, "百": .consonant, "千": .consonant,
    "万": .consonant, "萬": .consonant, "億": .consonant, "兆": .vowel,
  ]

  /// 영 일 이 삼 사 오 육 칠 팔 구.
  private static let digits: [Self] = [
    .consonant, .rieul, .vowel, .consonant, .vowel, .vowel, .consonant, .rieul, .rieul, .vowel,
  ]

  /// A number ends in its last digit, or in the name of the power of ten that its zeros make.
  private static func sound(ofNumber scalars: ArraySlice<Unicode.Scalar>) -> Self {
    var zeros = 0
    for scalar in scalars.reversed() {
      if scalar == "," { continue }
      guard let digit = digit(scalar) else { break }
      if digit > 0 {
        guard zeros > 0 else { return digits[digit] }
        // 십 백 천 만 억 경 end in a consonant, 조 does not.
        return (12...15).contains(zeros) ? .vowel : .consonant
      }
      zeros += 1
    }
    return .consonant
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    default: nil
    }
  }
}
