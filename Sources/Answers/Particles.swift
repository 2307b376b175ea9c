/// Particles and copulas that may stand behind a noun without making it another word.
enum Particles {
  /// The particle that `typed` has behind `expected`, or nil; both are folded.
  ///
  /// Nouns in kana alone take none: かに is no か with に.
  static func after(_ expected: PreparedSpelling, in typed: [Unicode.Scalar]) -> String? {
    let noun = expected.folded
    guard typed.count > noun.count, typed.starts(with: noun) else { return nil }
    let rest = Normalizer.string(typed[noun.count...].drop { $0 == " " })
    guard let last = noun.last else { return nil }
    if HangulSyllable(last) != nil { return isKorean(rest, after: noun) ? rest : nil }
    let isNoun = expected.scripts.contains(.kanji) || expected.scripts.contains(.katakana)
    return isNoun && noun.count > 1 && japanese.contains(rest) ? rest : nil
  }

  private static func isKorean(_ particle: String, after noun: [Unicode.Scalar]) -> Bool {
    let word = Normalizer.string(noun)
    if pairs.contains(where: { $0.form(after: word) == particle }) { return true }
    guard noun.count > 1 else { return false }
    return plain.contains(particle) || longer.contains { $0.form(after: word) == particle }
  }

  private static let pairs: [Josa] = [
    .object, .topic, .subject, .copula, Josa(afterConsonant: "입니다", afterVowel: "입니다"),
  ]
  private static let longer: [Josa] = [
    .and, .direction, Josa(afterConsonant: "이다", afterVowel: "이다"),
  ]
  private static let plain: Set = ["에", "에서", "에게", "의", "도", "만", "까지", "부터", "한테", "께", "께서"]
  private static let japanese: Set = [
    "は", "が", "を", "に", "へ", "で", "と", "も", "の", "から", "まで", "より", "や", "です", "だ",
  ]
}
