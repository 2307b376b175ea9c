import Text

/// A translation holds words only; what is no words stands in the deck's own file.
struct TranslationFieldRule: Rule {
  let name = "translation-field"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard text.isTranslation else { return }
    for node in text.file.nodes {
      guard case .field(let field) = node.kind, isIgnored(field) else { continue }
      report(.warning, node.name, message(field.word))
    }
  }

  private func isIgnored(_ field: FieldName) -> Bool {
    switch field {
    case .source, .tags, .audience, .contested, .answerLanguages, .unit, .after, .formerly,
      .language:
      true
    case .question, .answer, .cloze, .why, .hint, .also, .accept, .reject, .say, .see: false
    }
  }

  private func message(_ field: String) -> Phrase {
    Phrase(
      en: "“\(field):” is not read in a translation. Remove it; the deck’s own file says it.",
      ja: "「\(field):」は翻訳では使われません。消してください。元のデッキの値が使われます。",
      ko: "‘\(field):’ 항목은 번역에서 쓰이지 않아요. 지워 주세요. 원본 덱의 값을 써요."
    )
  }
}
