import Text

/// A text with gaps has one.
struct MissingGapRule: Rule {
  let name = "missing-gap"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for index in text.cards.indices {
      guard let cloze = text.cards[index].base.cloze, cloze.gaps.isEmpty else { continue }
      report(.error, text.place(of: .cloze, ofCard: index), message)
    }
  }

  private var message: Phrase {
    Phrase(
      en: "This text has no gap, so nothing is asked. Write “{{1::…}}” around what to ask.",
      ja: "空欄がないため、出題されません。問いたい部分を「{{1::…}}」で囲んでください。",
      ko: "빈칸이 없어서 출제되지 않아요. 물을 부분을 ‘{{1::…}}’로 감싸 주세요."
    )
  }
}
