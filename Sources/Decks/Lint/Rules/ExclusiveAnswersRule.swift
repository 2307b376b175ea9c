import Text

/// Two cards that ask the same accept each other's answers.
struct ExclusiveAnswersRule: Rule {
  let name = "exclusive-answers"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for repeated in text.repeats {
      let earlier = text.cards[repeated.earlier].base
      let later = text.cards[repeated.card].base
      guard exclude(earlier, later) else { continue }
      let place = text.place(ofCard: repeated.earlier)
      let line = text.source.lineIndex(ofByte: Int(place.start)) + 1
      report(.warning, text.place(of: .question, ofCard: repeated.card), message(line))
    }
  }

  private func exclude(_ left: Wording, _ right: Wording) -> Bool {
    guard !left.typedAnswers.isEmpty, !right.typedAnswers.isEmpty else { return false }
    let taken = Set(left.typedAnswers + left.accept + left.also)
    let given = Set(right.typedAnswers + right.accept + right.also)
    return taken.isDisjoint(with: given)
  }

  private func message(_ line: Int) -> Phrase {
    Phrase(
      en:
        "The card in line \(line) asks the same but takes another answer. Ask more exactly, or list it under “Also:”.",
      ja: "\(line)行目のカードと問いが同じで答えが違います。問いを具体的にするか、「Also:」に書いてください。",
      ko: "\(line)번째 줄의 카드와 질문은 같고 답이 달라요. 더 자세히 묻거나 ‘Also:’에 적어 주세요."
    )
  }
}
