/// One listed answer with what judging needs of it, computed once.
package struct PreparedSpelling: Hashable, Sendable {
  /// As its author wrote it.
  let text: String
  /// Composed, in one width, trimmed; case and script kept.
  let plain: [Unicode.Scalar]
  /// Folded: equal folded texts are the same answer.
  let folded: [Unicode.Scalar]
  /// The scripts that occur.
  let scripts: ScriptSet

  init(_ text: String) {
    self.text = text
    plain = Normalizer.plain(text)
    folded = Normalizer.foldedScript(plain)
    scripts = ScriptSet(plain)
  }

  /// Whether it is kana and nothing else (spaces and middle dots aside).
  var isKana: Bool {
    !scripts.isDisjoint(with: .kana) && scripts.isSubset(of: .kana)
  }
}
