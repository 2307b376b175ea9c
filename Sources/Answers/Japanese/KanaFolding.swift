/// Hiragana and katakana into each other.
package enum KanaFolding {
  /// Hiragana of a katakana scalar; others as they are.
  ///
  /// ー stays, and ヷヸヹヺ have no hiragana.
  static func hiragana(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x30A1...0x30F6, 0x30FD, 0x30FE: shifted(scalar, by: -0x60)
    case _: scalar
    }
  }

  /// Katakana of a hiragana scalar; others as they are.
  static func katakana(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x3041...0x3096, 0x309D, 0x309E: shifted(scalar, by: 0x60)
    case _: scalar
    }
  }

  /// `text` with its katakana as hiragana.
  package static func hiragana(_ text: String) -> String {
    Normalizer.string(text.unicodeScalars.map(hiragana))
  }

  /// `text` with its hiragana as katakana.
  package static func katakana(_ text: String) -> String {
    Normalizer.string(text.unicodeScalars.map(katakana))
  }

  /// Whether `scalar` is a kana, an iteration mark of kana or ー.
  static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    isHiragana(scalar) || isKatakana(scalar) || scalar == "ー"
  }

  static func isHiragana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x3096).contains(scalar.value) || (0x309D...0x309F).contains(scalar.value)
  }

  static func isKatakana(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30A1...0x30FA, 0x30FD...0x30FF, 0x31F0...0x31FF: true
    case _: false
    }
  }

  /// Sets a free-standing voicing mark on the kana before it, where the two are one letter.
  static func append(mark: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
    let combining: Unicode.Scalar = mark == "゛" ? "\u{3099}" : "\u{309A}"
    guard let last = scalars.last else { return scalars.append(mark) }
    let joined = CanonicalComposition.compose([last, combining])
    if joined.count == 1 {
      scalars[scalars.count - 1] = joined[0]
    } else {
      scalars.append(mark)
    }
  }

  private static func shifted(_ scalar: Unicode.Scalar, by offset: Int32) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(Int32(scalar.value) + offset)) ?? scalar
  }
}
