import Text

/// A paragraph directly behind a text that learners see is meant for them: it belongs to the field.
struct LooseParagraphRule: Rule {
  let name = "loose-paragraph"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for index in text.cards.indices {
      let nodes = text.nodes(ofCard: index)
      for (before, node) in zip(nodes, nodes.dropFirst()) where node.kind == .prose {
        guard case .field(let field) = before.kind, field == .question || field == .why,
          !text.source.text(node.value).hasPrefix("<!--")
        else { continue }
        report(.note, text.trimmed(node.value), message(field.word))
      }
    }
  }

  private func message(_ field: String) -> Phrase {
    Phrase(
      en:
        "Learners do not see this paragraph. If it belongs to “\(field):”, indent it by two spaces.",
      ja: "この段落は学習者に表示されません。「\(field):」の続きなら、空白二つで字下げしてください。",
      ko: "이 단락은 학습자에게 보이지 않아요. ‘\(field):’에 이어지는 글이라면 공백 두 개로 들여 써 주세요."
    )
  }
}
