import Text

/// A picture is an address, or a file that does not leave the deck's folder; a sound is such a file.
struct UnsafePictureRule: Rule {
  let name = "unsafe-name"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for node in text.file.nodes {
      switch node.kind {
      case .field(.see):
        for part in text.parts(of: node, at: Byte.pipe) {
          let name = text.source.text(part)
          if !isAllowed(name) { report(.error, part, LoadProblem.unsafeName(name).phrase) }
        }
      case .field(.say):
        let place = text.trimmed(node.value)
        let name = text.source.text(place)
        if let sound = SoundName(name), !sound.isBelowDeck {
          report(.error, place, LoadProblem.unsafeName(name).phrase)
        }
      case .entry, .section, .card, .field, .unknownField, .option, .item, .row, .prose: break
      }
    }
  }

  private func isAllowed(_ name: String) -> Bool {
    if name.hasPrefix("https://") || name.hasPrefix("http://") { return true }
    return !name.hasPrefix("/") && !name.contains("://") && !name.utf8.contains(Byte.backslash)
      && !name.split(separator: "/").contains("..")
  }
}
