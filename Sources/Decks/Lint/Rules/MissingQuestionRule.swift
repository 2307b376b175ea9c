import Text

/// A card with an answer has a question.
struct MissingQuestionRule: Rule {
  let name = "missing-question"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard !text.isTranslation else { return }
    for index in text.cards.indices where text.cards[index].base.prompt.isEmpty {
      guard let body = text.cards[index].base.body else { continue }
      switch body {
      case .cloze: continue
      case .typed, .choice, .order, .match: report(.error, text.place(ofCard: index), message)
      }
    }
  }

  private var message: Phrase {
    Phrase(
      en: "The card has an answer but no question. Write “Q: …” before it.",
      ja: "答えはありますが、問いがありません。前に「Q: …」と書いてください。",
      ko: "답은 있는데 질문이 없어요. 앞에 ‘Q: …’를 적어 주세요."
    )
  }
}
