/// A short digest of a card's accepted answers, `9f3c21`: up to eight hexadecimal digits.
///
/// When the deck's differs from that of the last review, the answer has changed.
package struct AnswerFingerprint: Hashable, Sendable, CustomStringConvertible {
  /// The digest as a number.
  package let value: UInt32

  package init(_ value: UInt32) {
    self.value = value
  }

  /// Reads hexadecimal digits; nil for anything else.
  package init?(_ text: String) {
    guard (1...8).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "+"),
      let value = UInt32(text, radix: 16)
    else { return nil }
    self.value = value
  }

  /// The digest of `answers`, whose order does not matter (FNV-1a, 24 bits).
  package init(of answers: [String]) {
    var hash: UInt32 = 0x811C_9DC5
    for answer in answers.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      for byte in answer.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
      hash = (hash ^ 0xFF) &* 0x0100_0193
    }
    value = (hash >> 24) ^ (hash & 0xFF_FFFF)
  }

  package var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }
}
