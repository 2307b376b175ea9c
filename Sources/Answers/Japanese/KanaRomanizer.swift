/// Writes kana in Latin letters; what is not kana stays as it is.
package enum KanaRomanizer {
  /// `text` in `style`.
  ///
  /// No long vowel runs across one of `borders`, which count its scalars.
  package static func romanize(
    _ text: String,
    _ style: RomanizationStyle,
    borders: Set<Int> = []
  ) -> String {
    var writing = KanaWriting(Array(text.unicodeScalars), style: style, borders: borders)
    return writing.run()
  }
}

/// One romanization, mora by mora.
private struct KanaWriting {
  private let scalars: [Unicode.Scalar]
  private let style: RomanizationStyle
  private let syllables: KanaSyllables
  private var output: [UInt8] = []
  private var index = 0
  /// っ has been read and doubles the next consonant.
  private var doubles = false
  /// The vowel just written, while it may still be made long.
  private var openVowel: UInt8 = 0
  /// Where no long vowel is, though the kana look like one (思う).
  private var breaks: Set<Int> = []

  init(_ scalars: [Unicode.Scalar], style: RomanizationStyle, borders: Set<Int>) {
    self.scalars = scalars
    self.style = style
    syllables = KanaSyllables.of(style)
    output.reserveCapacity(scalars.count * 3)
    if style != .wapuro { breaks = VowelBoundaries.breaks(in: scalars).union(borders) }
  }

  mutating func run() -> String {
    while index < scalars.count { step() }
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func step() {
    let kana = KanaFolding.hiragana(scalars[index])
    switch kana {
    case "っ":
      doubles = true
      openVowel = 0
      index += 1
    case "ー": lengthen()
    case "ん": nasal()
    case _:
      if lengthens(kana) {
        mark()
        index += 1
      } else {
        syllable(kana)
      }
    }
  }

  private mutating func syllable(_ kana: Unicode.Scalar) {
    let small = small(at: index + 1)
    var spelling = small > 0 ? syllables.spelling(kana.value, small: small) : []
    let length = spelling.isEmpty ? 1 : 2
    if spelling.isEmpty { spelling = syllables.spelling(kana.value, small: 0) }
    guard let first = spelling.first else { return other() }
    if doubles, !Self.isVowel(first) {
      output.append(first == UInt8(ascii: "c") ? UInt8(ascii: "t") : first)
    }
    doubles = false
    output.append(contentsOf: spelling)
    openVowel = spelling.last ?? 0
    index += length
  }

  private mutating func other() {
    let scalar = scalars[index]
    if let latin = Self.latin[scalar] {
      output.append(contentsOf: latin)
    } else {
      output.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    }
    doubles = false
    openVowel = 0
    index += 1
  }

  /// ん: m before labials in traditional Hepburn, n' before vowels and y.
  private mutating func nasal() {
    let next = index + 1 < scalars.count ? KanaFolding.hiragana(scalars[index + 1]) : " "
    let first = syllables.spelling(next.value, small: 0).first ?? 0
    let isLabial = "bmp".utf8.contains(first)
    output.append(UInt8(ascii: style == .hepburnTraditional && isLabial ? "m" : "n"))
    if Self.isVowel(first) || first == UInt8(ascii: "y") { output.append(UInt8(ascii: "'")) }
    doubles = false
    openVowel = 0
    index += 1
  }

  /// ー: the vowel again, or its mark.
  private mutating func lengthen() {
    index += 1
    guard openVowel != 0 else { return output.append(contentsOf: Array("-".utf8)) }
    if style == .wapuro { output.append(openVowel) } else { mark() }
  }

  /// Whether `kana` only makes the open vowel long: ああ うう ええ おお おう, but not いい or えい.
  private func lengthens(_ kana: Unicode.Scalar) -> Bool {
    guard style != .wapuro, openVowel != 0, !breaks.contains(index), small(at: index + 1) == 0
    else { return false }
    return switch (openVowel, kana) {
    case (UInt8(ascii: "a"), "あ"), (UInt8(ascii: "u"), "う"), (UInt8(ascii: "e"), "え"),
      (UInt8(ascii: "o"), "お"), (UInt8(ascii: "o"), "う"):
      true
    case (_, _): false
    }
  }

  /// Puts the mark on the vowel just written.
  private mutating func mark() {
    guard let marked = (style == .kunrei ? Self.circumflexes : Self.macrons)[openVowel] else {
      return
    }
    output.removeLast()
    output.append(contentsOf: marked)
    openVowel = 0
  }

  private func small(at place: Int) -> Int {
    guard place < scalars.count else { return 0 }
    return KanaSyllables.small(KanaFolding.hiragana(scalars[place]).value)
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aiueo".utf8.contains(byte) }

  private static let macrons = marks("āīūēō")
  private static let circumflexes = marks("âîûêô")
  private static let latin: [Unicode.Scalar: [UInt8]] = {
    var table: [Unicode.Scalar: [UInt8]] = ["\u{3000}": [0x20]]
    for (latin, japanese) in RomajiPunctuation.pairs {
      if let scalar = japanese.unicodeScalars.first { table[scalar] = Array(String(latin).utf8) }
    }
    return table
  }()

  private static func marks(_ text: String) -> [UInt8: [UInt8]] {
    Dictionary(uniqueKeysWithValues: zip("aiueo".utf8, text.map { Array(String($0).utf8) }))
  }
}
