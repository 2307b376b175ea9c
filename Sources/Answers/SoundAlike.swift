/// Names that are written otherwise and sound alike to whoever learnt them by ear.
///
/// Where a fact is asked, such a spelling is a slip: 백재 for 백제, パク・ジョンヒ for パク・チョンヒ.
enum SoundAlike {
  /// Fewer kana than this are other names (パリ, バリ).
  private static let leastKana = 4

  /// Whether two hangul spellings of two syllables or more are said alike.
  static func agree(hangul left: PreparedSpelling, _ right: PreparedSpelling) -> Bool {
    let said = heard(left)
    return said.count > 1 && said == heard(right)
  }

  /// Whether two katakana spellings differ only in voice, length or the size of their kana.
  static func agree(katakana left: PreparedSpelling, _ right: PreparedSpelling) -> Bool {
    guard left.isKana, right.isKana, !right.scripts.contains(.hiragana) else { return false }
    let expected = plainKana(right.folded)
    return expected.count >= leastKana && plainKana(left.folded) == expected
  }

  /// The syllables as said, with the vowels that have fallen together as one.
  private static func heard(_ spelling: PreparedSpelling) -> [HangulSyllable] {
    let said = KoreanPronunciation.spoken(Normalizer.string(LatinWords(spelling.folded).joined))
    var result: [HangulSyllable] = []
    for scalar in said.unicodeScalars {
      guard var syllable = HangulSyllable(scalar) else { return [] }
      syllable.vowel = alike[syllable.vowel] ?? syllable.vowel
      // ㅎ fades between vowels and after ㄴ, ㄹ, ㅁ and ㅇ.
      if let before = result.last, syllable.initial == 18, [0, 4, 8, 16, 21].contains(before.final)
      {
        syllable.initial = HangulSyllable.silentInitial
      }
      if !result.isEmpty, syllable.vowel == 19 { syllable.vowel = 20 }
      result.append(syllable)
    }
    return result
  }

  /// ㅐ as ㅔ, ㅒ as ㅖ, ㅙ and ㅚ as ㅞ.
  private static let alike = [1: 5, 3: 7, 10: 15, 11: 15]

  private static func plainKana(_ kana: [Unicode.Scalar]) -> [Unicode.Scalar] {
    LatinWords(kana).joined.filter { $0 != "ー" }.map { scalar in
      let large = small.firstIndex(of: scalar).map { Self.large[$0] } ?? scalar
      return voiced.firstIndex(of: large).map { voiceless[$0] } ?? large
    }
  }

  private static let small = Array("ぁぃぅぇぉゃゅょゎ".unicodeScalars)
  private static let large = Array("あいうえおやゆよわ".unicodeScalars)
  /// Pairs that Korean names waver between; は is apart from both ば and ぱ.
  private static let voiced = Array("がぎぐげごじぢずづだでどばびぶべぼゔ".unicodeScalars)
  private static let voiceless = Array("かきくけこちちつつたてとぱぴぷぺぽぷ".unicodeScalars)
}
