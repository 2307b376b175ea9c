import Answers
import Text

/// What is to be learnt first exists, and is not the card itself.
struct UnknownAfterRule: Rule {
  let name = "unknown-after"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard !text.isTranslation else { return }
    for index in text.cards.indices where !text.cards[index].after.isEmpty {
      for name in text.cards[index].after {
        var single = text.cards[index]
        single.after = [name]
        let known = text.library.prerequisites(of: single, in: text.loaded.deck)
        let isItself = name == text.cards[index].id
        guard isItself || known.isEmpty && !isElsewhere(name, text.others) else { continue }
        report(.warning, text.place(of: name, in: .after, ofCard: index), message(name))
      }
    }
  }

  /// Whether a deck that is not checked, or a card of it, is called so.
  private func isElsewhere(_ name: String, _ others: DeckLibrary) -> Bool {
    if others.deck(name) != nil { return true }
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, let deck = others.deck(parts[0]) else { return false }
    return deck.cards.contains { $0.id == parts[1] }
  }

  private func message(_ name: String) -> Phrase {
    Phrase(
      en: "“\(name)” is no other card or deck at hand, so nothing waits for it. Correct the name.",
      ja: "「\(name)」というほかのカードやデッキがないため、順番を指定できません。名前を直してください。",
      ko: "‘\(name)’\(Josa.called(for: name)) 다른 카드나 덱이 없어서 순서를 정할 수 없어요. 이름을 고쳐 주세요."
    )
  }
}
