import Text

/// Sources are names in the ledger, or addresses.
struct UnknownSourceRule: Rule {
  let name = "unknown-source"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard !text.isTranslation, let ledger = text.loaded.ledger else { return }
    var guesses = 20
    for node in text.file.nodes where node.kind == .field(.source) {
      for part in text.parts(of: node, at: Byte.comma) where !part.isEmpty {
        let source = text.source.text(part)
        guard !ledger.contains(source), !isAddress(source) else { continue }
        // Comparing with a whole ledger takes a while: it helps with typos, not with lists of them.
        let near =
          guesses > 0 ? FieldSuggestion.nearest(to: source, among: ledger.sorted()) : nil
        guesses -= 1
        report(.error, part, message(source, text.loaded.deck.ledger, near))
      }
    }
  }

  private func isAddress(_ source: String) -> Bool {
    source.hasPrefix("https://") || source.hasPrefix("http://")
  }

  private func message(_ source: String, _ ledger: String, _ near: String?) -> Phrase {
    guard let near else {
      return Phrase(
        en: "“\(source)” is not in \(ledger). Add it there, or correct the name.",
        ja: "「\(source)」は \(ledger) にありません。そこに加えるか、名前を直してください。",
        ko: "‘\(source)’ 출처가 \(ledger)에 없어요. 거기에 더하거나 이름을 고쳐 주세요."
      )
    }
    return Phrase(
      en: "“\(source)” is not in \(ledger). Did you mean “\(near)”?",
      ja: "「\(source)」は \(ledger) にありません。「\(near)」のことですか。",
      ko: "‘\(source)’ 출처가 \(ledger)에 없어요. ‘\(near)’인가요?"
    )
  }
}
