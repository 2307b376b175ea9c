/// A text as the sequence of jamo that distances are counted over.
///
/// Syllables are taken apart, clusters into their two consonants (값 is ㄱ ㅏ ㅂ ㅅ); compound vowels
/// stay whole, for ㅘ is one sound. Whatever is not hangul stands as itself.
package struct JamoSequence: Hashable, Sendable {
  /// Where in its syllable a jamo stands.
  package enum Position: Hashable, Sendable {
    /// It begins the syllable.
    case initial
    /// It is the vowel.
    case medial
    /// It ends the syllable, alone or in a cluster.
    case final
    /// It is not hangul.
    case other
  }

  /// One jamo and its place.
  package struct Element: Hashable, Sendable {
    /// The compatibility jamo, or the scalar itself where it is not hangul.
    package var jamo: Unicode.Scalar
    /// The syllable (or other scalar) of the text, counted from 0.
    package var syllable: Int
    /// Its place in that syllable.
    package var position: Position
  }

  /// The jamo in the order they are read.
  package private(set) var elements: [Element] = []

  /// Takes `text` apart; conjoining jamo are put together first.
  package init(_ text: String) {
    for (index, scalar) in ConjoiningJamo.compose(text).unicodeScalars.enumerated() {
      append(scalar, syllable: index)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, syllable index: Int) {
    guard let syllable = HangulSyllable(scalar) else {
      append(lone: scalar, syllable: index)
      return
    }
    append(Jamo.initials[syllable.initial], index, .initial)
    append(Jamo.firstVowel + UInt32(syllable.vowel), index, .medial)
    append(final: syllable.final, index)
  }

  private mutating func append(lone scalar: Unicode.Scalar, syllable index: Int) {
    switch Jamo.kind(ofCompatibility: scalar.value) ?? ConjoiningJamo.kind(of: scalar.value) {
    case .consonant(let initial): append(Jamo.initials[initial], index, .initial)
    case .cluster(let final): append(final: final, index)
    case .vowel(let vowel): append(Jamo.firstVowel + UInt32(vowel), index, .medial)
    case nil: append(scalar.value, index, .other)
    }
  }

  private mutating func append(final: Int, _ index: Int) {
    guard final > 0 else { return }
    let parts = Jamo.partsOfFinal[final]
    append(Jamo.finals[parts.first], index, .final)
    if parts.second > 0 { append(Jamo.finals[parts.second], index, .final) }
  }

  private mutating func append(_ value: UInt32, _ index: Int, _ position: Position) {
    guard let jamo = Unicode.Scalar(value) else { return }
    elements.append(Element(jamo: jamo, syllable: index, position: position))
  }
}
