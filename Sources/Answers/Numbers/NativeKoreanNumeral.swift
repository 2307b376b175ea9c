/// Korean's own numerals, up to ninety-nine: 하나, 열둘, 스물세 명.
///
/// The short forms that stand before a counter (한, 두, 세, 네, 스무) are read only before one: 한국
/// and 세종 are no numbers, and 네 alone is yes.
enum NativeKoreanNumeral {
  /// The numeral at the start of `text` and its length, or nil.
  static func read(_ text: ArraySlice<Unicode.Scalar>) -> (word: NumberWord, length: Int)? {
    for (name, word) in full where text.starts(with: name.unicodeScalars) {
      return (word, name.unicodeScalars.count)
    }
    for (name, word) in short where text.starts(with: name.unicodeScalars) {
      let length = name.unicodeScalars.count
      return isCounter(text.dropFirst(length)) ? (word, length) : nil
    }
    return nil
  }

  private static func isCounter(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = NumberText.string(text.drop { $0 == " " })
    return counters.contains { word.hasPrefix($0) }
  }

  private static let full: [(String, NumberWord)] = [
    ("하나", .digit(1)), ("둘", .digit(2)), ("셋", .digit(3)), ("넷", .digit(4)),
    ("다섯", .digit(5)), ("여섯", .digit(6)), ("일곱", .digit(7)), ("여덟", .digit(8)),
    ("아홉", .digit(9)), ("열", .tens(10)), ("스물", .tens(20)), ("서른", .tens(30)),
    ("마흔", .tens(40)), ("쉰", .tens(50)), ("예순", .tens(60)), ("일흔", .tens(70)),
    ("여든", .tens(80)), ("아흔", .tens(90)),
  ]
  private static let short: [(String, NumberWord)] = [
    ("한", .digit(1)), ("두", .digit(2)), ("세", .digit(3)), ("석", .digit(3)), ("네", .digit(4)),
    ("넉", .digit(4)), ("스무", .tens(20)),
  ]
  private static let counters = [
    "개", "명", "사람", "분", "장", "권", "번", "살", "시", "달", "마리", "잔", "병", "대", "곳",
    "가지", "군데", "나라", "척", "채", "켤레", "벌", "송이", "그루", "자루", "통", "쌍", "줄", "판",
    "주", "해", "배", "부문", "관왕", "도시", "팀", "편", "곡",
  ]
}
