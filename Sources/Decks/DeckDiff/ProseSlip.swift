import Answers

/// Whether two sentences differ by nothing but slips of spelling.
enum ProseSlip {
  /// Three letters at most, and one in fifteen; no digit.
  static func isOne(_ old: String, _ new: String) -> Bool {
    guard !old.isEmpty, !new.isEmpty else { return false }
    let (left, right) = (AnswerLetters(old).scalars, AnswerLetters(new).scalars)
    if left == right { return true }
    guard left.filter(isDigit) == right.filter(isDigit) else { return false }
    let limit = min(3, max(left.count, right.count) / 15 + 1)
    guard min(left.count, right.count) >= 5 else { return false }
    return EditDistance.between(left, right, limit: limit) != nil
  }

  private static func isDigit(_ letter: UInt32) -> Bool { (0x30...0x39).contains(letter) }
}
