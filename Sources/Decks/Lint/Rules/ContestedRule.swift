import Text

/// A card about which the sides disagree explains that.
struct ContestedRule: Rule {
  let name = "contested-without-why"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for index in text.cards.indices
    where text.cards[index].isContested && text.cards[index].base.why.isEmpty {
      report(.error, text.place(of: .contested, ofCard: index), message)
    }
  }

  private var message: Phrase {
    Phrase(
      en: "A contested card needs a “Why:” that gives both positions.",
      ja: "見解が分かれるカードには、双方の立場を説明する「Why:」が必要です。",
      ko: "견해가 갈리는 카드에는 양쪽 입장을 설명하는 ‘Why:’가 필요해요."
    )
  }
}
