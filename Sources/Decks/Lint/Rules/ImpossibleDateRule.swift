import Answers
import Text

/// A date to answer is one of the calendar, written year first.
struct ImpossibleDateRule: Rule {
  let name = "impossible-date"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard !text.isTemplate, !text.isTranslation else { return }
    for index in text.cards.indices {
      guard case .typed(let typed) = text.cards[index].base.body, typed.kind == .date else {
        continue
      }
      guard let answer = typed.answers.first(where: { !isPossible($0) }) else { continue }
      report(.error, text.place(of: .answer, ofCard: index), message(answer))
    }
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

/// A date as decks write it: year, perhaps month, perhaps day.
struct WrittenDate: Hashable {
  var parts: [Int]

  init?(_ text: Substring) {
    let texts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = texts.compactMap { $0.utf8.allSatisfy(Byte.isDigit) ? Int($0) : nil }
    guard (1...3).contains(texts.count), numbers.count == texts.count,
      (1...4).contains(texts[0].utf8.count), texts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    if numbers.count > 1, !(1...12).contains(numbers[1]) { return nil }
    if numbers.count > 2, !(1...Self.days(numbers[0], numbers[1])).contains(numbers[2]) {
      return nil
    }
    parts = numbers
  }

  private static func days(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case _: 31
    }
  }

  /// Whether both can be true of one event.
  func agrees(with other: WrittenDate) -> Bool {
    zip(parts, other.parts).allSatisfy { $0 == $1 }
  }
}
