package import Answers
package import Scheduling

/// What one answer is worth, whatever kind of question it answers.
package struct Assessment: Hashable, Sendable {
  /// How it counts.
  package var outcome: Outcome
  /// The judge's word on a typed answer; nil for choices, orders and matches.
  package var verdict: Verdict?
  /// The share that is right, 0 to 1.
  package var score: Double
  /// The options, items or right sides chosen, in the deck's own order.
  package var chosen: [Int]
  /// Why a choice, order or match could not be read; the question is then asked again.
  package var unreadable: Unreadable?

  package init(
    outcome: Outcome,
    verdict: Verdict? = nil,
    score: Double,
    chosen: [Int] = [],
    unreadable: Unreadable? = nil
  ) {
    self.outcome = outcome
    self.verdict = verdict
    self.score = score
    self.chosen = chosen
    self.unreadable = unreadable
  }

  /// What form an answer by number has to have.
  package enum Unreadable: Hashable, Sendable {
    case choice
    case order
    case match
  }
}

extension Assessment {
  /// The grade that the answer itself suggests, and why.
  package func proposal(hint: HintUse) -> (grade: Grade, reason: GradeReason) {
    switch (outcome, hint) {
    case (.wrong, _), (.retry, _): (.again, .wrong)
    case (.typo, _): (.hard, .typo)
    case (.exact, .withHint), (.variant, .withHint): (.hard, .hint)
    case (.exact, .without), (.variant, .without): (.good, .right)
    }
  }

  /// The same answer when it may not be given once more: what was to be asked again is wrong.
  package var final: Assessment {
    guard outcome == .retry else { return self }
    var final = self
    final.outcome = .wrong
    final.verdict?.outcome = .wrong
    return final
  }
}
