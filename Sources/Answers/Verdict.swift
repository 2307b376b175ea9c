/// What a typed answer is worth.
package enum Outcome: String, CaseIterable, Hashable, Sendable {
  /// As listed.
  case exact
  /// Right, written another way: shown with the preferred form.
  case variant
  /// Right, with a slip: shown letter by letter.
  case typo
  /// Not wrong yet: asked again once, which costs nothing.
  case retry
  /// Wrong: shown with what differs.
  case wrong

  /// Whether the answer counts as known.
  package var isRight: Bool {
    switch self {
    case .exact, .variant, .typo: true
    case .retry, .wrong: false
    }
  }
}

extension Outcome {
  /// Whether tolerance had a part in it, so that the deck's other answers must be known.
  package var leansOnTolerance: Bool {
    switch self {
    case .variant, .typo: true
    case .exact, .retry, .wrong: false
    }
  }
}

/// The judgement of one typed answer.
package struct Verdict: Hashable, Sendable {
  /// What the answer is worth.
  package var outcome: Outcome
  /// What was understood: romaji as kana, two-set keys as hangul, else the text as typed.
  package var understood: String
  /// The form to learn: the accepted answer that was meant.
  package var preferred: String
  /// The answer laid beside the preferred form, where they differ and can be compared.
  package var alignment: Alignment?
  /// The first thing that differs, as data; its words are `difference.phrase`.
  package var difference: Difference?
  /// What the deck's author tells about a known wrong answer.
  package var explanation: String?

  package init(
    outcome: Outcome,
    understood: String,
    preferred: String,
    alignment: Alignment? = nil,
    difference: Difference? = nil,
    explanation: String? = nil
  ) {
    self.outcome = outcome
    self.understood = understood
    self.preferred = preferred
    self.alignment = alignment
    self.difference = difference
    self.explanation = explanation
  }
}
