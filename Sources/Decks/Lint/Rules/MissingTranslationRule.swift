import Text

/// A deck with translations has every card in each of them.
struct MissingTranslationRule: Rule {
  let name = "missing-translation"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard !text.isTranslation else { return }
    for (language, file) in text.loaded.translations {
      let translated = Set(file.deck.cards.map(\.id))
      for index in text.cards.indices where !text.cards[index].id.isEmpty {
        guard !translated.contains(text.cards[index].id) else { continue }
        report(.note, text.place(ofCard: index), message(text.cards[index].id, in: language))
      }
    }
  }

  private func message(_ id: String, in language: Language) -> Phrase {
    switch language {
    case .english:
      Phrase(
        en: "“\(id)” is not translated into English and is asked in the deck’s own language.",
        ja: "「\(id)」の英語訳がないため、元の言語で出題されます。",
        ko: "‘\(id)’ 카드는 영어 번역이 없어서 원래 언어로 출제돼요."
      )
    case .japanese:
      Phrase(
        en: "“\(id)” is not translated into Japanese and is asked in the deck’s own language.",
        ja: "「\(id)」の日本語訳がないため、元の言語で出題されます。",
        ko: "‘\(id)’ 카드는 일본어 번역이 없어서 원래 언어로 출제돼요."
      )
    case .korean:
      Phrase(
        en: "“\(id)” is not translated into Korean and is asked in the deck’s own language.",
        ja: "「\(id)」の韓国語訳がないため、元の言語で出題されます。",
        ko: "‘\(id)’ 카드는 한국어 번역이 없어서 원래 언어로 출제돼요."
      )
    }
  }
}
