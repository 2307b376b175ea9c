import Text

/// The sounds and pictures that a card names are beside the deck.
struct MissingMediaRule: Rule {
  let name = "missing-file"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard !text.isTemplate else { return }
    func check(_ place: SourceSpan) {
      let name = text.source.text(place)
      if text.neighbours.lacks(name, beside: text.source.path) {
        report(.warning, place, message(name))
      }
    }
    for node in text.file.nodes {
      switch node.kind {
      case .field(.see):
        for part in text.parts(of: node, at: Byte.pipe) where isFile(text.source.text(part)) {
          check(part)
        }
      case .field(.say):
        let place = text.trimmed(node.value)
        if SoundName(text.source.text(place))?.isBelowDeck == true { check(place) }
      case .entry, .section, .card, .field, .unknownField, .option, .item, .row, .prose: break
      }
    }
  }

  private func isFile(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("/") && !name.contains("://")
      && !name.split(separator: "/").contains("..")
  }

  private func message(_ name: String) -> Phrase {
    let name = VisibleText.line(name)
    return Phrase(
      en: "There is no file “\(name)” here. Put it there, or correct the name; capitals count.",
      ja: "「\(name)」というファイルがありません。置くか、名前を直してください（大文字と小文字は区別されます）。",
      ko: "‘\(name)’ 파일이 없어요. 파일을 두거나 이름을 고쳐 주세요(대소문자를 구별해요)."
    )
  }
}
