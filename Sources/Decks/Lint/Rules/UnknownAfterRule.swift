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
        guard known.isEmpty || name == text.cards[index].id else { continue }
        report(.warning, text.place(of: name, in: .after, ofCard: index), message(name))
      }
    }
  }

  private func message(_ name: String) -> Phrase {
    Phrase(
      en: "“\(name)” is no other card or deck at hand, so nothing waits for it. Correct the name.",
      ja: "「\(name)」というほかのカードやデッキがないため、順番を指定できません。名前を直してください。",
      ko: "‘\(name)’\(Josa.called(for: name)) 다른 카드나 덱이 없어서 순서를 정할 수 없어요. 이름을 고쳐 주세요."
    )
  }
}
