/// Numbers in hiragana: さんじゅうはち, せんはっぴゃくろくじゅうはち.
enum KanaNumeral {
  /// The number at the start of `text` and its length, or nil; the longest words win.
  static func read(_ text: ArraySlice<Unicode.Scalar>) -> (value: Int, length: Int)? {
    var rest = text
    var (total, group) = (0, 0)
    var digit: Int?
    var (lowest, isEmpty) = (Int.max, true)
    while !days.contains(where: { rest.starts(with: $0.unicodeScalars) }),
      let (name, value) = word(rest)
    {
      if value == 10_000 {
        guard total == 0 else { break }
        total = max(group + (digit ?? 0), 1) * value
        (group, digit, lowest) = (0, nil, .max)
      } else if value >= 10 {
        guard value < lowest else { break }
        group += (digit ?? 1) * value
        (digit, lowest) = (nil, value)
      } else {
        guard digit == nil else { break }
        digit = value
      }
      isEmpty = false
      rest = rest.dropFirst(name.unicodeScalars.count)
    }
    return isEmpty ? nil : (total + group + (digit ?? 0), rest.startIndex - text.startIndex)
  }

  /// Japan's own numbers of things, alone: ひとつ, とお.
  static func thing(_ text: ArraySlice<Unicode.Scalar>) -> (value: Int, length: Int)? {
    let word = NumberText.string(text)
    return things.firstIndex(of: word).map { ($0 + 1, text.count) }
  }

  private static let things = [
    "ひとつ", "ふたつ", "みっつ", "よっつ", "いつつ", "むっつ", "ななつ", "やっつ", "ここのつ", "とお",
  ]

  /// What begins like a number and counts days or people: にち is no に.
  private static let days = ["にち", "にん"]

  private static func word(_ text: ArraySlice<Unicode.Scalar>) -> (String, Int)? {
    words.first { text.starts(with: $0.0.unicodeScalars) }
  }

  /// Longer words before those that they begin with.
  private static let words: [(String, Int)] = [
    ("きゅう", 9), ("じゅう", 10), ("じゅっ", 10), ("ひゃく", 100), ("びゃく", 100), ("ぴゃく", 100),
    ("ひゃっ", 100), ("びゃっ", 100), ("ぴゃっ", 100), ("いち", 1), ("いっ", 1), ("さん", 3), ("しち", 7),
    ("よん", 4), ("ろく", 6), ("ろっ", 6), ("なな", 7), ("はち", 8), ("はっ", 8), ("じっ", 10),
    ("せん", 1000), ("ぜん", 1000), ("まん", 10_000), ("れい", 0), ("ぜろ", 0), ("に", 2), ("し", 4),
    ("よ", 4), ("ご", 5), ("く", 9),
  ]
}
