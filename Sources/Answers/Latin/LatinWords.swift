/// A text as words without case, diacritics and punctuation, the form in which Latin spellings
/// of one answer agree.
struct LatinWords: Hashable, Sendable {
  /// The words; marks between digits stay (1.5, 1998/2002).
  let words: [[Unicode.Scalar]]

  init(words: [[Unicode.Scalar]]) {
    self.words = words
  }

  /// Takes folded scalars apart.
  init(_ folded: [Unicode.Scalar]) {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    for (index, scalar) in folded.enumerated() {
      if Self.isMark(scalar), !Self.isBetweenDigits(folded, index) {
        if Self.divides(scalar), !word.isEmpty {
          words.append(word)
          word = []
        }
        if scalar == "&" { words.append(Array("and".unicodeScalars)) }
      } else {
        Self.append(scalar, to: &word)
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  /// The words without an article in front.
  var withoutArticle: ArraySlice<[Unicode.Scalar]> {
    guard words.count > 1, Self.articles.contains(words[0]) else { return words[...] }
    return words.dropFirst()
  }

  /// All letters in one run; digits of two words stay apart.
  var joined: [Unicode.Scalar] { Self.join(words[...]) }

  /// All letters in one run, without an article in front.
  var joinedWithoutArticle: [Unicode.Scalar] { Self.join(withoutArticle) }

  private static func join(_ words: ArraySlice<[Unicode.Scalar]>) -> [Unicode.Scalar] {
    words.reduce(into: []) { run, word in
      if let last = run.last, let first = word.first, isDigit(last), isDigit(first) {
        run.append(" ")
      }
      run.append(contentsOf: word)
    }
  }

  private static let articles: Set<[Unicode.Scalar]> = Set(
    ["the", "a", "an"].map { Array($0.unicodeScalars) }
  )

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static func isBetweenDigits(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let next = index + 1 < scalars.count && isDigit(scalars[index + 1])
    if scalars[index] == " " || !next { return false }
    // A minus in front of a number is part of it; a hyphen after a letter is not.
    return index == 0 ? scalars[index] == "-" : isDigit(scalars[index - 1])
  }

  /// Apostrophes and full stops close up (U.S., Jeju's); other marks divide words.
  private static func divides(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "'" && scalar != "."
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x22, 0x26...0x2A, 0x2C...0x2F, 0x3A...0x3B, 0x3F, 0x5B...0x60, 0x7B...0x7E,
      0xA1, 0xAB, 0xB7, 0xBB, 0xBF, 0x2010...0x2027, 0x2030...0x203B, 0x3000...0x3002,
      0x3008...0x3011, 0x3014...0x301F, 0x30FB:
      true
    case _: false
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to word: inout [Unicode.Scalar]) {
    guard scalar.value >= 0xC0, scalar.value < 0x2000 else { return word.append(scalar) }
    if (0x300...0x36F).contains(scalar.value) { return }
    word.append(contentsOf: LatinLetters.plain(scalar))
  }
}

/// Latin letters without their diacritics.
enum LatinLetters {
  /// The plain letters of `scalar`: é → e, æ → ae; letters of other scripts stay.
  static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    guard scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value) else { return [scalar] }
    if let letters = ligatures[scalar] { return letters }
    return [CanonicalComposition.base(of: scalar)]
  }

  private static let ligatures: [Unicode.Scalar: [Unicode.Scalar]] = [
    "æ": ["a", "e"], "œ": ["o", "e"], "ß": ["s", "s"], "ø": ["o"], "ł": ["l"], "đ": ["d"],
    "ð": ["d"], "þ": ["t", "h"], "ı": ["i"],
  ]
}
