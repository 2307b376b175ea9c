/// Kana beside kana: what agrees, and what differs in words.
enum KanaComparison {
  /// Whether the two differ only in how long vowels are written, ー or a kana; both hiragana.
  static func agreesInLongVowels(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] {
      guard index > 0, left[index] == "ー" || right[index] == "ー" else { return false }
      let vowel = left[index] == "ー" ? right[index] : left[index]
      guard isLong(vowel, after: left[index - 1]) else { return false }
    }
    return true
  }

  /// The first difference and the two side by side; both hiragana, shown in `script`.
  static func compare(
    typed: [Unicode.Scalar],
    expected: [Unicode.Scalar],
    shownIn script: KanaScript
  ) -> (difference: Difference, alignment: Alignment) {
    let alignment = EditDistance.align(
      typed: typed.map { String(Character($0)) },
      expected: expected.map { String(Character($0)) },
      unit: .mora
    )
    let shown = { (text: String) in script == .katakana ? KanaFolding.katakana(text) : text }
    let tooMuch = alignment.edits > 1 && alignment.edits * 2 > expected.count
    let difference =
      tooMuch
      ? Difference.whole(
        typed: shown(Normalizer.string(typed)),
        expected: shown(Normalizer.string(expected))
      )
      : first(in: alignment, typed: typed, expected: expected, shown)
    let steps = alignment.steps.map { $0.mapped(shown) }
    return (difference, Alignment(unit: .mora, steps: steps))
  }

  private static func first(
    in alignment: Alignment,
    typed: [Unicode.Scalar],
    expected: [Unicode.Scalar],
    _ shown: (String) -> String
  ) -> Difference {
    var (left, right) = (0, 0)
    for step in alignment.steps {
      switch step {
      case .same:
        left += 1
        right += 1
      case .substituted(let wrong, let right_):
        return substituted(wrong, right_, at: mora(of: right, in: expected), shown)
      case .missing(let kana):
        return missing(kana, after: right, in: expected, shown)
      case .extra(let kana):
        return extra(kana, after: left, in: typed, shown)
      case .swapped(let wrong, let right_):
        return .place(
          .mora,
          .swapped(
            at: mora(of: right, in: expected),
            typed: shown(wrong),
            expected: shown(right_)
          )
        )
      }
    }
    return .whole(
      typed: shown(Normalizer.string(typed)),
      expected: shown(Normalizer.string(expected))
    )
  }

  private static func substituted(
    _ typed: String,
    _ expected: String,
    at place: Int,
    _ shown: (String) -> String
  ) -> Difference {
    let (left, right) = (shown(typed), shown(expected))
    if unvoiced(typed) == unvoiced(expected) {
      return .sound(.voicing(at: place, typed: left, expected: right))
    }
    if big(typed) == big(expected) {
      return .sound(.kanaSize(at: place, typed: left, expected: right))
    }
    return .place(.mora, .substituted(at: place, typed: left, expected: right))
  }

  private static func missing(
    _ kana: String,
    after index: Int,
    in expected: [Unicode.Scalar],
    _ shown: (String) -> String
  ) -> Difference {
    let place = mora(of: index, in: expected)
    if kana == "っ" { return .sound(.smallTsuMissing(at: place)) }
    if index > 0, index < expected.count, isLong(expected[index], after: expected[index - 1]) {
      return .sound(.longVowelMissing(at: place, expected: shown(kana)))
    }
    return .place(.mora, .missing(at: place, expected: shown(kana)))
  }

  private static func extra(
    _ kana: String,
    after index: Int,
    in typed: [Unicode.Scalar],
    _ shown: (String) -> String
  ) -> Difference {
    let place = mora(of: index, in: typed)
    if kana == "っ" { return .sound(.smallTsuExtra(at: place)) }
    if index > 0, index < typed.count, isLong(typed[index], after: typed[index - 1]) {
      return .sound(.longVowelExtra(at: place, typed: shown(kana)))
    }
    return .place(.mora, .extra(at: place, typed: shown(kana)))
  }

  /// The mora, from 1, that the kana at `index` belongs to; small ゃゅょ and vowels begin none.
  private static func mora(of index: Int, in kana: [Unicode.Scalar]) -> Int {
    max(1, kana.prefix(index + 1).count { KanaSyllables.small($0.value) == 0 })
  }

  private static func isLong(_ kana: Unicode.Scalar, after before: Unicode.Scalar) -> Bool {
    guard let vowel = KanaFolding.vowel(of: before) else { return false }
    return switch (kana, vowel) {
    case ("ー", _), ("あ", "a"), ("い", "i"), ("う", "u"), ("え", "e"), ("い", "e"), ("お", "o"),
      ("う", "o"):
      true
    case (_, _): false
    }
  }

  /// The kana without ゛ or ゜.
  private static func unvoiced(_ kana: String) -> Unicode.Scalar? {
    kana.unicodeScalars.first.map(CanonicalComposition.base)
  }

  /// The big form of a small kana.
  private static func big(_ kana: String) -> Unicode.Scalar? {
    kana.unicodeScalars.first.map { bigKana[$0] ?? $0 }
  }

  private static let bigKana = Dictionary(
    uniqueKeysWithValues: zip("ぁぃぅぇぉゃゅょゎっゕゖ".unicodeScalars, "あいうえおやゆよわつかけ".unicodeScalars)
  )
}

extension Alignment.Step {
  /// The step with its texts changed.
  func mapped(_ change: (String) -> String) -> Self {
    switch self {
    case .same(let text): .same(change(text))
    case .substituted(let typed, let expected):
      .substituted(typed: change(typed), expected: change(expected))
    case .missing(let expected): .missing(expected: change(expected))
    case .extra(let typed): .extra(typed: change(typed))
    case .swapped(let typed, let expected):
      .swapped(typed: change(typed), expected: change(expected))
    }
  }
}
