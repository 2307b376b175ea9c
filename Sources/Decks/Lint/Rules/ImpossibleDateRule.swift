import Answers
import Text

/// A date to answer is one of the calendar, written year first.
struct ImpossibleDateRule: AnswerRule {
  let name = "impossible-date"

  func fault(in answers: [String], of kind: AnswerKind) -> AnswerFault? {
    guard kind == .date, let index = answers.firstIndex(where: { !isPossible($0) }) else {
      return nil
    }
    return AnswerFault(index: index, severity: .error, message: message(answers[index]))
  }

  private func isPossible(_ answer: String) -> Bool {
    let ends = answer.split(separator: "/", omittingEmptySubsequences: false)
    return ends.count <= 2 && ends.allSatisfy { WrittenDate($0) != nil }
  }

  private func message(_ answer: String) -> Phrase {
    Phrase(
      en: "“\(answer)” is no date. Write 1965-06-22, 1965-06, 1965, or a range 1998/2002.",
      ja: "「\(answer)」は日付ではありません。1965-06-22、1965-06、1965、または範囲 1998/2002 と書いてください。",
      ko: "‘\(answer)’ 값은 날짜가 아니에요. 1965-06-22, 1965-06, 1965 또는 범위 1998/2002로 적어 주세요."
    )
  }
}
