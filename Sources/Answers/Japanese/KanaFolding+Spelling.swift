extension KanaFolding {
  /// `text` in hiragana with ー spelt out as a vowel (バツゴー → ばつごう) and romaji read; ー that
  /// follows no kana stays.
  package static func spelledHiragana(_ text: String) -> String {
    var result: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar == "ー", let last = result.last, let vowel = longVowel(after: last) {
        result.append(vowel)
      } else {
        result.append(hiragana(scalar))
      }
    }
    return RomajiReader.hiragana(Normalizer.string(result))
  }

  /// The kana that spells the vowel of `kana` long, as in native words: う after お.
  static func longVowel(after kana: Unicode.Scalar) -> Unicode.Scalar? {
    switch vowel(of: kana) {
    case "a": "あ"
    case "i": "い"
    case "u", "o": "う"
    case "e": "え"
    case _: nil
    }
  }

  /// The vowel letter of a hiragana, or nil (ん, っ, no kana).
  static func vowel(of kana: Unicode.Scalar) -> Unicode.Scalar? {
    KanaSyllables.of(.hepburn).spelling(kana.value, small: 0).last
      .map { Unicode.Scalar($0) }.flatMap { "aiueo".unicodeScalars.contains($0) ? $0 : nil }
  }
}
