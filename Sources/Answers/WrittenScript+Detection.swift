package import Text

/// Which scripts occur in a text.
package struct ScriptSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  static let hiragana = ScriptSet(rawValue: 1)
  static let katakana = ScriptSet(rawValue: 2)
  static let kanji = ScriptSet(rawValue: 4)
  static let hangul = ScriptSet(rawValue: 8)
  static let latin = ScriptSet(rawValue: 16)
  static let digit = ScriptSet(rawValue: 32)
  /// ー stands in both kana.
  static let longMark = ScriptSet(rawValue: 64)
  /// Letters of none of these.
  static let other = ScriptSet(rawValue: 128)

  static let kana: ScriptSet = [.hiragana, .katakana, .longMark]

  /// The scripts of `scalars`.
  init(_ scalars: [Unicode.Scalar]) {
    self = scalars.reduce(into: []) { $0.formUnion(Self.of($1)) }
  }

  /// The script that the text shows, for a message; kanji with kana counts as kanji.
  var shown: WrittenScript? {
    if contains(.kanji) { return .kanji }
    if contains(.hangul) { return .hangul }
    if contains(.hiragana) { return contains(.katakana) ? .kana : .hiragana }
    if contains(.katakana) { return .katakana }
    return contains(.latin) ? .latin : nil
  }

  /// The language that is written so; nil where the scripts do not tell.
  var language: Language? {
    if contains(.hangul) { return .korean }
    if !isDisjoint(with: .kana) || contains(.kanji) { return .japanese }
    return contains(.latin) ? .english : nil
  }

  /// The language that a text is written in; nil where its letters do not tell.
  package static func language(of text: String) -> Language? {
    ScriptSet(Array(text.unicodeScalars)).language
  }

  private static func of(_ scalar: Unicode.Scalar) -> ScriptSet {
    switch scalar.value {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: .latin
    case 0..<0x300, 0x300...0x36F, 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0x30FB: []
    case 0x3041...0x3096, 0x309D...0x309F: .hiragana
    case 0x30FC: .longMark
    case 0x30A1...0x30FF, 0x31F0...0x31FF: .katakana
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      .kanji
    case 0x1100...0x11FF, 0x3131...0x318E, 0xA960...0xA97F, 0xAC00...0xD7FF: .hangul
    case _: scalar.properties.isAlphabetic ? .other : []
    }
  }
}

extension AnswerKind {
  /// The script that the kind asks for; nil where any will do.
  var script: WrittenScript? {
    switch self {
    case .reading: .kana
    case .hiragana: .hiragana
    case .katakana: .katakana
    case .hangul: .hangul
    case .romanization: .latin
    case .text, .date, .number, .boolean: nil
    }
  }
}
