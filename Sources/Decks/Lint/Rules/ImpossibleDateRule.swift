import Answers
import Text

/// A date to answer is one of the calendar, written year first.
struct ImpossibleDateRule: AnswerRule {
  let name = "impossible-date"

  func fault(in answers: [String], of kind: AnswerKind) -> AnswerFault? {
    guard kind == .date else { return nil }
    for (index, answer) in answers.enumerated() {
      guard let fault = fault(in: answer) else { continue }
      return AnswerFault(index: index, severity: .error, message: fault)
    }
    return nil
  }

  private func fault(in answer: String) -> Phrase? {
    let ends = answer.split(separator: "/", omittingEmptySubsequences: false)
    let dates = ends.compactMap { WrittenDate($0) }
    guard ends.count <= 2, dates.count == ends.count else { return message(answer) }
    guard dates.count == 2, isBefore(dates[1], dates[0]) else { return nil }
    return backwards(answer)
  }

  /// Whether one ends before the other begins, as far as both are told.
  private func isBefore(_ left: WrittenDate, _ right: WrittenDate) -> Bool {
    zip(left.parts, right.parts).first { $0 != $1 }.map { $0 < $1 } ?? false
  }

  private func message(_ answer: String) -> Phrase {
    Phrase(
      en: "“\(answer)” is no date. Write 1965-06-22, 1965-06, 1965, or a range 1998/2002.",
      ja: "「\(answer)」は日付ではありません。1965-06-22、1965-06、1965、または範囲 1998/2002 と書いてください。",
      ko: "‘\(answer)’ 값은 날짜가 아니에요. 1965-06-22, 1965-06, 1965 또는 범위 1998/2002로 적어 주세요."
    )
  }

  private func backwards(_ answer: String) -> Phrase {
    Phrase(
      en: "“\(answer)” ends before it begins. Write the earlier date first, as in 1998/2002.",
      ja: "「\(answer)」は終わりが始まりより前です。1998/2002 のように、早いほうの日付を先に書いてください。",
      ko: "‘\(answer)’ 값은 끝이 시작보다 빨라요. 1998/2002처럼 이른 날짜를 먼저 적어 주세요."
    )
  }
}
