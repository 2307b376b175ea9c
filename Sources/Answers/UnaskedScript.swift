/// Answers in a script that is not asked for, which kana and hangul alone cannot check.
enum UnaskedScript {
  /// The script to ask for where `typed` is another one that cannot be compared; nil where it is
  /// the one asked for, or shows that the answer is wrong.
  static func asked(
    _ kind: AnswerKind,
    preferred: PreparedSpelling,
    typed: WrittenScript
  ) -> WrittenScript? {
    let isHangul = preferred.scripts.contains(.hangul)
    guard !preferred.scripts.contains(.kanji) else { return nil }
    switch kind {
    case .reading where isHangul: return typed == .kanji || isKana(typed) ? .hangul : nil
    case .reading, .hiragana, .katakana:
      return typed == .kanji || typed == .hangul ? kind.script : nil
    case .hangul: return typed == .kanji || isKana(typed) ? .hangul : nil
    case .romanization: return typed == .kanji ? .latin : nil
    case .text:
      guard typed == .kanji, preferred.isKana || isHangul else { return nil }
      return isHangul ? .hangul : .kana
    case .date, .number, .boolean: return nil
    }
  }

  private static func isKana(_ script: WrittenScript) -> Bool {
    switch script {
    case .hiragana, .katakana, .kana: true
    case .kanji, .hangul, .latin: false
    }
  }
}
