/// What a typed answer is, as its author declares it: `A(date):`, `A(hangul):`.
public enum AnswerForm: String, CaseIterable, Hashable, Sendable {
  /// Words; the form of a plain `A:`.
  case text
  /// A day, a month, a year, or a range of them.
  case date
  /// A number, perhaps with a unit and a tolerance.
  case number
  /// Hiragana, exactly.
  case hiragana
  /// Katakana, exactly.
  case katakana
  /// A reading in kana of either script.
  case reading
  /// Hangul.
  case hangul
  /// Latin letters that stand for kana or hangul.
  case romanization
  /// Yes or no.
  case boolean
}
