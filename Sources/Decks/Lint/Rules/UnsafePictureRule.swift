import Text

/// A picture or sound is an address, or a file that does not leave the deck's folder.
struct UnsafePictureRule: Rule {
  let name = "unsafe-name"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for node in text.file.nodes where node.kind == .field(.see) {
      for part in text.parts(of: node, at: Byte.pipe) {
        let name = text.source.text(part)
        if !isAllowed(name) { report(.error, part, LoadProblem.unsafeName(name).phrase) }
      }
    }
  }

  private func isAllowed(_ name: String) -> Bool {
    if name.hasPrefix("https://") || name.hasPrefix("http://") { return true }
    return !name.hasPrefix("/") && !name.contains("://") && !name.utf8.contains(Byte.backslash)
      && !name.split(separator: "/").contains("..")
  }
}
