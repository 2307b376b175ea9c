package import Text

/// The grade that an answer by itself suggests; the learner may take another.
package enum ProposedGrade: String, CaseIterable, Hashable, Sendable {
  case again
  case hard
  case good
}

/// Whether a hint was taken before the answer.
package enum HintUse: Hashable, Sendable {
  case without
  case withHint
}

/// Why a grade is proposed.
package enum GradeReason: String, CaseIterable, Hashable, Sendable {
  case wrong
  case typo
  case hint
  case right

  /// The reason in words.
  package var phrase: Phrase {
    switch self {
    case .wrong:
      Phrase(
        en: "The answer was wrong.",
        ja: "答えが違っていました。",
        ko: "답이 틀렸어요."
      )
    case .typo:
      Phrase(
        en: "Right, with a slip.",
        ja: "正解ですが、打ち間違いがありました。",
        ko: "맞았지만 오타가 있어요."
      )
    case .hint:
      Phrase(
        en: "Right, with a hint.",
        ja: "ヒントを使って正解しました。",
        ko: "힌트를 보고 맞혔어요."
      )
    case .right:
      Phrase(en: "Right.", ja: "正解です。", ko: "맞았어요.")
    }
  }
}

/// A grade and why.
package struct GradeProposal: Hashable, Sendable {
  package var grade: ProposedGrade
  package var reason: GradeReason

  package init(grade: ProposedGrade, reason: GradeReason) {
    self.grade = grade
    self.reason = reason
  }
}

extension Verdict {
  /// The proposal for this answer; nil for a retry, which is not graded.
  package func proposal(_ hint: HintUse = .without) -> GradeProposal? {
    switch (outcome, hint) {
    case (.retry, _): nil
    case (.wrong, _): GradeProposal(grade: .again, reason: .wrong)
    case (.typo, _): GradeProposal(grade: .hard, reason: .typo)
    case (.exact, .withHint), (.variant, .withHint): GradeProposal(grade: .hard, reason: .hint)
    case (.exact, .without), (.variant, .without): GradeProposal(grade: .good, reason: .right)
    }
  }
}
