/// An answer beside the spelling that was expected: the first difference, and the alignment.
struct Comparison {
  let answer: PreparedSpelling
  let expected: PreparedSpelling
  let kind: AnswerKind

  /// What to tell.
  func told() -> (difference: Difference, alignment: Alignment?) {
    if let digits { return (.value(digits), nil) }
    if answer.isKana, expected.isKana {
      let isKatakana = kind == .katakana || !expected.scripts.contains(.hiragana)
      return KanaComparison.compare(
        typed: answer.folded,
        expected: expected.folded,
        shownIn: isKatakana ? .katakana : .hiragana
      )
    }
    if answer.scripts.contains(.hangul), expected.scripts.contains(.hangul) { return syllables() }
    if !answer.scripts.isDisjoint(with: expected.scripts) { return letters() }
    return (.whole(typed: answer.text, expected: expected.text), nil)
  }

  /// The digits of both, where they differ and what else is written agrees.
  private var digits: ValueDifference? {
    guard answer.scripts.contains(.digit), expected.scripts.contains(.digit) else { return nil }
    let typed = Normalizer.string(answer.folded.filter(LatinWords.isDigit))
    let right = Normalizer.string(expected.folded.filter(LatinWords.isDigit))
    return typed == right ? nil : .digits(typed: answer.text, expected: expected.text)
  }

  private func syllables() -> (Difference, Alignment?) {
    let typed = LatinWords(answer.folded).joined
    let right = LatinWords(expected.folded).joined
    let alignment = EditDistance.align(
      typed: typed.map { String(Character($0)) },
      expected: right.map { String(Character($0)) },
      unit: .syllable
    )
    guard !isTooMuch(alignment, of: right.count) else { return (whole, alignment) }
    return (first(in: alignment, unit: .syllable) ?? whole, alignment)
  }

  private func letters() -> (Difference, Alignment?) {
    let typed = LatinWords(answer.folded).words.map { Normalizer.string($0) }
    let right = LatinWords(expected.folded).words.map { Normalizer.string($0) }
    if typed.count == 1, right.count == 1 {
      return letters(typed[0], right[0])
    }
    let alignment = EditDistance.align(typed: typed, expected: right, unit: .word)
    let differing = alignment.steps.filter { !$0.agrees }
    guard differing.count == 1 || !isTooMuch(alignment, of: right.count) else {
      return (whole, alignment)
    }
    return (first(in: alignment, unit: .word) ?? whole, alignment)
  }

  private func letters(_ typed: String, _ right: String) -> (Difference, Alignment?) {
    let alignment = EditDistance.align(
      typed: typed.map { String($0) },
      expected: right.map { String($0) },
      unit: .letter
    )
    guard !isTooMuch(alignment, of: right.count) else { return (whole, alignment) }
    return (first(in: alignment, unit: .letter) ?? whole, alignment)
  }

  private var whole: Difference { .whole(typed: answer.text, expected: expected.text) }

  private func isTooMuch(_ alignment: Alignment, of count: Int) -> Bool {
    alignment.edits > 1 && alignment.edits * 2 > count
  }

  private func first(in alignment: Alignment, unit: AlignmentUnit) -> Difference? {
    var place = 1
    for step in alignment.steps {
      switch step {
      case .same: break
      case .substituted(let typed, let expected):
        if let jamo = JamoDifference(typed: typed, expected: expected) {
          return .sound(.syllable(at: place, typed: typed, expected: expected, jamo: jamo))
        }
        return .place(unit, .substituted(at: place, typed: typed, expected: expected))
      case .missing(let expected): return .place(unit, .missing(at: place, expected: expected))
      case .extra(let typed): return .place(unit, .extra(at: place, typed: typed))
      case .swapped(let typed, let expected):
        return .place(unit, .swapped(at: place, typed: typed, expected: expected))
      }
      place += 1
    }
    return nil
  }
}

extension JamoDifference {
  /// The first part in which two syllables differ; nil where one is no syllable.
  init?(typed: String, expected: String) {
    guard let left = typed.unicodeScalars.first.flatMap({ HangulSyllable($0) }),
      let right = expected.unicodeScalars.first.flatMap({ HangulSyllable($0) })
    else { return nil }
    if left.initial != right.initial {
      self.init(
        position: .initial,
        typed: Self.letter(Jamo.initials[left.initial]),
        expected: Self.letter(Jamo.initials[right.initial])
      )
    } else if left.vowel != right.vowel {
      self.init(
        position: .medial,
        typed: Self.letter(Jamo.firstVowel + UInt32(left.vowel)),
        expected: Self.letter(Jamo.firstVowel + UInt32(right.vowel))
      )
    } else {
      self.init(
        position: .final,
        typed: left.final == 0 ? nil : Self.letter(Jamo.finals[left.final]),
        expected: right.final == 0 ? nil : Self.letter(Jamo.finals[right.final])
      )
    }
  }

  private static func letter(_ value: UInt32) -> String? {
    Unicode.Scalar(value).map { String(Character($0)) }
  }
}
