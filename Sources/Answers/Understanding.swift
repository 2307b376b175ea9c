/// What Latin letters in a kana or hangul slot are read as.
struct Understanding {
  let kind: AnswerKind
  let answer: PreparedSpelling
  let key: PreparedKey

  /// The answer as understood; as typed where Latin letters are expected.
  var spelling: PreparedSpelling {
    guard answer.scripts.contains(.latin),
      !key.accepted.contains(where: { $0.scripts.contains(.latin) }),
      let expected = key.accepted.first(where: { $0.isKana || $0.scripts.contains(.hangul) })
    else { return answer }
    if expected.isKana, answer.scripts.isSubset(of: [.latin, .kana]) {
      let isKatakana = kind == .katakana || !expected.scripts.contains(.hiragana)
      let text = Normalizer.string(answer.folded)
      let kana = isKatakana ? RomajiReader.katakana(text) : RomajiReader.hiragana(text)
      let read = PreparedSpelling(kana)
      return read.scripts.contains(.latin) ? answer : read
    }
    if expected.scripts.contains(.hangul), answer.scripts.isSubset(of: [.latin, .digit]) {
      let hangul = TwoSetKeyboard.hangul(fromKeys: Normalizer.string(answer.plain))
      if isMeant(hangul) { return PreparedSpelling(hangul) }
      let romanized = HangulCandidates.candidates(forRomanization: answer.text, limit: 1)
      return romanized.first.map { PreparedSpelling($0) } ?? answer
    }
    return answer
  }

  /// Whether keys were meant as hangul: they make syllables that words have, or some of the answer.
  private func isMeant(_ hangul: String) -> Bool {
    let syllables = hangul.unicodeScalars.filter { $0 != " " }
    if key.accepted.contains(where: { $0.folded.contains { syllables.contains($0) } }) {
      return true
    }
    return syllables.allSatisfy { scalar in
      HangulSyllable(scalar).map { !Self.rareFinals.contains($0.final) } ?? false
    }
  }

  /// ㄳ, ㄼ to ㅀ: few words end so, and letters of English often do (gift is 햜).
  private static let rareFinals: Set = [3, 11, 12, 13, 14, 15]
}

/// The accepted spelling to compare a wrong answer with.
enum Nearest {
  /// The nearest spelling that shares a script with `answer`, else the first.
  static func spelling(
    in accepted: [PreparedSpelling],
    to answer: PreparedSpelling
  ) -> PreparedSpelling? {
    let letters = answer.scripts.subtracting(.digit)
    let comparable = accepted.filter { !$0.scripts.isDisjoint(with: letters) }.prefix(16)
    guard comparable.count > 1 else { return comparable.first ?? accepted.first }
    return comparable.min { distance($0, answer) < distance($1, answer) }
  }

  private static func distance(_ left: PreparedSpelling, _ right: PreparedSpelling) -> Int {
    EditDistance.between(
      Array(left.folded.prefix(128)),
      Array(right.folded.prefix(128))
    ) ?? .max
  }
}
