import Scheduling
import Text

/// A deck has a valid id; without it no progress can be kept.
struct DeckIDRule: Rule {
  let name = "deck-id"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    let id = text.file.deck.id
    guard !text.isTranslation, !CardID.isValidPart(id) else { return }
    report(.error, text.file.value(of: .id), id.isEmpty ? missing : invalid(id))
  }

  private var missing: Phrase {
    Phrase(
      en: "The deck has no id, so it cannot be practised. Write “id: …” in the front matter.",
      ja: "デッキにIDがないため、練習できません。前書きに「id: …」と書いてください。",
      ko: "덱에 ID가 없어서 연습할 수 없어요. 머리말에 ‘id: …’를 적어 주세요."
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
