/// The place that a label names, counted from 0: `1`, `a`, `①`, `ⓐ`, `㉠`, `ㄱ`, `가`, `あ`, `ア`.
enum ChoiceLabel {
  /// The place named by a whole token, or nil.
  static func place(_ token: ArraySlice<Unicode.Scalar>) -> Int? {
    if let number = number(token) { return number - 1 }
    guard token.count == 1, let scalar = token.first else { return nil }
    return place(scalar)
  }

  /// The place named by one scalar, or nil.
  static func place(_ scalar: Unicode.Scalar) -> Int? {
    for range in ranges where (range.first...range.last).contains(scalar.value) {
      return Int(scalar.value - range.first)
    }
    return rows.lazy.compactMap { $0.firstIndex(of: scalar) }.first
  }

  /// The place of the letter whose key gives `scalar` on a Korean keyboard: ㅁ is a, ㅠ b.
  static func place(ofKey scalar: Unicode.Scalar) -> Int? {
    let keys = TwoSetKeyboard.keys(fromHangul: String(Character(scalar))).unicodeScalars
    guard keys.count == 1, let key = keys.first, HangulSyllable(scalar) == nil,
      (0x3131...0x3163).contains(scalar.value)
    else { return nil }
    return place(CaseFolding.lowercasedASCII(key))
  }

  /// A label without the counter behind its number: 2番, 2번.
  static func bare(_ token: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    for counter in ["番目", "番", "번째", "번", "ばん"] {
      let scalars = counter.unicodeScalars
      if token.count > scalars.count, token.reversed().starts(with: scalars.reversed()),
        number(token.dropLast(scalars.count)) != nil
      {
        return token.dropLast(scalars.count)
      }
    }
    return token
  }

  /// The number of at most four digits, or nil.
  static func number(_ token: ArraySlice<Unicode.Scalar>) -> Int? {
    guard !token.isEmpty, token.count <= 4, token.allSatisfy(isDigit) else { return nil }
    return token.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  /// Consecutive labels: digits, letters, then the circled and bracketed ones.
  private static let ranges: [(first: UInt32, last: UInt32)] = [
    (0x31, 0x39), (0x61, 0x7A), (0x2460, 0x2473), (0x2474, 0x2487), (0x249C, 0x24B5),
    (0x24B6, 0x24CF), (0x24D0, 0x24E9), (0x2776, 0x277F), (0x3260, 0x326D), (0x326E, 0x327B),
    (0x32D0, 0x32FE),
  ]

  /// The alphabets that lists are counted by.
  private static let rows = ["ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ", "가나다라마바사아자차카타파하", "あいうえおかきくけこさしすせそ"]
    .map { Array($0.unicodeScalars) }
}
