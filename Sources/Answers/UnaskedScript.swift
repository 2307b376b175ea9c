/// Answers in a script that is not asked for, which kana and hangul alone cannot check.
enum UnaskedScript {
  /// The script to ask for where `typed` is another one that cannot be compared; nil where it is
  /// the one asked for, or shows that the answer is wrong.
  static func asked(
    _ kind: AnswerKind,
    preferred: PreparedSpelling,
    answer: PreparedSpelling,
    typed: WrittenScript
  ) -> WrittenScript? {
    let isHangul = preferred.scripts.contains(.hangul)
    if kind == .text, answer.isKana, mayBeReading(answer.folded, of: preferred) { return .kanji }
    guard !preferred.scripts.contains(.kanji) else { return nil }
    switch kind {
    case .reading where isHangul: return typed == .kanji || isKana(typed) ? .hangul : nil
    case .reading, .hiragana, .katakana:
      return typed == .kanji || typed == .hangul ? kind.script : nil
    case .hangul: return typed == .kanji || isKana(typed) ? .hangul : nil
    case .romanization: return typed == .kanji || isJamo(answer) ? .latin : nil
    case .text:
      guard typed == .kanji, preferred.isKana || isHangul else { return nil }
      return isHangul ? .hangul : .kana
    case .date, .number, .boolean: return nil
    }
  }

  /// Whether kana may be the reading of a text with kanji: the kana in front and behind agree,
  /// and what is left is one to four kana for each kanji.
  static func mayBeReading(
    _ kana: [Unicode.Scalar],
    of spelling: PreparedSpelling
  ) -> Bool {
    guard spelling.scripts.contains(.kanji),
      spelling.scripts.isSubset(of: ScriptSet.kana.union(.kanji))
    else { return false }
    let written = spelling.folded
    let before = written.prefix { KanaFolding.isKana($0) }
    let after = written.reversed().prefix { KanaFolding.isKana($0) }
    let middle = written.count - before.count - after.count
    guard kana.starts(with: before), kana.reversed().starts(with: after) else { return false }
    return (middle...middle * 4).contains(kana.count - before.count - after.count)
  }

  /// Letters of hangul that are no syllable: what is asked, typed back.
  private static func isJamo(_ answer: PreparedSpelling) -> Bool {
    answer.folded.allSatisfy { (0x3131...0x318E).contains($0.value) }
  }

  private static func isKana(_ script: WrittenScript) -> Bool {
    switch script {
    case .hiragana, .katakana, .kana: true
    case .kanji, .hangul, .latin, .digits: false
    }
  }
}
