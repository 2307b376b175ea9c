import Answers
import Text

/// A comma in a number says whether it stands before a fraction or between thousands.
struct AmbiguousCommaRule: AnswerRule {
  let name = "ambiguous-comma"

  func fault(in answers: [String], of kind: AnswerKind) -> AnswerFault? {
    guard kind == .number else { return nil }
    for (index, answer) in answers.enumerated() {
      guard let number = NumberWithComma(in: answer) else { continue }
      return AnswerFault(
        index: index,
        severity: number.isFraction ? .warning : .note,
        message: message(number)
      )
    }
    return nil
  }

  private func message(_ number: NumberWithComma) -> Phrase {
    let (text, reading) = (number.text, number.reading)
    guard number.isFraction else {
      return Phrase(
        en:
          "“\(text)” is read as \(reading). Write “\(reading)” if nobody is to take it for a fraction.",
        ja: "「\(text)」は\(reading)と読みます。小数と間違えられないように「\(reading)」と書くこともできます。",
        ko:
          "‘\(text)’ 값은 \(reading)\(Josa.direction(for: reading)) 읽어요. 소수로 오해하지 않도록 ‘\(reading)’처럼 적을 수도 있어요."
      )
    }
    return Phrase(
      en: "“\(text)” is read as \(reading). Write “\(reading)”, or “ | ” between two answers.",
      ja: "「\(text)」は\(reading)と読みます。「\(reading)」と書くか、答えが二つなら間に「 | 」を書いてください。",
      ko:
        "‘\(text)’ 값은 \(reading)\(Josa.direction(for: reading)) 읽어요. ‘\(reading)’처럼 적거나, 답이 둘이면 사이에 ‘ | ’를 적어 주세요."
    )
  }
}

/// A number whose only mark is a comma.
private struct NumberWithComma {
  let text: String
  let isFraction: Bool

  /// The first in `answer`; nil where no comma leaves any doubt.
  init?(in answer: String) {
    let marks = ",.'"
    let literals = answer.split { !($0.isASCII && $0.isNumber) && !marks.contains($0) }
    let found = literals.first { literal in
      literal.contains(",") && literal.count { marks.contains($0) } == 1
        && literal.first?.isNumber == true && literal.last?.isNumber == true
    }
    guard let found else { return nil }
    text = String(found)
    let whole = text.filter { $0 != "," }
    guard let value = NumberReading.parse(text), let inThousands = NumberReading.parse(whole) else {
      return nil
    }
    isFraction = value.value != inThousands.value
  }

  /// The same number without any doubt.
  var reading: String { text.replacing(",", with: isFraction ? "." : "") }
}
