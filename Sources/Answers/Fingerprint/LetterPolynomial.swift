/// Letters as a polynomial at one point of a prime field (Karp and Rabin's fingerprint).
///
/// `value = Σ letter[k] · x^(n−1−k) mod p`. What one changed letter adds can be taken off again, so
/// that the letter of a text that is gone can be computed from its value alone.
enum LetterPolynomial {
  /// The largest prime below 2^30.
  static let prime: UInt64 = 1_073_741_789
  /// The point; any number above every letter does.
  static let point: UInt64 = 305_419_897
  /// 1 ÷ point.
  static let inverse = power(point, prime - 2)

  /// The value of letters.
  static func value(of letters: [AnswerLetters.Letter]) -> UInt64 {
    letters.reduce(0) { ($0 * point + UInt64($1.value)) % prime }
  }

  /// A value of its own for each value, so that sums of several do not mix what they are made of.
  static func cube(_ value: UInt64) -> UInt64 { product(product(value, value), value) }

  /// The value of which this is the cube; there is one, for 3 does not divide p − 1.
  static func cubeRoot(_ value: UInt64) -> UInt64 { power(value, (2 * (prime - 1) + 1) / 3) }

  static func sum(_ left: UInt64, _ right: UInt64) -> UInt64 { (left + right) % prime }

  static func difference(_ left: UInt64, _ right: UInt64) -> UInt64 {
    (left + prime - right) % prime
  }

  static func product(_ left: UInt64, _ right: UInt64) -> UInt64 { left * right % prime }

  private static func power(_ base: UInt64, _ exponent: UInt64) -> UInt64 {
    var result: UInt64 = 1
    var square = base % prime
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = product(result, square) }
      square = product(square, square)
      rest >>= 1
    }
    return result
  }
}
