/// Full and half width folded to the usual form, and look-alike spaces, dashes and quotes to one.
enum WidthFolding {
  /// The usual form of `scalar`.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    if value < 0x80 { return value < 0x20 ? " " : scalar }
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return " "
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: return "-"
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2BC: return "'"
    case 0x201C...0x201F, 0x2033: return "\""
    case 0x301C, 0x223C: return "~"
    case 0xFF01...0xFF5E: return Unicode.Scalar(UInt8(value - 0xFEE0))
    case 0xFF61...0xFF9F: return half[Int(value - 0xFF61)]
    case 0xFFA0...0xFFDC: return HalfWidthJamo.fold(scalar)
    case 0xFFE0: return "¢"
    case 0xFFE1: return "£"
    case 0xFFE5: return "¥"
    case 0xFFE6: return "₩"
    case _: return scalar
    }
  }

  /// U+FF61 to U+FF9F; the voicing marks become combining ones, which compose with the kana.
  private static let half = Array(
    ("。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノ"
      + "ハヒフヘホマミムメモヤユヨラリルレロワン\u{3099}\u{309A}").unicodeScalars
  )
}

/// Half-width hangul letters (U+FFA0 to U+FFDC) as compatibility jamo.
enum HalfWidthJamo {
  /// The compatibility jamo, or `scalar` where there is none.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    let offset: UInt32? =
      switch value {
      case 0xFFA1...0xFFBE: 0x3131 + value - 0xFFA1
      case 0xFFC2...0xFFC7: 0x314F + value - 0xFFC2
      case 0xFFCA...0xFFCF: 0x3155 + value - 0xFFCA
      case 0xFFD2...0xFFD7: 0x315B + value - 0xFFD2
      case 0xFFDA...0xFFDC: 0x3161 + value - 0xFFDA
      case _: nil
      }
    return offset.flatMap(Unicode.Scalar.init) ?? scalar
  }
}
