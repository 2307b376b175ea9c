/// One listed answer with what judging needs of it, computed once.
package struct PreparedSpelling: Hashable, Sendable {
  /// As its author wrote it.
  let text: String
  /// Composed, in one width, trimmed; case and script kept.
  let plain: [Unicode.Scalar]
  /// Folded: equal folded texts are the same answer.
  let folded: [Unicode.Scalar]
  /// Folded, without the marks that a sentence or quotation has at its ends.
  let bare: [Unicode.Scalar]
  /// The scripts that occur.
  let scripts: ScriptSet

  init(_ text: String) {
    self.text = text
    plain = Normalizer.plain(text)
    folded = Normalizer.foldedScript(plain)
    bare = SentenceMarks.removed(from: folded)
    scripts = ScriptSet(plain)
  }

  /// Whether it is kana and nothing else (spaces and middle dots aside).
  var isKana: Bool {
    !scripts.isDisjoint(with: .kana) && scripts.isSubset(of: .kana)
  }
}

/// The marks that a sentence or a quotation has at its ends, which no answer is judged by.
enum SentenceMarks {
  /// `folded` without them; as it is where nothing else would be left.
  static func removed(from folded: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let first = folded.first, let last = folded.last,
      opening.contains(first) || closing.contains(last)
    else { return folded }
    var rest = folded[...].drop { opening.contains($0) }
    while let last = rest.last, closing.contains(last) { rest = rest.dropLast() }
    return rest.isEmpty ? folded : Array(rest)
  }

  private static let opening = Set(" \"'「『〈《“‘¡¿".unicodeScalars)
  private static let closing = Set(" \"'」』〉》”’.,!?;:。、…".unicodeScalars)
}
