/// Looks for an accepted spelling of which the answer is a forgivable slip.
struct SlipFinder {
  let judgement: Judgement

  /// The accepted spelling that was meant, or nil.
  func forgiven() -> PreparedSpelling? {
    switch judgement.key.kind {
    case .text, .hangul: break
    case .reading, .hiragana, .katakana, .romanization, .date, .number, .boolean: return nil
    }
    return judgement.key.accepted.first { spelling in
      if spelling.scripts.contains(.hangul) {
        return isHangulSlip(spelling) || soundsAlike(spelling, SoundAlike.agree(hangul:_:))
      }
      if spelling.isKana { return soundsAlike(spelling, SoundAlike.agree(katakana:_:)) }
      return judgement.key.kind == .text && isLatinSlip(spelling)
    }
  }

  /// Answers that tolerance must not reach, those that are accepted as well left out.
  private var others: [PreparedSpelling] {
    let accepted = Set(judgement.key.accepted.map(\.folded))
    let known = judgement.key.rejected.map(\.spelling)
    return (judgement.context.others + judgement.context.related + judgement.key.also + known)
      .filter { !accepted.contains($0.folded) }
  }

  private func isLatinSlip(_ spelling: PreparedSpelling) -> Bool {
    let scripts: ScriptSet = [.latin, .digit]
    guard spelling.scripts.isSubset(of: scripts), spelling.scripts.contains(.latin),
      judgement.answer.scripts.isSubset(of: scripts)
    else { return false }
    let typed = LatinWords(judgement.answer.folded)
    guard let slips = slips(typed, spelling) else { return false }
    // As near to another answer as to this one, it is not clear which was meant.
    return !others.contains { other in
      let words = LatinWords(other.folded)
      if words.joined == typed.joined { return true }
      return EditDistance.between(typed.joined, words.joined, limit: slips) != nil
    }
  }

  private func slips(_ typed: LatinWords, _ spelling: PreparedSpelling) -> Int? {
    let words = LatinWords(spelling.folded)
    let names = SpellingSlip.names(spelling.plain)
    let tolerance = judgement.context.spelling
    if let slips = SpellingSlip.count(
      typed: typed,
      expected: words,
      names: names,
      tolerance: tolerance
    ) {
      return slips
    }
    let (left, right) = (typed.withoutArticle, words.withoutArticle)
    guard left.count != typed.words.count || right.count != words.words.count else { return nil }
    return SpellingSlip.count(
      typed: LatinWords(words: Array(left)),
      expected: LatinWords(words: Array(right)),
      names: Array(names.suffix(right.count)),
      tolerance: tolerance
    )
  }

  private func isHangulSlip(_ spelling: PreparedSpelling) -> Bool {
    let typed = jamo(judgement.answer)
    guard HangulSlip.isForgiven(typed: typed, expected: jamo(spelling)) else { return false }
    return !others.contains { HangulSlip.distance(typed, jamo($0), limit: 1) != nil }
  }

  /// Whether a name is spelt by its sound where a fact is asked, and no other answer sounds so.
  private func soundsAlike(
    _ spelling: PreparedSpelling,
    _ agree: (PreparedSpelling, PreparedSpelling) -> Bool
  ) -> Bool {
    judgement.key.asksFact && agree(judgement.answer, spelling)
      && !others.contains { agree(judgement.answer, $0) }
  }

  private func jamo(_ spelling: PreparedSpelling) -> JamoSequence {
    JamoSequence(Normalizer.string(LatinWords(spelling.folded).joined))
  }
}
