/// Number words that stand alone or multiply what is before them: 億, 만, million.
enum NumberWord {
  /// A digit as a word or Chinese character.
  case digit(Int)
  /// Ten to ninety as one word, 스물 or twenty: added within its group.
  case tens(Int)
  /// 十, 백, 천, hundred: multiplies within its group.
  case small(Int)
  /// 万, 억, 조, thousand, million: ends its group.
  case large(Int)

  /// The word at the start of `text` and its length, or nil.
  static func read(_ text: ArraySlice<Unicode.Scalar>) -> (word: Self, length: Int)? {
    guard let first = text.first else { return nil }
    if let digit = ChineseNumerals.digit(first) { return (.digit(digit), 1) }
    if let power = ChineseNumerals.power(first) { return (.small(power), 1) }
    if let sign = signs[first] { return (sign, 1) }
    if let native = NativeKoreanNumeral.read(text) { return native }
    let letters = text.prefix(12).prefix { (0x61...0x7A).contains($0.value) }
    guard let word = english[NumberText.string(letters)] else { return nil }
    if case .tens = word, text.dropFirst(letters.count).first == "-" {
      return (word, letters.count + 1)
    }
    return (word, letters.count)
  }

  private static let signs: [Unicode.Scalar: Self] = [
    "십": .small(10), "백": .small(100), "천": .small(1000), "만": .large(10_000),
    "万": .large(10_000), "萬": .large(10_000), "억": .large(100_000_000),
    "億": .large(100_000_000), "조": .large(1_000_000_000_000), "兆": .large(1_000_000_000_000),
    "경": .large(10_000_000_000_000_000), "京": .large(10_000_000_000_000_000),
    "영": .digit(0), "공": .digit(0), "일": .digit(1), "이": .digit(2), "삼": .digit(3),
    "사": .digit(4), "오": .digit(5), "육": .digit(6), "륙": .digit(6), "칠": .digit(7),
    "팔": .digit(8), "구": .digit(9),
  ]

  private static let english: [String: Self] = [
    "hundred": .small(100), "thousand": .large(1000), "million": .large(1_000_000),
    "millions": .large(1_000_000), "billion": .large(1_000_000_000),
    "trillion": .large(1_000_000_000_000), "zero": .digit(0), "one": .digit(1), "two": .digit(2),
    "three": .digit(3), "four": .digit(4), "five": .digit(5), "six": .digit(6),
    "seven": .digit(7), "eight": .digit(8), "nine": .digit(9), "ten": .tens(10),
    "eleven": .tens(11), "twelve": .tens(12), "thirteen": .tens(13), "fourteen": .tens(14),
    "fifteen": .tens(15), "sixteen": .tens(16), "seventeen": .tens(17), "eighteen": .tens(18),
    "nineteen": .tens(19), "twenty": .tens(20), "thirty": .tens(30), "forty": .tens(40),
    "fifty": .tens(50), "sixty": .tens(60), "seventy": .tens(70), "eighty": .tens(80),
    "ninety": .tens(90),
  ]
}
