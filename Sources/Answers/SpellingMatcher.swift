import Text

/// Compares one answer with listed spellings, for one kind of answer.
struct SpellingMatcher {
  let kind: AnswerKind
  let spells: Language?
  let answer: PreparedSpelling
  private let words: LatinWords
  private let sounds: [RomajiSound]

  init(kind: AnswerKind, spells: Language?, answer: PreparedSpelling) {
    self.kind = kind
    self.spells = spells
    self.answer = answer
    words = LatinWords(answer.folded)
    let isLatin = answer.scripts.contains(.latin) && answer.scripts.isSubset(of: [.latin, .kana])
    sounds = isLatin ? RomajiSound.readings(answer.folded) : []
  }

  /// How the answer agrees with `spelling`, or nil.
  func match(_ spelling: PreparedSpelling) -> SpellingMatch? {
    if answer.bare == spelling.bare { return inAskedScript(spelling) }
    if spelling.isKana, let match = kana(spelling) { return match }
    if spelling.scripts.contains(.hangul), let match = hangul(spelling) { return match }
    if kind == .romanization || kind == .text, let match = inOtherScript(spelling) { return match }
    if kind == .romanization, let match = romanization(spelling) { return match }
    if let match = writtenOtherwise(spelling) ?? inOldCharacters(spelling) { return match }
    return particle(spelling)
  }

  /// Equal when folded: exact, unless the kind asks for one of two scripts.
  private func inAskedScript(_ spelling: PreparedSpelling) -> SpellingMatch {
    switch kind {
    case .hiragana where answer.scripts.contains(.katakana):
      SpellingMatch(
        .exact,
        form: .script(typed: .katakana, expected: .hiragana),
        isAskedAgain: true
      )
    case .katakana where answer.scripts.contains(.hiragana):
      SpellingMatch(
        .exact,
        form: .script(typed: .hiragana, expected: .katakana),
        isAskedAgain: true
      )
    case .text, .reading, .hiragana, .katakana, .hangul, .romanization, .date, .number, .boolean:
      SpellingMatch(.exact)
    }
  }

  /// Kana: ー or a vowel for a long vowel; romaji for any kana.
  private func kana(_ spelling: PreparedSpelling) -> SpellingMatch? {
    if answer.isKana, KanaComparison.agreesInLongVowels(answer.folded, spelling.folded) {
      var match = inAskedScript(spelling)
      match.closeness = .variant
      match.form = match.form ?? .spelling(preferred: spelling.text)
      return match
    }
    guard kind != .romanization, !sounds.isEmpty else { return nil }
    return romaji(spelling, rigour: .kana)
  }

  private func romaji(
    _ spelling: PreparedSpelling,
    rigour: RomajiSound.Rigour
  ) -> SpellingMatch? {
    var best: SpellingMatch?
    for reading in ParticleReadings.readings(of: spelling.folded) {
      let expected = RomajiSound(hiragana: reading)
      for sound in sounds {
        switch sound.agreement(with: expected, rigour) {
        case .same:
          return SpellingMatch(
            .variant,
            understood: spelling.text,
            form: .spelling(preferred: spelling.text)
          )
        case .unmarked:
          best = SpellingMatch(
            .loose,
            understood: spelling.text,
            form: .unmarkedLongVowel(preferred: spelling.text)
          )
        case nil: break
        }
      }
    }
    return best
  }

  /// Hangul: typed on the two-set keyboard, or romanized.
  private func hangul(_ spelling: PreparedSpelling) -> SpellingMatch? {
    guard answer.scripts.contains(.latin), answer.scripts.isSubset(of: [.latin, .digit]),
      (kind != .romanization && isKeys(of: spelling)) || isRomanization(of: spelling)
    else { return nil }
    return SpellingMatch(
      .variant,
      understood: spelling.text,
      form: .spelling(preferred: spelling.text)
    )
  }

  private func isKeys(of spelling: PreparedSpelling) -> Bool {
    let expected = LatinWords(spelling.folded).joined
    return [answer.plain, answer.folded].contains { keys in
      let hangul = TwoSetKeyboard.hangul(fromKeys: Normalizer.string(keys))
      return LatinWords(Normalizer.folded(hangul)).joined == expected
    }
  }

  private func isRomanization(of spelling: PreparedSpelling) -> Bool {
    let systems = [
      RevisedRomanization.romanize, RevisedRomanization.names,
      RevisedRomanization.transliterate, McCuneReischauer.romanize,
    ]
    return systems.contains { romanize in
      LatinWords(Normalizer.folded(romanize(spelling.text))).joined == words.joined
    }
  }

  /// The sounds of a Latin spelling in kana or hangul: asked again.
  private func inOtherScript(_ spelling: PreparedSpelling) -> SpellingMatch? {
    guard spelling.scripts == .latin else { return nil }
    if answer.scripts.contains(.hangul) {
      let matcher = SpellingMatcher(kind: kind, spells: spells, answer: spelling)
      guard matcher.isRomanization(of: answer) else { return nil }
      let form = FormDifference.script(typed: .hangul, expected: .latin)
      return SpellingMatch(.variant, form: form, isAskedAgain: true)
    }
    guard answer.isKana else { return nil }
    let reading = RomajiSound(hiragana: answer.folded)
    let isSame = RomajiSound.readings(spelling.folded).contains {
      reading.agreement(with: $0, .latin) != nil || $0.agreement(with: reading, .latin) != nil
    }
    let form = FormDifference.script(typed: .kana, expected: .latin)
    return isSame ? SpellingMatch(.variant, form: form, isAskedAgain: true) : nil
  }

  /// Romanizations of one reading.
  private func romanization(_ spelling: PreparedSpelling) -> SpellingMatch? {
    guard spells != .korean else { return nil }
    guard !sounds.isEmpty, words.joined != LatinWords(spelling.folded).joined else { return nil }
    let expected =
      spelling.isKana
      ? [RomajiSound(hiragana: spelling.folded)] : RomajiSound.readings(spelling.folded)
    let agreements = sounds.flatMap { sound in
      expected.compactMap { sound.agreement(with: $0, .latin) }
    }
    guard !agreements.isEmpty else { return nil }
    return agreements.contains(.same)
      ? SpellingMatch(.variant, form: .spelling(preferred: spelling.text))
      : SpellingMatch(.loose, form: .unmarkedLongVowel(preferred: spelling.text))
  }

  /// The same letters with other spaces, marks or diacritics, or an article in front.
  private func writtenOtherwise(_ spelling: PreparedSpelling) -> SpellingMatch? {
    let expected = LatinWords(spelling.folded)
    guard !words.words.isEmpty,
      words.joined == expected.joined
        || words.joinedWithoutArticle == expected.joinedWithoutArticle
    else { return nil }
    switch inAskedScript(spelling) {
    case let match where match.isAskedAgain: return match
    case _: break
    }
    let isSpacing = answer.folded.filter { $0 != " " } == spelling.folded.filter { $0 != " " }
    let form: FormDifference =
      isSpacing && spelling.scripts.contains(.hangul)
      ? .spacing(preferred: spelling.text) : .spelling(preferred: spelling.text)
    return SpellingMatch(.variant, form: form)
  }

  /// The same word in the characters of Korea or of old, or with 御 for お or ご; where the old form
  /// is listed, it is what is asked.
  private func inOldCharacters(_ spelling: PreparedSpelling) -> SpellingMatch? {
    guard answer.scripts.contains(.kanji), spelling.scripts.contains(.kanji),
      CharacterVariants.modern(spelling.bare) == spelling.bare
    else { return nil }
    let typed = CharacterVariants.modern(answer.bare)
    let readings = typed.first == "御" ? ["お", "ご"].map { [$0] + typed.dropFirst() } : []
    guard ([typed] + readings).contains(spelling.bare) else { return nil }
    return SpellingMatch(.variant, form: .spelling(preferred: spelling.text))
  }

  private func particle(_ spelling: PreparedSpelling) -> SpellingMatch? {
    guard
      kind == .text || kind == .hangul || (kind == .reading && spelling.scripts.contains(.kanji)),
      let particle = Particles.after(spelling, in: answer.folded)
    else { return nil }
    return SpellingMatch(.loose, form: .particle(particle))
  }
}

/// Kana that are read otherwise as particles: は as わ, へ as え.
enum ParticleReadings {
  /// The readings of a word or phrase in hiragana; itself first.
  static func readings(of kana: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let particles = kana.indices.filter { isParticle(at: $0, in: kana) }
    guard !particles.isEmpty else { return [kana] }
    var read = kana
    for index in particles { read[index] = kana[index] == "は" ? "わ" : "え" }
    return [kana, read]
  }

  /// Alone, or at the end of a word of three kana or more (こんにちは).
  private static func isParticle(at index: Int, in kana: [Unicode.Scalar]) -> Bool {
    guard kana[index] == "は" || kana[index] == "へ" else { return false }
    let endsWord = index + 1 == kana.count || kana[index + 1] == " "
    let start = kana[..<index].lastIndex(of: " ").map { $0 + 1 } ?? 0
    return endsWord && (index == start || index - start >= 2)
  }
}
