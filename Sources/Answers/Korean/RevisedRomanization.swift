/// Revised Romanization of Korean (MCST Notice 2014-42): by sound, for names, or letter by letter.
package enum RevisedRomanization {
  private static let onsets = SoundLetters.list("g kk n d tt r m b pp s ss - j jj ch k t p h")
  private static let nuclei = SoundLetters.list(
    "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i"
  )
  static let initials = onsets.map(\.bytes)
  static let vowels = nuclei.map(\.bytes)
  /// Finals as they are heard, by the index of the neutral final.
  static let finals: [SoundLetters] = (0..<28).map { final in
    let letters = [1: "k", 4: "n", 7: "t", 8: "l", 16: "m", 17: "p", 21: "ng"]
    return SoundLetters(letters[SyllableBoundary.neutral[final]] ?? "")
  }
  private static let changes = SoundChanges(purpose: .romanization)

  /// `text` as it sounds: 독립문 → Dongnimmun; known proper names get a capital.
  package static func romanize(_ text: String) -> String {
    HangulWords.rewrite(text) { word, _, output in
      let isName = ProperNames.contains(word)
      changes.apply(to: &word)
      append(word, isCapitalised: isName, to: &output)
    }
  }

  /// Writes syllables whose sound changes are made already.
  static func append(
    _ word: [HeardSyllable],
    isCapitalised: Bool,
    to output: inout ScalarBytes
  ) {
    var before = 0
    for (index, syllable) in word.enumerated() {
      let onset = before == 8 && syllable.initial == 5 ? lateral : onsets[syllable.initial]
      let letters = onset.followed(by: nuclei[syllable.vowel])
      output.append(index == 0 && isCapitalised ? letters.capitalised : letters)
      output.append(finals[syllable.final])
      before = syllable.final
    }
  }

  private static let lateral = SoundLetters("l")
}

/// Transliteration by the letter (Notice 2014-42, 3.8), which can be turned back.
extension RevisedRomanization {
  private static let letterFinals: [[UInt8]] = {
    let letters = "g kk gs n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j ch k t p h"
    return [[]] + letters.split(separator: " ").map { Array($0.utf8) }
  }()
  private static let letterInitials: [[UInt8]] = initials.enumerated().map { index, letters in
    index == 5 ? Array("l".utf8) : letters
  }

  /// `text` letter by letter: 독립 → doglib, 물엿 → mul-yeos, 없었습니다 → eobs-eoss-seubnida.
  package static func transliterate(_ text: String) -> String {
    HangulWords.rewrite(text) { word, _, output in
      var before: Int?
      for syllable in word {
        if let before, needsHyphen[before * 19 + syllable.initial] {
          output.append(byte: UInt8(ascii: "-"))
        }
        output.append(letterInitials[syllable.initial])
        output.append(vowels[syllable.vowel])
        output.append(letterFinals[syllable.final])
        before = syllable.final
      }
    }
  }

  /// Before a silent ㅇ, and where the letters would otherwise be read with a longer initial.
  private static let needsHyphen: [Bool] = (0..<28 * 19).map { index in
    let (final, initial) = (index / 19, index % 19)
    if initial == HangulSyllable.silentInitial { return true }
    let letters = letterFinals[final] + letterInitials[initial]
    return (0..<28).contains { other in
      letterFinals[other].count < letterFinals[final].count
        && (0..<19).contains { next in
          next != HangulSyllable.silentInitial
            && letterFinals[other] + letterInitials[next] == letters
        }
    }
  }
}
