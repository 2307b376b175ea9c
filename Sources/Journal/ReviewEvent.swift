package import Answers
package import Scheduling

/// How a card came to be asked.
package enum StudyMode: String, CaseIterable, Hashable, Sendable {
  /// A card that was due.
  case review
  /// A card that was new.
  case learn
  /// A card asked for practice: neither memory nor due date changes.
  case practice
  /// A card on a scored sheet: neither memory nor due date changes.
  case test

  /// Whether answers in this mode change memory and due dates.
  package var isScheduled: Bool {
    switch self {
    case .review, .learn: true
    case .practice, .test: false
    }
  }
}

/// One answered question.
package struct ReviewEvent: Hashable, Sendable {
  /// The card that was asked.
  package var card: CardID
  /// What the learner said of the memory.
  package var grade: Grade
  /// What the program had proposed.
  package var proposed: Grade?
  /// How the answer was judged: `exact`, `variant`, `typo`, `retry`, `wrong`.
  package var verdict: String?
  /// What was typed.
  package var typed: String?
  /// Milliseconds from question to answer.
  package var milliseconds: Int?
  /// Milliseconds from question to the first key of a typed answer, where that is known.
  package var thinkingMilliseconds: Int?
  /// How the card came to be asked.
  package var mode: StudyMode
  /// The due date that this answer was granted.
  package var due: Due?
  /// A digest of the answers that the deck accepted.
  package var answer: AnswerFingerprint?
  /// Whether a hint was shown.
  package var hint: Toggle?
  /// What was typed before a retry.
  package var attempts: [String]
  /// Indices of the chosen options in the base language, before shuffling.
  package var chosen: [Int]
  /// The share of the points on a scored sheet, 0 to 1.
  package var score: Double?

  package init(
    card: CardID,
    grade: Grade,
    proposed: Grade? = nil,
    verdict: String? = nil,
    typed: String? = nil,
    milliseconds: Int? = nil,
    thinkingMilliseconds: Int? = nil,
    mode: StudyMode = .review,
    due: Due? = nil,
    answer: AnswerFingerprint? = nil,
    hint: Toggle? = nil,
    attempts: [String] = [],
    chosen: [Int] = [],
    score: Double? = nil
  ) {
    self.card = card
    self.grade = grade
    self.proposed = proposed
    self.verdict = verdict
    self.typed = typed
    self.milliseconds = milliseconds
    self.thinkingMilliseconds = thinkingMilliseconds
    self.mode = mode
    self.due = due
    self.answer = answer
    self.hint = hint
    self.attempts = attempts
    self.chosen = chosen
    self.score = score
  }
}

/// On or off.
package enum Toggle: Hashable, Sendable {
  case on
  case off

  package init(_ isOn: Bool) {
    self = isOn ? .on : .off
  }

  package var isOn: Bool { self == .on }
}
