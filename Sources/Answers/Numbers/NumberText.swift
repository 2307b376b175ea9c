/// Texts of numbers and dates, folded to the few forms that their readers know.
enum NumberText {
  /// `text` in half width and lower case, conjoined, with one kind of space, dash and range mark.
  static func folded(_ text: String) -> [Unicode.Scalar] {
    let composed = Array(ConjoiningJamo.compose(Normalizer.composed(text)).unicodeScalars)
    let folded = composed.map(fold)
    let start = folded.firstIndex { $0 != " " } ?? folded.count
    let end = folded.lastIndex { $0 != " " } ?? start
    return start < folded.count ? Array(folded[start...end]) : []
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E:
      return fold(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    case 0x41...0x5A:
      return Unicode.Scalar(scalar.value + 0x20) ?? scalar
    case 0x09, 0x0A, 0x0D, 0xA0, 0x2002...0x200A, 0x202F, 0x3000:
      return " "
    case 0x2010, 0x2011, 0x2212, 0xFE63:
      return "-"
    case 0x2012...0x2015, 0x301C:
      return "~"
    case 0x3001, 0xFF64: return ","
    case 0x14C: return "ō"
    default: return scalar
    }
  }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// Numbers in Chinese characters: 一九六五, 二十二, 千九百.
enum ChineseNumerals {
  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || power(scalar) != nil
  }

  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零": 0
    case "一", "壱": 1
    case "二", "弐": 2
    case "三", "参": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  static func power(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十", "拾": 10
    case "百": 100
    case "千": 1000
    default: nil
    }
  }

  /// The value, at most 9,999 with powers of ten, or of up to eight digits one by one.
  static func value(_ numerals: [Unicode.Scalar]) -> Int? {
    guard numerals.contains(where: { power($0) != nil }) else {
      guard numerals.count <= 8 else { return nil }
      return numerals.compactMap(digit).reduce(0) { $0 * 10 + $1 }
    }
    var total = 0
    var pending: Int?
    var highest = 10_000
    for numeral in numerals {
      if let digit = digit(numeral) {
        guard pending == nil else { return nil }
        pending = digit
      } else if let power = power(numeral) {
        guard power < highest else { return nil }
        highest = power
        total += (pending ?? 1) * power
        pending = nil
      }
    }
    return total + (pending ?? 0)
  }
}
