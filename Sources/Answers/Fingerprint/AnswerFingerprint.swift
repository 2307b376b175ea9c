package import Text

/// A digest of a right answer, `5c9f3c21`: what a journal keeps of it.
///
/// The lower 30 bits are a polynomial over the answer's letters (`LetterPolynomial`), so that a
/// single slip of spelling can be told from another answer although the text is gone. The upper two
/// say in which language the answer was shown. Without them it is of the earlier form, 24 bits that
/// can only be compared for equality.
package struct AnswerFingerprint: Hashable, Sendable, CustomStringConvertible {
  /// The digest as a number.
  package let value: UInt32

  package init(_ value: UInt32) {
    self.value = value
  }

  /// Reads up to eight hexadecimal digits; nil for anything else.
  package init?(_ text: String) {
    guard (1...8).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "+"),
      let value = UInt32(text, radix: 16)
    else { return nil }
    self.value = value
  }

  /// The digest of an answer shown in `language`; the order of its parts does not matter.
  package init(of parts: [AnswerLetters], in language: Language) {
    let sum = parts.map(Self.value).reduce(0, LetterPolynomial.sum)
    value = Self.mark(of: language) << 30 | UInt32(truncatingIfNeeded: sum)
  }

  fileprivate static func value(of part: AnswerLetters) -> UInt64 {
    LetterPolynomial.cube(LetterPolynomial.value(of: part.letters))
  }

  package var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }

  /// The language that the answer was shown in; nil for a digest of the earlier form.
  package var language: Language? {
    Language.allCases.first { Self.mark(of: $0) == value >> 30 }
  }

  private static func mark(of language: Language) -> UInt32 {
    switch language {
    case .english: 1
    case .japanese: 2
    case .korean: 3
    }
  }
}

/// How the right answer of today stands to one that was shown before.
package enum AnswerChange: Int, CaseIterable, Hashable, Comparable, Sendable {
  /// What was shown is still a right answer.
  case same
  /// It differs by a slip of spelling.
  case respelled
  /// It is another answer: whoever learned the old one is asked again soon.
  case changed

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension AnswerFingerprint {
  /// How the answer that this is the digest of stands to one of today.
  ///
  /// - Precondition: It is not of the earlier form.
  package func change(to parts: [AnswerLetters]) -> AnswerChange {
    let wanted = UInt64(value & 0x3FFF_FFFF)
    let values = parts.map(Self.value)
    let sum = values.reduce(0, LetterPolynomial.sum)
    if sum == wanted { return .same }
    let isSlip = zip(parts, values).contains { part, value in
      let others = LetterPolynomial.difference(sum, value)
      let own = LetterPolynomial.difference(wanted, others)
      return SlipSearch(part.letters).finds(LetterPolynomial.cubeRoot(own))
    }
    return isSlip ? .respelled : .changed
  }
}
