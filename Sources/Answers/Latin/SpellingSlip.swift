/// Slips of spelling in words of Latin letters that still count as right.
///
/// Per word, up to four letters none, up to eight one, from nine two; at most two in all; the
/// first letter holds, and so does every word with a digit. Lenient adds one to each, except for
/// names.
enum SpellingSlip {
  /// The number of slips from `expected` to `typed`, or nil where there are more than allowed.
  ///
  /// `names` tells which of the expected words are names.
  static func count(
    typed: LatinWords,
    expected: LatinWords,
    names: [Bool],
    tolerance: SpellingTolerance
  ) -> Int? {
    guard typed.words.count == expected.words.count else { return nil }
    var slips = 0
    for (index, word) in expected.words.enumerated() {
      let isName = index < names.count && names[index]
      let allowed = allowed(word, isName ? .strict : tolerance)
      let other = typed.words[index]
      guard other != word else { continue }
      guard allowed > 0, other.first == word.first, !other.contains(where: LatinWords.isDigit),
        let distance = EditDistance.between(other, word, limit: allowed)
      else { return nil }
      slips += distance
    }
    return slips <= total(tolerance) ? slips : nil
  }

  private static func total(_ tolerance: SpellingTolerance) -> Int {
    switch tolerance {
    case .strict: 2
    case .lenient: 4
    }
  }

  private static func allowed(_ word: [Unicode.Scalar], _ tolerance: SpellingTolerance) -> Int {
    if word.contains(where: LatinWords.isDigit) { return 0 }
    let strict =
      switch word.count {
      case ...4: 0
      case 5...8: 1
      case _: 2
      }
    return switch tolerance {
    case .strict: strict
    case .lenient: word.count < 4 ? 0 : strict + 1
    }
  }

  /// Which words of a text begin with a capital.
  static func names(_ plain: [Unicode.Scalar]) -> [Bool] {
    var names: [Bool] = []
    var isInside = false
    for scalar in plain {
      let isLetter = scalar.properties.isAlphabetic || LatinWords.isDigit(scalar)
      if isLetter, !isInside { names.append(scalar.properties.isUppercase) }
      isInside = isLetter || (isInside && (scalar == "'" || scalar == "."))
    }
    return names
  }
}
