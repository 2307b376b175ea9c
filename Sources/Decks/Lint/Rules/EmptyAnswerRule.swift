import Text

/// No answer, alternative, option, item, cell or gap is empty.
struct EmptyAnswerRule: Rule {
  let name = "empty-answer"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for gap in text.brokenClozes.flatMap(\.hollow) { report(.error, gap, message) }
    for node in text.file.nodes {
      switch node.kind {
      case .field(.answer), .field(.accept), .field(.also):
        for part in text.parts(of: node, at: Byte.pipe) where part.isEmpty {
          report(.error, node.value.isEmpty ? node.name : part, message)
        }
      case .option, .item:
        if text.trimmed(node.value).isEmpty { report(.error, node.value, message) }
      case .entry, .section, .card, .field, .unknownField, .row, .prose: break
      }
    }
  }

  private var message: Phrase {
    Phrase(
      en: "An answer is empty here. Write it, or remove its mark.",
      ja: "答えが空です。答えを書くか、印を消してください。",
      ko: "답이 비어 있어요. 답을 적거나 표시를 지워 주세요."
    )
  }
}
