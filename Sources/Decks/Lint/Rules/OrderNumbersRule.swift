import Text

/// The numbers of a list to be put in order agree with its lines: the lines are the solution.
struct OrderNumbersRule: Rule {
  let name = "order-numbers"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for index in text.cards.indices {
      var last = 0
      for node in text.nodes(ofCard: index) where node.kind == .item {
        // As in Markdown, all may be called 1.
        guard let number = Int(text.source.text(node.name)), number != 1 || last > 1 else {
          last = max(last, 1)
          continue
        }
        guard number > last else {
          report(.warning, node.name, message)
          break
        }
        last = number
      }
    }
  }

  private var message: Phrase {
    Phrase(
      en: "The right order is that of the lines, whatever their numbers. Put the lines in order.",
      ja: "正解は番号ではなく、行の順番です。行を正しい順に並べてください。",
      ko: "정답은 번호가 아니라 줄의 순서예요. 줄을 바른 순서로 놓아 주세요."
    )
  }
}
