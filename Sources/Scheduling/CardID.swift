/// The identity of one thing to remember: `deck/card`, or `deck/card/sibling`.
///
/// Each part is made of letters and digits of any script in NFC, `-`, `_` and `.`, and is at most
/// 64 bytes of UTF-8; `.` and `..` are refused. Nothing else is identity.
public struct CardID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The written form, `deck/card` or `deck/card/sibling`.
  public let description: String

  /// Reads a written form; nil unless it has two or three valid parts.
  public init?(_ text: String) {
    var slashes = 0
    var start = text.startIndex
    while let slash = text.utf8[start...].firstIndex(of: UInt8(ascii: "/")) {
      slashes += 1
      guard slashes <= 2, Self.isValidPart(text[start..<slash]) else { return nil }
      start = text.utf8.index(after: slash)
    }
    guard slashes > 0, Self.isValidPart(text[start...]) else { return nil }
    description = text
  }

  /// Whether `part` may stand in an identity.
  public static func isValidPart(_ part: String) -> Bool { isValidPart(part[...]) }

  /// Whether `part` may stand in an identity.
  public static func isValidPart(_ part: Substring) -> Bool {
    let bytes = part.utf8
    guard !bytes.isEmpty, bytes.count <= 64, part != ".", part != ".." else { return false }
    for byte in bytes {
      if byte >= 0x80 { return part.unicodeScalars.allSatisfy(isValid) }
      guard isValid(byte) else { return false }
    }
    return true
  }

  private static func isValid(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    case _: false
    }
  }

  private static func isValid(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80: return isValid(UInt8(truncatingIfNeeded: scalar.value))
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return true
    case _:
      let properties = scalar.properties
      return properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark
        || properties.generalCategory == .spacingMark
    }
  }

  /// The deck's part.
  public var deck: String {
    String(description.prefix { $0 != "/" })
  }

  /// Orders as text.
  public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
