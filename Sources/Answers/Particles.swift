/// Particles and copulas that may stand behind a noun without making it another word.
enum Particles {
  /// The particle that `typed` has behind `expected`, or nil; both are folded.
  ///
  /// Nouns in kana alone take none: かに is no か with に.
  static func after(_ expected: PreparedSpelling, in typed: [Unicode.Scalar]) -> String? {
    let noun = expected.folded
    guard typed.count > noun.count, typed.starts(with: noun) else { return nil }
    let rest = Normalizer.string(typed[noun.count...].drop { $0 == " " })
    guard let last = noun.last, !(isParticle(noun) && isParticle(Array(rest.unicodeScalars))) else {
      return nil
    }
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

  /// Whether the word is a particle itself, which no other may follow: 이가 answers neither 이 nor 가.
  static func isParticle(_ word: [Unicode.Scalar]) -> Bool {
    let word = Normalizer.string(word)
    return plain.contains(word) || japanese.contains(word)
      || forms.contains { $0.afterConsonant == word || $0.afterVowel == word }
  }

  /// Whether a particle has the form that follows `word`.
  static func follows(_ particle: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Bool {
    let particle = Normalizer.string(particle)
    guard let last = word.last else { return false }
    guard HangulSyllable(last) != nil else { return japanese.contains(particle) }
    return plain.contains(particle)
      || forms.contains { $0.form(after: Normalizer.string(word)) == particle }
  }

  private static let forms: [Josa] = [.object, .topic, .subject, .and, .direction, .or]
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
