import Text

/// The right option is not told by its length.
struct TellingLengthRule: Rule {
  let name = "telling-length"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for index in text.cards.indices {
      guard case .choice(let options) = text.cards[index].base.body, options.count > 2,
        options.contains(where: { $0.text.utf8.count > 16 })
      else { continue }
      let right = options.filter(\.isRight)
      guard right.count == 1, let only = right.first else { continue }
      let wrong = options.filter { !$0.isRight }.map { DisplayWidth.of($0.text) }
      let width = DisplayWidth.of(only.text)
      guard let longest = wrong.max(), let shortest = wrong.min() else { continue }
      let isLong = width > longest * 2 && width > longest + 16
      let isShort = width * 2 < shortest && width + 16 < shortest
      guard isLong || isShort else { continue }
      report(.warning, place(of: text, index), message)
    }
  }

  private func place(of text: LintedText, _ card: Int) -> SourceSpan {
    text.nodes(ofCard: card).first { $0.kind == .option(isRight: true) }
      .map { text.trimmed($0.value) } ?? text.place(ofCard: card)
  }

  private var message: Phrase {
    Phrase(
      en: "The length of the right option tells it from the others. Make them alike.",
      ja: "長さだけで正解がわかります。選択肢の長さをそろえてください。",
      ko: "길이만 보고 정답을 알 수 있어요. 선택지의 길이를 비슷하게 해 주세요."
    )
  }
}
