import Text

/// An answer key folded once, to judge many answers.
package struct PreparedKey: Sendable {
  let kind: AnswerKind
  let language: Language?
  let spells: Language?
  let unit: String?
  let prompt: [Unicode.Scalar]
  let accepted: [PreparedSpelling]
  let also: [PreparedSpelling]
  let rejected: [(spelling: PreparedSpelling, explanation: String)]

  package init(_ key: AnswerKey) {
    kind = key.kind
    language = key.language
    spells = key.spells ?? Self.spelt(by: key)
    unit = key.unit
    prompt = Normalizer.folded(key.prompt)
    accepted = key.accepted.map { PreparedSpelling($0) }
    also = key.also.map { PreparedSpelling($0) }
    rejected = key.rejected.map { (PreparedSpelling($0.text), $0.explanation) }
  }

  /// Korean, where a romanization is asked of hangul: there ti is no way to write chi.
  private static func spelt(by key: AnswerKey) -> Language? {
    guard key.kind == .romanization else { return nil }
    let scripts = ScriptSet(Array(key.prompt.unicodeScalars))
    return scripts.contains(.hangul) && scripts.isDisjoint(with: .kana) ? .korean : nil
  }

  /// The form to learn; empty where the key lists nothing.
  var preferred: String { accepted.first?.text ?? "" }

  /// The form to learn for an answer that agrees with `spelling`: the first that is listed in
  /// the same language.
  func preferred(for spelling: PreparedSpelling) -> String {
    let language = spelling.scripts.language
    return accepted.first { $0.scripts.language == language }?.text ?? spelling.text
  }
}
