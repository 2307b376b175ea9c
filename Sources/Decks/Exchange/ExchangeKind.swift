/// A form in which other programs keep what is learnt.
package enum ExchangeKind: String, CaseIterable, Hashable, Sendable {
  /// A package of Anki: `.apkg`, `.colpkg`.
  case anki
  /// A table in tabs or commas.
  case tsv
  /// Questions of Moodle as text: `.gift`.
  case gift
  /// Choices with letters before them, and `ANSWER:`.
  case aiken
  /// Questions of Moodle as XML.
  case moodleXML = "moodle-xml"
  /// A deck of Koryu, or Markdown with `Q:`, `A:` and `C:`.
  case markdown
  /// Markdown with `Q:`, `A:` and `C:`, and nothing more.
  case hashcards

  /// What can be brought along.
  package static let read: [Self] = [.anki, .tsv, .gift, .aiken, .markdown]
  /// What can be taken away.
  package static let written: [Self] = [.anki, .tsv, .gift, .moodleXML, .markdown, .hashcards]
}
