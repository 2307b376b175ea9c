/// The words around the gap of a question: whoever types some of them too has filled the gap.
///
/// 책이 for 책[…] 있어요, はじめまして。これからお世話になります for これから（　　）になります。
struct GapSentence {
  /// What stands before and behind each gap.
  private let gaps: [(before: [Unicode.Scalar], behind: [Unicode.Scalar])]

  init(prompt: [Unicode.Scalar]) {
    gaps = prompt.indices.filter { Self.opens(prompt, at: $0) }.compactMap { open in
      guard let close = prompt[open...].firstIndex(where: { $0 == "]" || $0 == ")" }) else {
        return nil
      }
      return (Array(prompt[..<open]), Array(prompt[(close + 1)...]))
    }
  }

  /// Whether `typed` is `filling` with words that stand beside a gap, whole words in front.
  func holds(_ typed: [Unicode.Scalar], filling: [Unicode.Scalar]) -> Bool {
    let answer = Self.letters(typed)
    let filling = Self.letters(filling)
    guard answer.count > filling.count, !filling.isEmpty else { return false }
    return gaps.contains { gap in
      let before = Self.letters(gap.before)
      let behind = Self.letters(gap.behind)
      return (0...(answer.count - filling.count)).contains { length in
        let rest = answer[length...]
        return rest.starts(with: filling) && behind.starts(with: rest.dropFirst(filling.count))
          && before.suffix(length).elementsEqual(answer[..<length])
          && (length == 0 || Self.beginsWord(gap.before, last: length))
      }
    }
  }

  /// `[…]`, `[hint]` or `( )`; brackets with a gloss in them are no gap.
  private static func opens(_ prompt: [Unicode.Scalar], at index: Int) -> Bool {
    if prompt[index] == "[" { return true }
    guard prompt[index] == "(" else { return false }
    return prompt[(index + 1)...].first { $0 != " " } == ")"
  }

  /// Whether the last letters before the gap, this many, begin where a word begins: behind a space
  /// or mark, or in Japanese where kanji or katakana follow kana.
  private static func beginsWord(_ before: [Unicode.Scalar], last count: Int) -> Bool {
    let letters = before.indices.filter { !LatinWords.isMark(before[$0]) }
    guard count <= letters.count else { return false }
    let start = letters[letters.count - count]
    guard start > before.startIndex, !LatinWords.isMark(before[start - 1]) else { return true }
    let isKana = { (index: Int) in KanaFolding.isKana(before[index]) }
    return isKana(start - 1) && !isKana(start) && HangulSyllable(before[start]) == nil
  }

  private static func letters(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    text.filter { !LatinWords.isMark($0) }
  }
}
