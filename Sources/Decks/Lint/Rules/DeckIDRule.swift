import Scheduling
import Text

/// A deck has a valid id; without it no progress can be kept.
struct DeckIDRule: Rule {
  let name = "deck-id"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    let id = text.file.deck.id
    guard !text.isTranslation else { return }
    if id == OwnDeck.id, DeckFileName(text.source.path).stem != OwnDeck.id {
      report(.warning, text.file.value(of: .id), reserved)
    }
    guard !CardID.isValidPart(id) else { return }
    report(.error, text.file.value(of: .id), id.isEmpty ? missing : invalid(id))
  }

  private var missing: Phrase {
    Phrase(
      en: "The deck has no id, so it cannot be practised. Write “id: …” in the front matter.",
      ja: "デッキにIDがないため、練習できません。前書きに「id: …」と書いてください。",
      ko: "덱에 ID가 없어서 연습할 수 없어요. 머리말에 ‘id: …’를 적어 주세요."
    )
  }

  private var reserved: Phrase {
    Phrase(
      en: "“mine” is the deck of each learner’s own cards, and takes the place of this one. Choose "
        + "another id.",
      ja: "「mine」は学習者が自分で作るカードのデッキで、このデッキより優先されます。別のIDにしてください。",
      ko: "‘mine’은 학습자가 직접 만드는 카드의 덱이라서 이 덱 대신 쓰여요. 다른 ID를 써 주세요."
    )
  }

  private func invalid(_ id: String) -> Phrase {
    Phrase(
      en: "“\(id)” cannot be an id. Use letters, digits, “-”, “_” and “.”, at most 64 bytes.",
      ja: "「\(id)」はIDにできません。文字、数字、「-」「_」「.」を64バイトまで使えます。",
      ko: "‘\(id)’ 값은 ID로 쓸 수 없어요. 글자, 숫자, ‘-’, ‘_’, ‘.’를 64바이트까지 쓸 수 있어요."
    )
  }
}
