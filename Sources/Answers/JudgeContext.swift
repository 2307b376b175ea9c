/// How much slips of spelling are forgiven.
package enum SpellingTolerance: String, CaseIterable, Hashable, Sendable {
  /// One slip in a word of five letters, two in a word of nine.
  case strict
  /// Wider for common words (for dyslexia); names, digits, kana and hangul stay as they are.
  case lenient
}

/// What a deck knows besides the card: what tolerance must not reach, what is asked again.
package struct JudgeContext: Hashable, Sendable {
  /// Answers, options and prompt words that a forgiven slip must never be.
  package var others: [String]
  /// Answers that are not wrong yet: the row's other columns, other cards with the same prompt.
  package var related: [String]
  /// How much slips of spelling are forgiven.
  package var spelling: SpellingTolerance

  package init(
    others: [String] = [],
    related: [String] = [],
    spelling: SpellingTolerance = .strict
  ) {
    self.others = others
    self.related = related
    self.spelling = spelling
  }
}
