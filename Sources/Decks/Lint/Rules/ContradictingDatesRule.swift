import Answers
import Text

/// Cards that rest on one and the same fact give the same date.
struct ContradictingDatesRule: Rule {
  let name = "contradicting-dates"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard !text.isTranslation, !text.isTemplate else { return }
    var first: [String: (card: Int, date: WrittenDate)] = [:]
    for index in text.cards.indices where text.cards[index].sources.count == 1 {
      guard case .typed(let typed) = text.cards[index].base.body, typed.kind == .date,
        let answer = typed.answers.first, let date = WrittenDate(answer[...])
      else { continue }
      guard let earlier = first[text.cards[index].sources[0]] else {
        first[text.cards[index].sources[0]] = (index, date)
        continue
      }
      guard !earlier.date.agrees(with: date) else { continue }
      let place = text.place(ofCard: earlier.card)
      let line = text.source.lineIndex(ofByte: Int(place.start)) + 1
      report(
        .note,
        text.place(of: .answer, ofCard: index),
        message(text.cards[index].sources[0], line)
      )
    }
  }

  private func message(_ source: String, _ line: Int) -> Phrase {
    Phrase(
      en: "The card in line \(line) rests on “\(source)” too and gives another date. Check both.",
      ja: "\(line)行目のカードも出典が「\(source)」ですが、日付が違います。両方を確認してください。",
      ko: "\(line)번째 줄의 카드도 ‘\(source)’ 출처인데 날짜가 달라요. 둘 다 확인해 주세요."
    )
  }
}
