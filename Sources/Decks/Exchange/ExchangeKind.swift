/// A form in which other programs keep what is learnt.
package enum ExchangeKind: String, CaseIterable, Hashable, Sendable {
  /// A package of Anki: `.apkg`, `.colpkg`.
  case anki
  /// Questions of Moodle as text: `.gift`.
  case gift
}
