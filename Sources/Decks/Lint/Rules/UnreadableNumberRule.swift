import Answers
import Text

/// A number to answer can be read as one.
struct UnreadableNumberRule: AnswerRule {
  let name = "unreadable-number"

  func fault(in answers: [String], of kind: AnswerKind) -> AnswerFault? {
    guard kind == .number,
      let index = answers.firstIndex(where: {
        NumberReading.parse($0) == nil && LooseNumberRule.word(in: $0) == nil
      })
    else { return nil }
    return AnswerFault(index: index, severity: .error, message: message(answers[index]))
  }

  private func message(_ answer: String) -> Phrase {
    Phrase(
      en: "“\(answer)” is no number. Write one, such as 49.5 % or 49.5 % ± 1, or write A(text).",
      ja: "「\(answer)」は数ではありません。49.5 % や 49.5 % ± 1 のように書くか、A(text) にしてください。",
      ko: "‘\(answer)’ 값은 수가 아니에요. 49.5 %나 49.5 % ± 1처럼 적거나 A(text)로 적어 주세요."
    )
  }
}
