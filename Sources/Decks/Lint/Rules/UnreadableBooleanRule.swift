import Answers
import Text

/// What is to be judged is yes or no.
struct UnreadableBooleanRule: AnswerRule {
  let name = "unreadable-boolean"

  func fault(in answers: [String], of kind: AnswerKind) -> AnswerFault? {
    guard kind == .boolean,
      let index = answers.firstIndex(where: { BooleanReading.value(of: $0) == nil })
    else { return nil }
    return AnswerFault(index: index, severity: .error, message: message(answers[index]))
  }

  private func message(_ answer: String) -> Phrase {
    Phrase(
      en: "“\(answer)” is neither yes nor no. Write one of them, or write A(text).",
      ja: "「\(answer)」は「はい」でも「いいえ」でもありません。yes か no を書くか、A(text) にしてください。",
      ko: "‘\(answer)’ 답은 예도 아니요도 아니에요. yes나 no로 적거나 A(text)로 적어 주세요."
    )
  }
}
