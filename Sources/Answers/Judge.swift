/// Judges typed answers as a patient teacher would: only *wrong* fails.
package enum Judge {
  /// The most bytes of UTF-8 that an answer may have.
  package static let longestAnswer = 4096

  /// Judges `typed` by `key`; prepare the key where many answers are judged by it.
  package static func judge(
    _ typed: String,
    key: AnswerKey,
    context: JudgeContext = JudgeContext()
  ) -> Verdict {
    judge(typed, key: PreparedKey(key), context: PreparedContext(context))
  }

  /// Judges `typed` by a prepared key in a prepared context.
  package static func judge(
    _ typed: String,
    key: PreparedKey,
    context: PreparedContext
  ) -> Verdict {
    let bytes = typed.utf8.count
    guard bytes <= longestAnswer else {
      return refuse(.tooLong(bytes: bytes), typed: "", key: key)
    }
    guard !typed.unicodeScalars.contains("\u{FFFD}") else {
      return refuse(.notText, typed: typed, key: key)
    }
    let answer = PreparedSpelling(typed)
    guard !answer.folded.isEmpty else { return refuse(.empty, typed: typed, key: key) }
    let value = ValueJudgement(answer: answer, key: key, context: context)
    return switch key.kind {
    case .boolean: value.boolean()
    case .date: value.date()
    case .number: value.number()
    case .text, .reading, .hiragana, .katakana, .hangul, .romanization:
      Judgement(answer: answer, key: key, context: context).verdict()
    }
  }

  private static func refuse(_ reason: RefusedAnswer, typed: String, key: PreparedKey) -> Verdict {
    Verdict(
      outcome: .retry,
      understood: typed,
      preferred: key.preferred,
      difference: .refused(reason)
    )
  }
}
