import Text

/// A card asks for something.
struct MissingBodyRule: Rule {
  let name = "missing-body"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard !text.isTranslation else { return }
    for index in text.cards.indices where text.cards[index].base.body == nil {
      report(.error, text.place(ofCard: index), message)
    }
  }

  private var message: Phrase {
    Phrase(
      en:
        "The card has no answer and is not asked. Write “A:”, “C:”, or a list or table directly after “Q:”.",
      ja: "カードに答えがないため、出題されません。「A:」か「C:」、または「Q:」の直後にリストか表を書いてください。",
      ko: "카드에 답이 없어서 출제되지 않아요. ‘A:’나 ‘C:’, 또는 ‘Q:’ 바로 뒤에 목록이나 표를 적어 주세요."
    )
  }
}
