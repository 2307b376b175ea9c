/// What a written date is made of.
enum DateToken: Equatable {
  case number(Int, digits: Int)
  case year
  case month
  case day
  /// An English month name, 1 to 12.
  case monthName(Int)
  /// The index of an era in `CalendarEra.all`.
  case era(Int)
  /// `-`, `/`, `.` or `・` between numbers.
  case separator
}

/// Splits a written date into tokens; nil where something in it belongs to no date.
struct DateTokens {
  static func read(_ text: [Unicode.Scalar]) -> [DateToken]? {
    var tokens: [DateToken] = []
    var rest = text[...]
    while let first = rest.first {
      if first == "(" {
        // A weekday, or the same year in another era.
        guard let close = rest.firstIndex(of: ")") else { return nil }
        rest = rest[(close + 1)...]
      } else if " ,'’".unicodeScalars.contains(first) {
        rest = rest.dropFirst()
      } else if "-/.・·".unicodeScalars.contains(first) {
        if tokens.last != .separator { tokens.append(.separator) }
        rest = rest.dropFirst()
      } else if let (token, length) = number(rest) ?? mark(rest) ?? word(rest, tokens.last) {
        if let token { tokens.append(token) }
        rest = rest.dropFirst(length)
      } else {
        return nil
      }
    }
    if tokens.last == .separator { tokens.removeLast() }
    return tokens
  }

  private static func number(_ text: ArraySlice<Unicode.Scalar>) -> (DateToken?, Int)? {
    let digits = text.prefix { (0x30...0x39).contains($0.value) }
    if !digits.isEmpty {
      guard digits.count <= 8, let value = Int(NumberText.string(digits)) else { return nil }
      return (.number(value, digits: digits.count), digits.count)
    }
    let numerals = text.prefix(12).prefix(while: ChineseNumerals.isNumeral)
    guard !numerals.isEmpty, let value = ChineseNumerals.value(Array(numerals)) else { return nil }
    return (.number(value, digits: String(value).count), numerals.count)
  }

  private static func mark(_ text: ArraySlice<Unicode.Scalar>) -> (DateToken?, Int)? {
    switch text.first {
    case "年", "년": (.year, 1)
    case "月", "월": (.month, 1)
    case "日", "일": (.day, 1)
    case "元": (.number(1, digits: 1), 1)
    case nil, _?: nil
    }
  }

  private static func word(
    _ text: ArraySlice<Unicode.Scalar>,
    _ before: DateToken?
  ) -> (DateToken?, Int)? {
    let letters = text.prefix { isLatin($0) }
    guard letters.isEmpty else {
      let word = NumberText.string(letters)
      if ignoredWords.contains(word) { return (nil, letters.count) }
      if case .number(_, let digits)? = before, digits < 3,
        ["st", "nd", "rd", "th"].contains(word)
      {
        return (nil, letters.count)
      }
      return month(word).map { (.monthName($0), letters.count) }
        ?? era(word).map { (.era($0), letters.count) }
    }
    for (index, era) in CalendarEra.all.enumerated() {
      for name in era.names where starts(text, with: name) {
        return (.era(index), name.unicodeScalars.count)
      }
    }
    for ignored in ["西暦", "서기", "西紀", "서력"] where starts(text, with: ignored) {
      return (nil, ignored.unicodeScalars.count)
    }
    return nil
  }

  private static let ignoredWords: Set = [
    "the", "of", "ad", "ce", "year", "in", "on", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday",
  ]

  private static func era(_ word: String) -> Int? {
    CalendarEra.all.firstIndex { $0.names.contains(word) }
  }

  /// The whole name, or its first letters from three on (`sept`).
  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return FlexibleDate.months.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value) || scalar == "ō"
  }

  private static func starts(_ text: ArraySlice<Unicode.Scalar>, with name: String) -> Bool {
    text.starts(with: name.unicodeScalars)
  }
}
