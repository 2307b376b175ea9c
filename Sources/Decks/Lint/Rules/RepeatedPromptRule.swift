import Text

/// Nothing is asked twice.
struct RepeatedPromptRule: Rule {
  let name = "repeated-prompt"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for repeated in text.repeats {
      let earlier = text.cards[repeated.earlier].base
      let later = text.cards[repeated.card].base
      guard asksSame(earlier, later) else { continue }
      let place = text.place(ofCard: repeated.earlier)
      let line = text.source.lineIndex(ofByte: Int(place.start)) + 1
      report(.warning, text.place(of: .question, ofCard: repeated.card), message(line))
    }
  }

  private func asksSame(_ left: Wording, _ right: Wording) -> Bool {
    switch (left.body, right.body) {
    case (.typed(let one), .typed(let other)): !Set(one.answers).isDisjoint(with: other.answers)
    case (.choice(let one), .choice(let other)): Set(one) == Set(other)
    case (.order(let one), .order(let other)): one == other
    case (.match(let one), .match(let other)): Set(one) == Set(other)
    case (.cloze(let one), .cloze(let other)): one == other
    case (.typed, _), (.choice, _), (.order, _), (.match, _), (.cloze, _), (nil, _): false
    }
  }

  private func message(_ line: Int) -> Phrase {
    Phrase(
      en: "The card in line \(line) asks the same. Remove one, or ask more exactly.",
      ja: "\(line)行目のカードと同じ問いです。一つ消すか、問いを具体的にしてください。",
      ko: "\(line)번째 줄의 카드와 같은 질문이에요. 하나를 지우거나 더 자세히 물어 주세요."
    )
  }
}
