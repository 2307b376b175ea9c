/// Reads Latin letters as kana, as Japanese keyboards and Hepburn spell them.
///
/// Syllables in capitals give katakana; `nn` is んん, `n'` is ん; a doubled consonant and `tch` give
/// っ; macrons and circumflexes give a long vowel; punctuation becomes Japanese. What is no romaji
/// stays as it is.
package enum RomajiReader {
  /// `text` in hiragana; katakana for syllables in capitals.
  package static func hiragana(_ text: String) -> String { kana(text, .hiragana) }

  /// `text` in katakana.
  package static func katakana(_ text: String) -> String { kana(text, .katakana) }

  /// `text` in `script`; katakana for syllables in capitals.
  package static func kana(_ text: String, _ script: KanaScript) -> String {
    var reading = RomajiReading(RomajiVowels.expand(text), script: script)
    return reading.run()
  }
}

/// Vowels with a macron or circumflex, taken apart for reading.
enum RomajiVowels {
  /// Stands after a vowel that was marked as long; no byte of UTF-8.
  static let longMark: UInt8 = 0xFF

  /// The bytes of `text`, each marked vowel as the plain one and `longMark`.
  static func expand(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { (0xC3...0xC5).contains($0) || $0 == 0xCC }) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    for scalar in CanonicalComposition.compose(Array(text.unicodeScalars)) {
      if let vowel = plain[scalar] {
        result.append(vowel)
        result.append(longMark)
      } else {
        result.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      }
    }
    return result
  }

  private static let plain: [Unicode.Scalar: UInt8] = {
    var table: [Unicode.Scalar: UInt8] = [:]
    for (marked, vowels) in [
      ("āīūēō", "aiueo"), ("âîûêô", "aiueo"), ("ĀĪŪĒŌ", "AIUEO"), ("ÂÎÛÊÔ", "AIUEO"),
    ] {
      for (scalar, vowel) in zip(marked.unicodeScalars, vowels.utf8) { table[scalar] = vowel }
    }
    return table
  }()
}

/// One reading of romaji, byte by byte.
private struct RomajiReading {
  private let bytes: [UInt8]
  private let script: KanaScript
  private let table = RomajiTable.shared
  private var output: [UInt8] = []
  private var index = 0

  init(_ bytes: [UInt8], script: KanaScript) {
    self.bytes = bytes
    self.script = script
    output.reserveCapacity(bytes.count * 2)
  }

  mutating func run() -> String {
    while index < bytes.count { step() }
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func step() {
    let byte = bytes[index]
    if let match = table.longestMatch(bytes, at: index) {
      let script = isCapital(index..<index + match.length) ? .katakana : self.script
      output.append(contentsOf: table.syllables[match.syllable].bytes(in: script))
      index += match.length
    } else if let letter = Self.lowercased(byte) {
      consonant(letter)
    } else if byte == RomajiVowels.longMark {
      lengthen()
    } else {
      punctuation(byte)
    }
  }

  /// A consonant that begins no syllable: doubled, m for ん, or no romaji at all.
  private mutating func consonant(_ letter: UInt8) {
    let next = index + 1 < bytes.count ? Self.lowercased(bytes[index + 1]) : nil
    let script = isCapital(index..<index + 1) ? .katakana : self.script
    if let next, next == letter || (letter == Self.t && next == Self.c),
      table.longestMatch(bytes, at: index + 1) != nil
    {
      output.append(contentsOf: Self.smallTsu.bytes(in: script))
    } else if letter == Self.m, next == Self.b || next == Self.p {
      output.append(contentsOf: Self.nasal.bytes(in: script))
    } else {
      output.append(bytes[index])
    }
    index += 1
  }

  private mutating func lengthen() {
    let before = index > 0 ? Self.lowercased(bytes[index - 1]) : nil
    index += 1
    guard let before, let kana = Self.longVowels[before] else { return }
    let isKatakana = script == .katakana || isCapital(index - 2..<index - 1)
    output.append(contentsOf: isKatakana ? Self.longMark : kana)
  }

  private mutating func punctuation(_ byte: UInt8) {
    if byte < 0x80 {
      if isSeparator(byte) {
        index += 1
        return
      }
      let isLatin = isBetweenDigits || isHyphenOfLatin(byte)
      let kana = isLatin ? nil : RomajiPunctuation.japanese[Int(byte)]
      output.append(contentsOf: kana ?? [byte])
      index += 1
    } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
      let kana = RomajiPunctuation.quotes[bytes[index + 2]]
    {
      output.append(contentsOf: kana)
      index += 3
    } else {
      output.append(byte)
      index += 1
    }
  }

  /// A hyphen between n and a letter (hon-ya) divides; no vowel there could be long.
  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x2D && index > 0 && bytes[index - 1] | 0x20 == Self.n && index + 1 < bytes.count
      && Self.lowercased(bytes[index + 1]) != nil
  }

  /// A hyphen after a letter that is no romaji (K-POP) lengthens nothing.
  private func isHyphenOfLatin(_ byte: UInt8) -> Bool {
    guard byte == 0x2D, index > 0, let before = Self.lowercased(bytes[index - 1]) else {
      return false
    }
    return !"aiueon".utf8.contains(before)
  }

  private var isBetweenDigits: Bool {
    index > 0 && index + 1 < bytes.count && (0x30...0x39).contains(bytes[index - 1])
      && (0x30...0x39).contains(bytes[index + 1])
  }

  private func isCapital(_ range: Range<Int>) -> Bool {
    range.allSatisfy { (0x41...0x5A).contains(bytes[$0]) || bytes[$0] == 0x27 }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x61...0x7A: byte
    case 0x41...0x5A: byte + 0x20
    case _: nil
    }
  }

  private static let (b, c, m, n, p, t) = (
    UInt8(ascii: "b"), UInt8(ascii: "c"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "p"),
    UInt8(ascii: "t")
  )
  private static let smallTsu = RomajiTable.Syllable(
    hiragana: Array("っ".utf8),
    katakana: Array("ッ".utf8)
  )
  private static let nasal = RomajiTable.Syllable(
    hiragana: Array("ん".utf8),
    katakana: Array("ン".utf8)
  )
  private static let longMark = Array("ー".utf8)
  private static let longVowels: [UInt8: [UInt8]] = [
    UInt8(ascii: "a"): Array("あ".utf8), UInt8(ascii: "i"): Array("い".utf8),
    UInt8(ascii: "u"): Array("う".utf8), UInt8(ascii: "e"): Array("え".utf8),
    UInt8(ascii: "o"): Array("う".utf8),
  ]
}

/// Punctuation of Latin text and its Japanese counterpart.
enum RomajiPunctuation {
  /// Latin and Japanese, one to one.
  static let pairs: [(latin: Character, japanese: Character)] = [
    (".", "。"), (",", "、"), (":", "："), ("/", "・"), ("!", "！"), ("?", "？"), ("~", "〜"),
    ("[", "［"), ("]", "］"), ("(", "（"), (")", "）"), ("{", "｛"), ("}", "｝"), ("‘", "「"),
    ("’", "」"), ("“", "『"), ("”", "』"),
  ]

  /// Japanese by ASCII byte; ー only this way, for it is a vowel the other way.
  static let japanese: [[UInt8]?] = {
    var table = [[UInt8]?](repeating: nil, count: 0x80)
    for (latin, japanese) in pairs {
      if let ascii = latin.asciiValue { table[Int(ascii)] = Array(String(japanese).utf8) }
    }
    table[0x2D] = Array("ー".utf8)
    return table
  }()

  /// Japanese brackets by the last byte of a curly quote (U+2018 to U+201D).
  static let quotes: [UInt8: [UInt8]] = {
    var table: [UInt8: [UInt8]] = [:]
    for (latin, japanese) in pairs where latin.asciiValue == nil {
      if let last = String(latin).utf8.last { table[last] = Array(String(japanese).utf8) }
    }
    return table
  }()
}
