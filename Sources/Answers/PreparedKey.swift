import Text

/// An answer key folded once, to judge many answers.
package struct PreparedKey: Sendable {
  let kind: AnswerKind
  let language: Language?
  let spells: Language?
  let unit: String?
  let accepted: [PreparedSpelling]
  let also: [PreparedSpelling]
  let rejected: [(spelling: PreparedSpelling, explanation: String)]

  package init(_ key: AnswerKey) {
    kind = key.kind
    language = key.language
    spells = key.spells
    unit = key.unit
    accepted = key.accepted.map { PreparedSpelling($0) }
    also = key.also.map { PreparedSpelling($0) }
    rejected = key.rejected.map { (PreparedSpelling($0.text), $0.explanation) }
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
