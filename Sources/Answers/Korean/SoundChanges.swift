/// The sound changes of Korean, applied to one word.
///
/// The order is palatalisation, ㅎ, liaison, neutral finals, nasals and liquids; what the spelling
/// does not show (added ㄴ, compounds, Sino-Korean tension) comes from `Respelling` first.
struct SoundChanges {
  /// What the sounds are wanted for.
  enum Purpose {
    /// Standard pronunciation, in hangul.
    case speech
    /// A romanization that leaves out tension (Revised).
    case romanization
    /// A romanization that hears tension as the lack of voice (McCune–Reischauer).
    case voicing
  }

  let purpose: Purpose

  /// Turns the spelling of `word` into its sound.
  func apply(to word: inout [HeardSyllable], after before: UInt16? = nil) {
    Respelling.apply(to: &word, includingTension: purpose != .romanization)
    Derivation.apply(to: &word)
    if purpose != .romanization { Derivation.tenseDependentNoun(&word, after: before) }
    for index in word.indices.dropLast() { meet(&word, index) }
    if let last = word.indices.last {
      word[last].final = SyllableBoundary.neutral[word[last].final]
    }
    if purpose == .speech { simplifyVowels(&word) }
  }

  private func meet(_ word: inout [HeardSyllable], _ index: Int) {
    let final = word[index].final
    guard final > 0 else { return }
    let next = word[index + 1]
    if let palatal = Self.palatalised(final, before: next) {
      (word[index].final, word[index + 1].initial) = palatal
      return
    }
    if next.initial == 18, purpose != .speech, Derivation.keepsHieut(word, at: index + 1) {
      word[index].final = SyllableBoundary.neutral[final]
      return
    }
    let heard = SyllableBoundary.between(
      final: Derivation.stemFinal(word, at: index),
      initial: next.initial
    )
    word[index].final = heard.final
    if heard.isTensed, purpose == .romanization || Derivation.staysLax(word, at: index) {
      // The rule would tense; the letter that moved over still has to.
      word[index + 1].initial = next.initial == HangulSyllable.silentInitial ? 9 : next.initial
      return
    }
    word[index + 1].initial = heard.initial
  }

  /// 17: ㄷ and ㅌ before ㅣ of an ending are ㅈ and ㅊ, ㄷ before 히 is ㅊ.
  private static func palatalised(_ final: Int, before next: HeardSyllable) -> (Int, Int)? {
    let isEnding = next.vowel == 20 || (next.vowel == 6 && [0, 20].contains(next.final))
    guard isEnding else { return nil }
    switch (final, next.initial) {
    case (7, 11): return (0, 12)
    case (25, 11): return (0, 14)
    case (13, 11), (13, 18): return (8, 14)
    case (7, 18), (25, 18): return (0, 14)
    default: return nil
    }
  }

  /// 5: 져 쪄 쳐 are 저 쩌 처; ㅢ after a consonant is ㅣ.
  private func simplifyVowels(_ word: inout [HeardSyllable]) {
    for index in word.indices {
      let syllable = word[index]
      if syllable.vowel == 6, [12, 13, 14].contains(syllable.initial) { word[index].vowel = 4 }
      if syllable.vowel == 19, syllable.spelledInitial != 11 { word[index].vowel = 20 }
    }
  }
}

/// Standard pronunciation (표준 발음), written in hangul.
package enum KoreanPronunciation {
  private static let changes = SoundChanges(purpose: .speech)

  /// `text` as it is said: 독립문 → 동님문, 같이 → 가치; words stay apart.
  package static func spoken(_ text: String) -> String {
    HangulWords.rewrite(text) { word, before, output in
      changes.apply(to: &word, after: before)
      for syllable in word { output.append(scalar: syllable.value) }
    }
  }
}
