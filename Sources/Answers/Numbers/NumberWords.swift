/// Number words that stand alone or multiply what is before them: 億, 만, million.
enum NumberWord {
  /// A digit as a word or Chinese character.
  case digit(Int)
  /// Ten to ninety as one word, 스물 or twenty: added within its group.
  case tens(Int)
  /// First to ninetieth: ends a number.
  case ordinal(Int)
  /// 十, 백, 천, hundred: multiplies within its group.
  case small(Int)
  /// 万, 억, 조, thousand, million: ends its group.
  case large(Int)

  /// The word at the start of `text` and its length, or nil.
  static func read(_ text: ArraySlice<Unicode.Scalar>) -> (word: Self, length: Int)? {
    guard let first = text.first else { return nil }
    if let digit = ChineseNumerals.digit(first) { return (.digit(digit), 1) }
    if let power = ChineseNumerals.power(first) { return (.small(power), 1) }
    // 일곱 is seven, though 일 alone is one.
    if let native = NativeKoreanNumeral.read(text) { return native }
    if let sign = signs[first] { return (sign, 1) }
    let letters = text.prefix(12).prefix { (0x61...0x7A).contains($0.value) }
    guard let word = english[NumberText.string(letters)] else { return nil }
    if case .tens = word, text.dropFirst(letters.count).first == "-" {
      return (word, letters.count + 1)
    }
    return (word, letters.count)
  }

  /// The length of “and” before a number word: one hundred and twenty.
  static func and(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    let joint = Array("and ".unicodeScalars)
    guard text.starts(with: joint), read(text.dropFirst(joint.count)) != nil else { return nil }
    return joint.count
  }

  /// Whether a unit holds a number word of English, so that more than one number was said.
  static func isWithin(_ unit: String) -> Bool {
    unit.split(separator: " ").contains { word in
      switch english[String(word)] {
      case .digit, .tens, .small, .large: true
      case .ordinal, nil: false
      }
    }
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
    "bn": .large(1_000_000_000), "tn": .large(1_000_000_000_000),
    "trillion": .large(1_000_000_000_000), "zero": .digit(0), "one": .digit(1), "two": .digit(2),
    "three": .digit(3), "four": .digit(4), "five": .digit(5), "six": .digit(6),
    "seven": .digit(7), "eight": .digit(8), "nine": .digit(9), "ten": .tens(10),
    "eleven": .tens(11), "twelve": .tens(12), "thirteen": .tens(13), "fourteen": .tens(14),
    "fifteen": .tens(15), "sixteen": .tens(16), "seventeen": .tens(17), "eighteen": .tens(18),
    "nineteen": .tens(19), "twenty": .tens(20), "thirty": .tens(30), "forty": .tens(40),
    "fifty": .tens(50), "sixty": .tens(60), "seventy": .tens(70), "eighty": .tens(80),
    "ninety": .tens(90), "first": .ordinal(1), "second": .ordinal(2), "third": .ordinal(3),
    "fourth": .ordinal(4), "fifth": .ordinal(5), "sixth": .ordinal(6), "seventh": .ordinal(7),
    "eighth": .ordinal(8), "ninth": .ordinal(9), "tenth": .ordinal(10), "eleventh": .ordinal(11),
    "twelfth": .ordinal(12), "thirteenth": .ordinal(13), "fourteenth": .ordinal(14),
    "fifteenth": .ordinal(15), "sixteenth": .ordinal(16), "seventeenth": .ordinal(17),
    "eighteenth": .ordinal(18), "nineteenth": .ordinal(19), "twentieth": .ordinal(20),
    "thirtieth": .ordinal(30), "fortieth": .ordinal(40), "fiftieth": .ordinal(50),
    "sixtieth": .ordinal(60), "seventieth": .ordinal(70), "eightieth": .ordinal(80),
    "ninetieth": .ordinal(90), "hundredth": .small(100),
  ]
}
