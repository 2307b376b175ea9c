import Text

/// What is right or asked again though no listed spelling is met.
extension Judgement {
  /// Whether more can be found out: what is known to be wrong, or another card's, stays so.
  func isOpen(_ verdict: Verdict) -> Bool {
    switch (verdict.outcome, verdict.difference) {
    case (.wrong, .elsewhere?): false
    case (.wrong, _), (.retry, .form(.unchecked)?): true
    case (_, _): false
    }
  }

  /// The verdict on the answer without a title, a gloss or the like, where that says more.
  func reworded(_ depth: Int) -> Verdict? {
    if let glossed = glossed(depth) { return glossed }
    var asked: Verdict?
    for rewording in AnswerRewording.all(of: answer.plain, for: key) {
      let verdict = verdict(on: rewording, depth)
      switch verdict.outcome {
      case .exact, .variant, .typo: return verdict
      case .retry: asked = asked ?? verdict
      case .wrong:
        if case .elsewhere? = verdict.difference { return verdict }
      }
    }
    return asked
  }

  /// A name with its gloss: both must be right, or the gloss its reading or abbreviation.
  private func glossed(_ depth: Int) -> Verdict? {
    guard let (outside, inside) = BracketedGloss.parts(of: answer.plain) else { return nil }
    let name = verdict(on: outside, depth)
    let gloss = verdict(on: inside, depth)
    if name.outcome.isRight, gloss.outcome != .wrong || Self.isShort(inside, for: outside) {
      return name
    }
    return name.outcome != .wrong && gloss.outcome.isRight ? gloss : nil
  }

  /// Whether `short` is some letters of `long` in their order, from the first on: LDP, 自民党.
  private static func isShort(_ short: [Unicode.Scalar], for long: [Unicode.Scalar]) -> Bool {
    let letters = LatinWords(Normalizer.foldedScript(short)).joined
    var rest = LatinWords(Normalizer.foldedScript(long)).joined[...]
    guard letters.count > 1, letters.first == rest.first else { return false }
    for letter in letters {
      guard let index = rest.firstIndex(of: letter) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  private func verdict(on plain: [Unicode.Scalar], _ depth: Int) -> Verdict {
    let reworded = PreparedSpelling(Normalizer.string(plain))
    var verdict = Judgement(answer: reworded, key: key, context: context)
      .verdict(rewordings: depth)
    if verdict.understood == reworded.text { verdict.understood = answer.text }
    return verdict
  }

  /// Right by rules that need more than one listed spelling, or the question.
  func writtenByOtherRules() -> Verdict? {
    if let filled = filledGap() { return right(filled, form: nil) }
    guard !isListedElsewhere else { return nil }
    if let spelling = mixedSpelling() ?? mixedRomanization() ?? romanizedFreely() {
      return right(spelling, form: .spelling(preferred: spelling.text))
    }
    return nil
  }

  private var isListedElsewhere: Bool {
    (key.rejected.map(\.spelling) + key.also + context.others).contains {
      $0.bare == answer.bare
    }
  }

  private func right(_ spelling: PreparedSpelling, form: FormDifference?) -> Verdict {
    Verdict(
      outcome: form == nil ? .exact : .variant,
      understood: spelling.scripts.isDisjoint(with: answer.scripts) ? spelling.text : answer.text,
      preferred: key.preferred(for: spelling),
      difference: form.map { .form($0) }
    )
  }

  /// The answer that fills the gap, where words beside the gap were typed with it.
  private func filledGap() -> PreparedSpelling? {
    guard !key.prompt.isEmpty else { return nil }
    let sentence = GapSentence(prompt: key.prompt)
    return key.accepted.first { sentence.holds(answer.folded, filling: $0.folded) }
  }

  /// Kanji and kana of one word mixed.
  private func mixedSpelling() -> PreparedSpelling? {
    guard answer.scripts.contains(.kanji), key.kind == .text || key.kind == .reading else {
      return nil
    }
    let typed = CharacterVariants.modern(answer.bare)
    let readings = key.accepted.filter(\.isKana)
    return key.accepted.first { spelling in
      spelling.scripts.contains(.kanji)
        && readings.contains { reading in
          let written = CharacterVariants.modern(spelling.bare)
          return MixedSpelling(written: written, reading: reading.bare)?.agrees(with: typed) == true
        }
    }
  }

  private func mixedRomanization() -> PreparedSpelling? {
    guard key.kind == .text, key.isNamed, answer.scripts == .latin,
      RomanizedMixture.isMixture(answer.folded, of: key.accepted)
    else { return nil }
    return key.accepted.first { $0.scripts == .latin }
  }

  /// A romanization that no system has (shigan), or typed while the keyboard was Korean (냫무 for
  /// sigan), read as this word before any other.
  private func romanizedFreely() -> PreparedSpelling? {
    guard key.kind != .romanization, answer.scripts == .latin || answer.scripts == .hangul,
      !key.accepted.contains(where: { $0.scripts.contains(.latin) }),
      key.accepted.contains(where: { $0.scripts.contains(.hangul) })
    else { return nil }
    let letters =
      answer.scripts == .latin ? answer.text : TwoSetKeyboard.keys(fromHangul: answer.text)
    guard let read = HangulCandidates.candidates(forRomanization: letters, limit: 1).first else {
      return nil
    }
    let heard = Normalizer.folded(read)
    return key.accepted.first { $0.folded == heard }
  }

  /// The sounds of an answer in Latin letters, where another script is accepted too: とうきょう for
  /// 東京, 토쿄 for 도쿄.
  func heard() -> Verdict? {
    guard key.asksFact, let language = answer.scripts.language,
      let listed = key.accepted.first(where: { $0.scripts.language == language })
    else { return nil }
    return language == .korean
      ? slip(listed) : right(listed, form: .spelling(preferred: listed.text))
  }

  /// A romanization of the hangul that is listed, told by the name that is listed in Latin letters.
  func inOwnLetters(_ best: Best) -> Verdict? {
    guard answer.scripts == .latin, best.spelling.scripts.contains(.hangul),
      let listed = key.accepted.first(where: { $0.scripts == .latin })
    else { return nil }
    var verdict = right(listed, form: .spelling(preferred: listed.text))
    verdict.preferred = listed.text
    return verdict
  }

  /// What is no mistake either: asked again.
  func almostRight() -> Verdict? {
    AlmostRight(answer: answer, key: key).form.map(asked)
  }

  /// An answer in a script that is not asked for and that cannot be checked: asked again.
  func unasked() -> Verdict? {
    guard let preferred = key.accepted.first, let typed = answer.scripts.shown else { return nil }
    if mayBeReading { return asked(.unchecked(expected: .kanji)) }
    guard
      let asked = UnaskedScript.asked(
        key.kind,
        preferred: preferred,
        answer: answer,
        typed: typed
      ),
      !key.accepted.contains(where: { $0.scripts.shown == typed })
    else { return nil }
    return self.asked(.unchecked(expected: asked))
  }

  /// Whether kana, or romaji for them, may be the reading of a listed word whose reading is not known.
  private var mayBeReading: Bool {
    guard key.kind == .text,
      !key.accepted.contains(where: { $0.isKana && $0.scripts.contains(.hiragana) })
    else { return false }
    var kana = answer.folded
    if answer.scripts == .latin {
      guard !key.accepted.contains(where: { $0.scripts.contains(.latin) }) else { return false }
      kana = Normalizer.folded(RomajiReader.hiragana(answer.text))
    }
    return kana.allSatisfy { KanaFolding.isHiragana($0) || $0 == "ー" } && !kana.isEmpty
      && !answer.scripts.contains(.katakana)
      && key.accepted.contains { UnaskedScript.mayBeReading(kana, of: $0) }
  }
}
