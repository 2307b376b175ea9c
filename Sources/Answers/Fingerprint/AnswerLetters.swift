/// An answer as the letters that make it this answer and no other.
///
/// Case, width, script of kana, spaces, punctuation, diacritics and an article in front are not
/// among them; hangul is taken apart to jamo, so that one letter is what a finger may miss.
package struct AnswerLetters: Hashable, Sendable {
  /// What a letter is, and so which slips it is forgiven.
  enum Kind: UInt8, Hashable, Sendable {
    case latin, kana, jamo
    /// Kanji, digits, signs: one of them changed is another answer.
    case firm
  }

  /// One letter, as a number that is not 0.
  struct Letter: Hashable, Sendable {
    var value: UInt32
    var kind: Kind
    /// Whether it begins a word.
    var beginsWord: Bool
  }

  private(set) var letters: [Letter] = []
  private var isAfterBreak = true

  /// Takes `text` apart.
  package init(_ text: String) {
    letters.reserveCapacity(text.utf8.count)
    let scalars = text.unicodeScalars
    if scalars.allSatisfy(Self.isPlain) {
      take(scalars)
    } else {
      take(Normalizer.plain(text))
    }
    dropArticle()
  }

  /// Texts that make one answer together, in this order.
  package init(joining texts: [String]) {
    for text in texts {
      if !letters.isEmpty { letters.append(Self.separator) }
      letters += AnswerLetters(text).letters
    }
  }

  /// The letters as numbers.
  package var scalars: [UInt32] { letters.map(\.value) }

  private static let separator = Letter(value: 0x1F, kind: .firm, beginsWord: true)

  /// Whether a scalar needs neither composition nor folding of its width.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x3041...0x3096, 0x30A1...0x30FC, 0x3001...0x3002, 0x4E00...0x9FFF,
      0xAC00...0xD7A3:
      true
    case _: false
    }
  }

  // MARK: Scalars

  private mutating func take(_ scalars: some Collection<Unicode.Scalar>) {
    var index = scalars.startIndex
    var before: Unicode.Scalar?
    while index < scalars.endIndex {
      let scalar = scalars[index]
      // What a number may be off by is not what the number is.
      if scalar == "±" { return }
      index = scalars.index(after: index)
      let next = index < scalars.endIndex ? scalars[index] : nil
      if Self.isMark(scalar) {
        takeMark(scalar, between: before, next)
      } else {
        take(scalar)
      }
      before = scalar
    }
  }

  /// A mark inside a number is part of it (1.5, 1998/2002, -5); thousands are not told apart.
  private mutating func takeMark(
    _ mark: Unicode.Scalar,
    between before: Unicode.Scalar?,
    _ next: Unicode.Scalar?
  ) {
    let isBeforeDigit = next.map(LatinWords.isDigit) ?? false
    if isBeforeDigit, before.map(LatinWords.isDigit) ?? (mark == "-"), mark != " " {
      if mark != "," { append(mark.value, .firm) }
    } else if mark == "&" {
      isAfterBreak = true
      for letter in "and".unicodeScalars { append(letter.value, .latin) }
      isAfterBreak = true
    } else if mark != "'", mark != "." {
      isAfterBreak = true
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x61...0x7A: append(value, .latin)
    case 0x41...0x5A: append(value + 0x20, .latin)
    case 0x30...0x39:
      // Digits of two words stay apart.
      if isAfterBreak, let last = letters.last, (0x30...0x39).contains(last.value) {
        append(0x20, .firm)
      }
      append(value, .firm)
    case 0x3041...0x3096, 0x309D, 0x309E, 0x30FC: append(value, .kana)
    case 0x30A1...0x30F6, 0x30FD, 0x30FE: append(value - 0x60, .kana)
    case 0xAC00...0xD7A3: take(syllable: value)
    case 0x3131...0x3163: append(value, .jamo)
    case 0x300...0x36F: break
    case 0xC0..<0x250, 0x1E00...0x1EFF:
      for lower in CaseFolding.lowercased(scalar) {
        for letter in LatinLetters.plain(lower) { append(letter.value, .latin) }
      }
    case _: append(value, .firm)
    }
  }

  private mutating func take(syllable value: UInt32) {
    guard let syllable = HangulSyllable(value: value) else { return }
    append(Jamo.initials[syllable.initial], .jamo)
    append(Jamo.firstVowel + UInt32(syllable.vowel), .jamo)
    guard syllable.final > 0 else { return }
    let parts = Jamo.partsOfFinal[syllable.final]
    append(Jamo.finals[parts.first], .jamo)
    if parts.second > 0 { append(Jamo.finals[parts.second], .jamo) }
  }

  private mutating func append(_ value: UInt32, _ kind: Kind) {
    letters.append(Letter(value: value, kind: kind, beginsWord: isAfterBreak))
    isAfterBreak = false
  }

  /// Whether a scalar only divides words; `$`, `+`, `<` and their like mean something.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return LatinWords.isMark(scalar) && scalar != "^" && scalar != "~" }
    switch scalar.value {
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return false
    case _: break
    }
    if LatinWords.isMark(scalar) { return true }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format,
      .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  private mutating func dropArticle() {
    guard letters.first?.kind == .latin,
      let end = letters.dropFirst().firstIndex(where: \.beginsWord), end <= 3
    else { return }
    let word = letters[..<end].map(\.value)
    if Self.articles.contains(word) { letters.removeFirst(end) }
  }

  private static let articles = ["a", "an", "the"].map { $0.unicodeScalars.map(\.value) }
}
