/// Numbers in Sino-Korean words: 21 is 이십일.
package enum SinoKorean {
  private static let digits = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"]
  private static let powers = ["", "십", "백", "천"]
  private static let groups = ["", "만", "억", "조", "경"]

  /// The words for `number`; one is left out before 십, 백, 천 and a leading 만.
  package static func reading(of number: Int) -> String {
    guard number != 0 else { return "영" }
    var rest = number.magnitude
    var parts: [String] = []
    for group in groups {
      let value = Int(rest % 10_000)
      rest /= 10_000
      guard value > 0 else { continue }
      let isBareMan = value == 1 && group == "만" && rest == 0
      parts.append((isBareMan ? "" : words(below10000: value)) + group)
    }
    return (number < 0 ? "마이너스 " : "") + parts.reversed().joined()
  }

  private static func words(below10000 value: Int) -> String {
    var rest = value
    var result = ""
    for power in powers {
      let digit = rest % 10
      rest /= 10
      guard digit > 0 else { continue }
      result = (digit == 1 && !power.isEmpty ? "" : digits[digit]) + power + result
    }
    return result
  }
}
