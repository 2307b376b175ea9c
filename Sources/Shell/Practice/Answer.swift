import Answers
import Scheduling
import Study

/// What a learner answered to one question, retries included.
struct Answer {
  /// The last thing typed.
  var typed: String
  /// What was typed before a retry.
  var attempts: [String]
  var assessment: Assessment
  var hint: HintUse
  /// From question to answer.
  var milliseconds: Int
  /// From question to the first key of what was typed as an answer; nil where that is not known, or
  /// was the end of the answer.
  var thinkingMilliseconds: Int?

  /// What of these bears on the memory.
  var time: AnswerTime {
    AnswerTime(milliseconds: milliseconds, thinking: thinkingMilliseconds)
  }

  /// Whether some of it was right, and not all.
  var isPartlyRight: Bool { assessment.score > 0 && assessment.score < 1 }

  /// The grade that the answer suggests, and why.
  var proposal: (grade: Grade, reason: GradeReason) { assessment.proposal(hint: hint) }
}

/// What the learner decided about an answer.
enum Decision {
  case grade(Grade, then: Then)
  case appeal(then: Then)
  case takeBack

  enum Then {
    case goOn
    case stop
    case interrupt
    case end(LineOutcome)
  }
}
