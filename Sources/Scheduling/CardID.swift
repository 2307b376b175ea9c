/// The identity of one thing to remember: `deck/card`, or `deck/card/sibling`.
///
/// Each part is made of letters and digits of any script in NFC, `-`, `_` and `.`, and is at most
/// 64 bytes of UTF-8; `.` and `..` are refused. Nothing else is identity.
public struct CardID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The written form, `deck/card` or `deck/card/sibling`.
  public let description: String

  /// Reads a written form; nil unless it has two or three valid parts.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts.allSatisfy(Self.isValidPart) else {
      return nil
    }
    description = text
  }

  /// Whether `part` may stand in an identity.
  public static func isValidPart(_ part: some StringProtocol) -> Bool {
    guard !part.isEmpty, part.utf8.count <= 64, part != ".", part != ".." else { return false }
    return part.unicodeScalars.allSatisfy { scalar in
      if scalar.isASCII {
        return scalar.properties.isAlphabetic || (48...57).contains(scalar.value)
          || scalar == "-" || scalar == "_" || scalar == "."
      }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
        || scalar.properties.generalCategory == .spacingMark
    }
  }

  /// Orders as text.
  public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
