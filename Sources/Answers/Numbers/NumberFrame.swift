/// What stands around a number in an answer and is no part of it: the, more than, 第, 約, です, 요.
enum NumberFrame {
  /// `text` from its number on.
  static func number(in text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var rest = text
    while let word = before.first(where: { rest.starts(with: $0.unicodeScalars) }) {
      rest = rest.dropFirst(word.unicodeScalars.count).drop { $0 == " " }
    }
    return rest
  }

  /// The unit behind a number, without the ordinal ending before it and the sentence behind it.
  static func unit(in text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var rest = text
    if ["st", "nd", "rd", "th"].contains(NumberText.string(rest.prefix { $0 != " " })) {
      rest = rest.dropFirst(2).drop { $0 == " " }
    }
    while let word = behind.first(where: {
      rest.reversed().starts(with: $0.unicodeScalars.reversed())
    }) {
      rest = rest.dropLast(word.unicodeScalars.count)
      while rest.last == " " { rest = rest.dropLast() }
    }
    return rest
  }

  /// Whether `text` is nothing, or a unit that begins with kana.
  static func isUnitInKana(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let rest = text.drop { $0 == " " }
    guard let first = rest.first, KanaFolding.isHiragana(first) else { return true }
    return kana.contains { rest.starts(with: $0.unicodeScalars) }
  }

  private static let before = [
    "about ", "approx. ", "approximately ", "around ", "roughly ", "nearly ", "almost ", "ca. ",
    "more than ", "over ", "at least ", "after ", "the ", "no. ", "number ", "north latitude ",
    "約", "およそ", "ほぼ", "第", "北緯", "南緯", "東経", "약 ", "약", "대략", "거의", "제 ", "제", "북위", "남위",
    "동경",
  ]
  private static let behind = [
    ".", "。", "!", "です", "でした", "だ", "以上", "입니다", "이에요", "예요", "이요", "요", "이상", " or more",
  ]
  private static let kana = [
    "ど", "せいき", "ねん", "がつ", "にち", "にん", "かい", "えん", "さい", "だい", "ばん", "しゅうかん",
    "かげつ", "じかん", "ふん", "ぷん", "こ", "まい", "ほん", "めい", "です",
  ]
}
