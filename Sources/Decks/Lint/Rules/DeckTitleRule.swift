import Text

/// A deck has a title, and each translation its own.
struct DeckTitleRule: Rule {
  let name = "deck-title"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard text.file.deck.title.isEmpty, !text.file.misspells(.title) else { return }
    report(
      .warning,
      text.file.value(of: .title),
      text.isTranslation ? untranslated(text.loaded.deck.title) : message
    )
  }

  private var message: Phrase {
    Phrase(
      en: "The deck has no title. Write “title: …” in the front matter.",
      ja: "デッキに題名がありません。前書きに「title: …」と書いてください。",
      ko: "덱에 제목이 없어요. 머리말에 ‘title: …’을 적어 주세요."
    )
  }

  private func untranslated(_ title: String) -> Phrase {
    Phrase(
      en: "This translation has no title, so its learners see “\(title)”. Write “title: …” in the "
        + "front matter.",
      ja: "この翻訳には題名がないため、「\(title)」と表示されます。前書きに「title: …」と書いてください。",
      ko: "이 번역에는 제목이 없어서 ‘\(title)’ 제목이 그대로 보여요. 머리말에 ‘title: …’을 적어 주세요."
    )
  }
}
