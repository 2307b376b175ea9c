import Text

/// A card has an id; its progress hangs on it.
struct MissingIDRule: Rule {
  let name = "missing-id"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for index in text.cards.indices where text.cards[index].id.isEmpty && !hasLooseID(index, text) {
      report(.error, text.place(ofCard: index), text.isTranslation ? translation : message)
    }
  }

  /// Whether its id stands where it does not count, which is told as such.
  private func hasLooseID(_ card: Int, _ text: LintedText) -> Bool {
    let node = text.file.nodes[text.file.outlines[card].nodes.lowerBound]
    let heading = HeadingReader(node.value, text.source.bytes)
    return heading.looseID(in: text.source.bytes) != nil
  }

  private var message: Phrase {
    Phrase(
      en:
        "The card has no id and is not asked. Write “{#id}” after its heading, or run “koryu deck ids” with this file.",
      ja: "カードにIDがないため、出題されません。見出しの後に「{#id}」と書くか、このファイル名を付けて「koryu deck ids」を実行してください。",
      ko: "카드에 ID가 없어서 출제되지 않아요. 제목 뒤에 ‘{#id}’를 적거나 이 파일 이름을 붙여 ‘koryu deck ids’를 실행해 주세요."
    )
  }

  private var translation: Phrase {
    Phrase(
      en:
        "The card has no id, so it translates none. Write the id of the deck’s card behind the heading: “{#id}”.",
      ja: "カードにIDがないため、どのカードの翻訳かわかりません。見出しの後に、デッキのカードのIDを「{#id}」と書いてください。",
      ko: "카드에 ID가 없어서 어느 카드의 번역인지 알 수 없어요. 제목 뒤에 덱 카드의 ID를 ‘{#id}’로 적어 주세요."
    )
  }
}
