/// What kind of answer a card asks for, and so by which rules it is judged.
public enum AnswerKind: String, CaseIterable, Hashable, Sendable {
  /// Words in any script, judged by the script of what is expected.
  case text
  /// A reading in kana, hiragana or katakana alike.
  case reading
  /// Hiragana and nothing else.
  case hiragana
  /// Katakana and nothing else.
  case katakana
  /// Hangul.
  case hangul
  /// Latin letters for Japanese or Korean sounds.
  case romanization
  /// A year, month or day, or a range of them.
  case date
  /// A number with or without a unit.
  case number
  /// Yes or no, true or false.
  case boolean
}
