/// Texts as runs of compatibility jamo, the letters a keyboard shows.
extension Jamo {
  /// Puts jamo together to syllables (ㅎㅏㄴ → 한), as typing them would; the rest stays.
  ///
  /// Unlike NFKC, which makes 하ᄂ of ㅎㅏㄴ, this is safe to apply to typed answers.
  package static func assemble(_ text: String) -> String {
    let input = ScalarBytes(ConjoiningJamo.compose(text))
    var output = ScalarBytes(capacity: input.count)
    var assembler = HangulAssembler()
    var index = 0
    while index < input.count {
      let (value, length) = input.scalar(at: index)
      index += length
      switch kind(ofCompatibility: value) ?? ConjoiningJamo.kind(of: value) {
      case .consonant(let initial): _ = assembler.add(initial: initial, to: &output)
      case .cluster(let final): assembler.add(cluster: final, to: &output)
      case .vowel(let vowel): _ = assembler.add(vowel: vowel, to: &output)
      case nil:
        assembler.settle(to: &output)
        output.append(scalar: value)
      }
    }
    assembler.settle(to: &output)
    return output.text
  }

  /// Takes syllables apart to the jamo of the keyboard: 값 → ㄱㅏㅂㅅ, 과 → ㄱㅗㅏ.
  package static func disassemble(_ text: String) -> String {
    let input = ScalarBytes(ConjoiningJamo.compose(text))
    var output = ScalarBytes(capacity: input.count * 3)
    var index = 0
    while index < input.count {
      let (value, length) = input.scalar(at: index)
      index += length
      if let syllable = HangulSyllable(value: value) {
        output.append(scalar: initials[syllable.initial])
        append(vowel: syllable.vowel, to: &output)
        append(final: syllable.final, to: &output)
        continue
      }
      switch kind(ofCompatibility: value) ?? ConjoiningJamo.kind(of: value) {
      case .consonant(let initial): output.append(scalar: initials[initial])
      case .cluster(let final): append(final: final, to: &output)
      case .vowel(let vowel): append(vowel: vowel, to: &output)
      case nil: output.append(scalar: value)
      }
    }
    return output.text
  }

  private static func append(vowel: Int, to output: inout ScalarBytes) {
    let parts = partsOfVowel[vowel]
    output.append(scalar: firstVowel + UInt32(parts.first))
    if let second = parts.second { output.append(scalar: firstVowel + UInt32(second)) }
  }

  private static func append(final: Int, to output: inout ScalarBytes) {
    guard final > 0 else { return }
    let parts = partsOfFinal[final]
    output.append(scalar: finals[parts.first])
    if parts.second > 0 { output.append(scalar: finals[parts.second]) }
  }

  /// The initial consonants of `text` (한국어 → ㅎㄱㅇ); what is not hangul stays.
  package static func initialConsonants(of text: String) -> String {
    let input = ScalarBytes(ConjoiningJamo.compose(text))
    var output = ScalarBytes(capacity: input.count)
    var index = 0
    while index < input.count {
      let (value, length) = input.scalar(at: index)
      index += length
      output.append(scalar: HangulSyllable(value: value).map { initials[$0.initial] } ?? value)
    }
    return output.text
  }
}
