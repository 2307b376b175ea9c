import Text

/// A card has an id; its progress hangs on it.
struct MissingIDRule: Rule {
  let name = "missing-id"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for index in text.cards.indices where text.cards[index].id.isEmpty {
      report(.error, text.place(ofCard: index), message)
    }
  }

  private var message: Phrase {
    Phrase(
      en:
        "The card has no id and is not asked. Write “{#id}” after its heading, or run “koryu deck ids --fix”.",
      ja: "カードにIDがないため、出題されません。見出しの後に「{#id}」と書くか、「koryu deck ids --fix」を実行してください。",
      ko: "카드에 ID가 없어서 출제되지 않아요. 제목 뒤에 ‘{#id}’를 적거나 ‘koryu deck ids --fix’를 실행해 주세요."
    )
  }
}
