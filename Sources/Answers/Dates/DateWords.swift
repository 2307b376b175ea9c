/// Dates said in words, turned into the numerals that `DateTokens` reads.
///
/// 천구백육십오년 유월 이십이일, せんきゅうひゃくろくじゅうごねん ろくがつ, 1965ねん. What stands around a date in a
/// sentence (約, です, 이에요, 에) is left out.
enum DateWords {
  /// `text` with its number words as numerals.
  static func inNumerals(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var rest = withoutSentence(text)[...]
    guard rest.contains(where: isWordLetter) else { return Array(rest) }
    var result: [Unicode.Scalar] = []
    while let first = rest.first {
      if let era = era(rest) {
        result += rest.prefix(era)
        rest = rest.dropFirst(era)
      } else if let (written, length) = word(rest) ?? korean(rest, after: result.last)
        ?? japanese(rest)
      {
        result += written
        rest = rest.dropFirst(length)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private typealias Written = (numerals: [Unicode.Scalar], length: Int)

  /// Hangul, and hiragana other than that of から and まで.
  private static func isWordLetter(_ scalar: Unicode.Scalar) -> Bool {
    HangulSyllable(scalar) != nil || KanaFolding.isHiragana(scalar)
  }

  /// The length of the name of an era: 메이지 holds no 이 (two).
  private static func era(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    for era in CalendarEra.all {
      for name in era.names where name.unicodeScalars.count > 1 {
        if text.starts(with: name.unicodeScalars) { return name.unicodeScalars.count }
      }
    }
    return nil
  }

  /// Months and days with names of their own, and the marks of dates in kana.
  private static func word(_ text: ArraySlice<Unicode.Scalar>) -> Written? {
    for (name, numerals) in words where text.starts(with: name.unicodeScalars) {
      return (Array(numerals.unicodeScalars), name.unicodeScalars.count)
    }
    return nil
  }

  private static let words: [(String, String)] = [
    ("유월", "6월"), ("시월", "10월"), ("동짓달", "11월"), ("섣달", "12월"), ("がんねん", "元年"),
    ("にじゅうよっか", "24日"), ("じゅうよっか", "14日"), ("ついたち", "1日"), ("ふつか", "2日"),
    ("みっか", "3日"), ("よっか", "4日"), ("いつか", "5日"), ("むいか", "6日"), ("なのか", "7日"),
    ("ようか", "8日"), ("ここのか", "9日"), ("とおか", "10日"), ("はつか", "20日"),
    ("ねん", "年"), ("がつ", "月"), ("にち", "日"),
  ]

  /// Sino-Korean numerals before 년, 월 or 일; the last 일 is the day and no one.
  private static func korean(
    _ text: ArraySlice<Unicode.Scalar>,
    after before: Unicode.Scalar?
  ) -> Written? {
    if let before, LatinWords.isDigit(before) { return nil }
    var numerals: [Unicode.Scalar] = []
    var length = 0
    for scalar in text {
      if let numeral = koreanNumerals[scalar] {
        numerals.append(numeral)
      } else if scalar != " " || numerals.isEmpty {
        break
      }
      length += 1
    }
    let next = text.dropFirst(length).first
    if next == "년" || next == "월" { return numerals.isEmpty ? nil : (numerals, length) }
    let run = text.prefix(length)
    guard let day = run.lastIndex(of: "일"), run[(day + 1)...].allSatisfy({ $0 == " " }),
      numerals.count > 1
    else { return nil }
    return (numerals.dropLast() + ["일"], length)
  }

  private static let koreanNumerals: [Unicode.Scalar: Unicode.Scalar] = [
    "일": "一", "이": "二", "삼": "三", "사": "四", "오": "五", "육": "六", "륙": "六", "칠": "七",
    "팔": "八", "구": "九", "십": "十", "백": "百", "천": "千", "영": "〇", "공": "〇",
  ]

  /// Numbers in kana before ねん, がつ or にち.
  private static func japanese(_ text: ArraySlice<Unicode.Scalar>) -> Written? {
    guard let (value, length) = KanaNumeral.read(text) else { return nil }
    let next = text.dropFirst(length)
    guard
      ["ねん", "がつ", "にち", "年", "月", "日"].contains(where: { next.starts(with: $0.unicodeScalars) })
    else { return nil }
    return (Array(String(value).unicodeScalars), length)
  }

  /// `text` without what a sentence has before and behind a date.
  private static func withoutSentence(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var rest = text[...]
    var isWhole = false
    while !isWhole {
      isWhole = true
      while rest.last == " " { rest = rest.dropLast() }
      while rest.first == " " { rest = rest.dropFirst() }
      for word in before where rest.starts(with: word.unicodeScalars) {
        rest = rest.dropFirst(word.unicodeScalars.count)
        isWhole = false
      }
      for word in behind where rest.reversed().starts(with: word.unicodeScalars.reversed()) {
        rest = rest.dropLast(word.unicodeScalars.count)
        isWhole = false
      }
    }
    return Array(rest)
  }

  private static let before = ["about ", "around ", "circa ", "ca. ", "約", "およそ", "약 ", "대략 "]
  private static let behind = [
    "です", "でした", "だ", "頃", "ごろ", "입니다", "이에요", "예요", "이다", "이요", "요", "에", "쯤", "경",
    "。", ".", "!", "?",
  ]
}
