/// McCune–Reischauer romanization (1939, as ALA-LC uses it), for display.
///
/// Consonants are voiced between voiced sounds, aspirates carry an apostrophe, ㄴ before ㄱ is n'.
package enum McCuneReischauer {
  private static let voiceless = SoundLetters.list(
    "k kk n t tt r m p pp s ss - ch tch ch' k' t' p' h"
  )
  private static let voiced = SoundLetters.list("g kk n d tt r m b pp s ss - j tch ch' k' t' p' h")
  private static let vowels = SoundLetters.list(
    "a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i"
  )
  private static let (lateral, apostrophe) = (SoundLetters("l"), SoundLetters("'"))
  private static let (s, ss, sh) = (SoundLetters("s"), SoundLetters("ss"), SoundLetters("sh"))
  private static let separateE = SoundLetters("ë")
  private static let changes = SoundChanges(purpose: .voicing)

  /// `text` as it sounds: 한국 → Han'guk; known proper names get a capital.
  package static func romanize(_ text: String) -> String {
    HangulWords.rewrite(text) { word, before, output in
      let isName = ProperNames.contains(word)
      changes.apply(to: &word, after: before)
      for index in word.indices {
        append(word, index, isCapitalised: isName && index == 0, &output)
      }
    }
  }

  private static func append(
    _ word: [HeardSyllable],
    _ index: Int,
    isCapitalised: Bool,
    _ output: inout ScalarBytes
  ) {
    let syllable = word[index]
    let (onset, nucleus) = (initial(word, index), vowel(word, index))
    if isCapitalised {
      output.append(onset.followed(by: nucleus).capitalised)
    } else {
      output.append(onset)
      output.append(nucleus)
    }
    let next = index + 1 < word.count ? word[index + 1].initial : nil
    switch (syllable.final, next) {
    // The sounds of ㅆ swallow a ㄷ before them; ㄹ is r before ㅎ.
    case (7, 9), (7, 10): break
    case (8, 18): output.append(byte: UInt8(ascii: "r"))
    default: output.append(RevisedRomanization.finals[syllable.final])
    }
  }

  private static func initial(_ word: [HeardSyllable], _ index: Int) -> SoundLetters {
    let syllable = word[index]
    let before = index > 0 ? word[index - 1].final : nil
    if let before, syllable.initial == 5, before == 8 { return lateral }
    if syllable.initial == 9 || isTensed(syllable, to: 10) || isFromCluster(word, index) {
      return syllable.vowel == 16 ? sh : before == 7 ? ss : s
    }
    if let lax = laxForm(syllable) { return voiceless[lax] }
    guard let before else { return voiceless[syllable.initial] }
    let isVoiced = before == 0 || before == 4 || before == 8 || before == 16 || before == 21
    let letters = isVoiced ? voiced[syllable.initial] : voiceless[syllable.initial]
    return before == 4 && syllable.initial == 0 ? apostrophe.followed(by: letters) : letters
  }

  /// ㅅ that moved over from a cluster (값이) is tense by rule only.
  private static func isFromCluster(_ word: [HeardSyllable], _ index: Int) -> Bool {
    index > 0 && word[index].initial == 10
      && word[index].spelledInitial == HangulSyllable.silentInitial
      && [3, 12, 18].contains(word[index - 1].spelled % 28)
  }

  /// The initial that a rule made tense, or nil if the tension is written.
  private static func laxForm(_ syllable: HeardSyllable) -> Int? {
    let lax = syllable.initial - 1
    return lax >= 0 && isTensed(syllable, to: syllable.initial) ? lax : nil
  }

  private static func isTensed(_ syllable: HeardSyllable, to initial: Int) -> Bool {
    syllable.initial == initial && syllable.spelledInitial != initial
      && SyllableBoundary.tense(initial - 1) == initial && syllable.spelledInitial == initial - 1
  }

  /// 에 after an open ㅏ or ㅗ is ë, to keep it apart from 애 and 외.
  private static func vowel(_ word: [HeardSyllable], _ index: Int) -> SoundLetters {
    let syllable = word[index]
    if index > 0, syllable.vowel == 5, syllable.initial == HangulSyllable.silentInitial {
      let before = word[index - 1]
      if before.final == 0, before.vowel == 0 || before.vowel == 8 { return separateE }
    }
    return vowels[syllable.vowel]
  }
}
