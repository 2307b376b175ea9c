import Answers
import Text

/// Two cards of a deck never share an id.
struct DuplicateIDRule: Rule {
  let name = "duplicate-id"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    var first: [String: Int] = [:]
    first.reserveCapacity(text.cards.count)
    for index in text.cards.indices where !text.cards[index].id.isEmpty {
      if let earlier = first[text.cards[index].id] {
        let place = text.place(ofCard: earlier)
        let line = text.source.lineIndex(ofByte: Int(place.start)) + 1
        report(.error, text.place(ofCard: index), message(text.cards[index].id, line))
      } else {
        first[text.cards[index].id] = index
      }
    }
  }

  private func message(_ id: String, _ line: Int) -> Phrase {
    Phrase(
      en: "The id “\(id)” is already that of the card in line \(line). Give one of them another.",
      ja: "ID「\(id)」は\(line)行目のカードと同じです。どちらかを変えてください。",
      ko: "ID ‘\(id)’\(Josa.subject(for: id)) \(line)번째 줄의 카드와 같아요. 하나를 바꿔 주세요."
    )
  }
}
