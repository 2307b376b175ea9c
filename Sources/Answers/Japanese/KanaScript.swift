/// Which of the two kana.
package enum KanaScript: String, CaseIterable, Hashable, Sendable {
  case hiragana
  case katakana
}
