/// A name of Korea spelt partly by one and partly by another romanization that the card lists.
///
/// Of Baekje and Paekche also Paekje and Baekche; of Park Chung Hee and Pak Chong-hui also Pak Chung
/// Hee. Only letters that the list itself shows for one sound are taken for each other, so that
/// Jeonju does not become Cheongju.
enum RomanizedMixture {
  /// Whether `typed` mixes at least two of `spellings`, which sound alike.
  static func isMixture(_ typed: [Unicode.Scalar], of spellings: [PreparedSpelling]) -> Bool {
    let words = LatinWords(typed).words
    let sound = words.map(skeleton)
    let listed = spellings.filter { $0.scripts == .latin }.map { LatinWords($0.folded).words }
      .filter { $0.map(skeleton) == sound }
    guard !words.isEmpty, listed.count > 1 else { return false }
    return words.indices.allSatisfy { index in
      let column = Set(listed.map { $0[index] })
      if column.contains(words[index]) { return true }
      // The list itself has both letters for the sound.
      return column.count { voiceless($0) == voiceless(words[index]) } > 1
    }
  }

  /// The consonants without their voice, and no r before a consonant (Park, Pak).
  private static func skeleton(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let letters = voiceless(word)
    return letters.indices.filter { index in
      let next = index + 1 < letters.count ? letters[index + 1] : nil
      let isSilent = letters[index] == "r" && !(next.map(isVowel) ?? false)
      return !isVowel(letters[index]) && !isSilent
    }.map { letters[$0] }
  }

  /// b, d, g and j as p, t, k and ch.
  private static func voiceless(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in word {
      switch scalar {
      case "b": result.append("p")
      case "d": result.append("t")
      case "g": result.append("k")
      case "j": result += ["c", "h"]
      default: result.append(scalar)
      }
    }
    return result
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    "aeiouwy".unicodeScalars.contains(scalar)
  }
}
