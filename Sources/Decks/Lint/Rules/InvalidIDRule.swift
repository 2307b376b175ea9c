import Scheduling
import Text

/// A card's id is made of what identities are made of.
struct InvalidIDRule: Rule {
  let name = "invalid-id"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for index in text.cards.indices {
      guard !text.cards[index].id.isEmpty, !CardID.isValidPart(text.cards[index].id) else {
        continue
      }
      report(.error, text.place(ofCard: index), message(text.cards[index].id))
    }
  }

  private func message(_ id: String) -> Phrase {
    Phrase(
      en: "“\(id)” cannot be an id. Use letters, digits, “-”, “_” and “.”, at most 64 bytes.",
      ja: "「\(id)」はIDにできません。文字、数字、「-」「_」「.」を64バイトまで使えます。",
      ko: "‘\(id)’ 값은 ID로 쓸 수 없어요. 글자, 숫자, ‘-’, ‘_’, ‘.’를 64바이트까지 쓸 수 있어요."
    )
  }
}
