/// Splitting of a line into words, as people expect from a shell: quotes group, a backslash escapes.
package enum WordSplitter {
  /// The words of `line`; nil where a quote is not closed.
  package static func words(in line: String) -> [String]? {
    let (words, open) = split(line)
    return open == nil ? words.map(\.text) : nil
  }

  /// The words of an unfinished `line`: the last is the one being typed, maybe empty.
  package static func unfinishedWords(in line: String) -> [String] {
    let (words, open) = split(line)
    let endsInSpace = open == nil && (line.last.map(isSpace) ?? true)
    return words.map(\.text) + (endsInSpace ? [""] : [])
  }

  /// `word` written so that `words(in:)` reads it back as one.
  package static func quoted(_ word: String) -> String {
    guard word.isEmpty || word.contains(where: { isSpace($0) || "\"'\\".contains($0) }) else {
      return word
    }
    let escaped = word.map { character in
      "\"\\".contains(character) ? "\\\(character)" : String(character)
    }
    return "\"" + escaped.joined() + "\""
  }

  private struct Word {
    var text = ""
  }

  private static func split(_ line: String) -> (words: [Word], open: Character?) {
    var words: [Word] = []
    var current: Word?
    var quote: Character?
    var escaped = false
    for character in line {
      if escaped {
        current = Word(text: (current?.text ?? "") + String(character))
        escaped = false
      } else if character == "\\", quote != "'" {
        escaped = true
        current = current ?? Word()
      } else if let open = quote {
        if character == open { quote = nil } else { current?.text.append(character) }
      } else if opensQuote(character, in: current?.text) {
        quote = character
        current = current ?? Word()
      } else if isSpace(character) {
        if let word = current { words.append(word) }
        current = nil
      } else {
        current = Word(text: (current?.text ?? "") + String(character))
      }
    }
    if let word = current { words.append(word) }
    return (words, quote)
  }

  /// An apostrophe inside a word (O'Neil) is a letter, not a quote.
  private static func opensQuote(_ character: Character, in word: String?) -> Bool {
    character == "\"" || (character == "'" && (word ?? "").isEmpty)
  }

  private static func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\t" || character == "\u{3000}" || character == "\u{A0}"
  }
}
