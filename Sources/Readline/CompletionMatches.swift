import Shell

/// What Tab does with the candidates for a word.
struct CompletionMatches {
  /// What stands in the place of the word afterwards; begins with the word unless it is the only
  /// candidate.
  let replacement: String
  /// What is listed; nothing when there is one candidate.
  let listed: [String]
  /// Whether a space follows.
  let closes: Bool

  /// Nil when there are no candidates.
  init?(word: String, candidates: [Completion], isQuoted: Bool) {
    var seen: Set<String> = []
    let distinct = candidates.filter { !$0.word.isEmpty && seen.insert($0.word).inserted }
    guard let first = distinct.first else { return nil }
    if distinct.count == 1 {
      replacement = Self.quoted(first.word, isQuoted: isQuoted, closes: first.closes)
      listed = []
      closes = first.closes
      return
    }
    let common = Self.commonPrefix(of: distinct.map(\.word))
    replacement =
      common.unicodeScalars.starts(with: word.unicodeScalars)
      ? Self.quoted(common, isQuoted: isQuoted, closes: false) : word
    listed = distinct.map(\.word)
    closes = false
  }

  /// A word with a space in it is quoted, or it would be two.
  private static func quoted(_ word: String, isQuoted: Bool, closes: Bool) -> String {
    guard !isQuoted, word.contains(where: \.isWhitespace) else { return word }
    let quote = word.contains("\"") ? "'" : "\""
    return quote + word + (closes ? quote : "")
  }

  private static func commonPrefix(of words: [String]) -> String {
    guard var prefix = words.first.map(Array.init) else { return "" }
    for word in words.dropFirst() {
      let shared = zip(prefix, word).prefix { $0 == $1 }.count
      prefix.removeSubrange(shared...)
    }
    return String(prefix)
  }
}
