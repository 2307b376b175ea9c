import Text

/// A deck has a title.
struct DeckTitleRule: Rule {
  let name = "deck-title"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard !text.isTranslation, text.file.deck.title.isEmpty else { return }
    report(.warning, text.file.value(of: .title), message)
  }

  private var message: Phrase {
    Phrase(
      en: "The deck has no title. Write “title: …” in the front matter.",
      ja: "デッキに題名がありません。前書きに「title: …」と書いてください。",
      ko: "덱에 제목이 없어요. 머리말에 ‘title: …’을 적어 주세요."
    )
  }
}
