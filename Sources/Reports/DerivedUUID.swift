import Text

/// Names that follow from what they name.
enum DerivedUUID {
  /// A UUID of version 8 (RFC 9562) that follows from `text` by SHA-256.
  static func text(of text: String) -> String {
    var digits = Array(SHA256.hexadecimal(of: text.utf8).utf8.prefix(32))
    digits[12] = UInt8(ascii: "8")
    digits[16] = Array("89ab".utf8)[Int(digits[16]) % 4]
    let text = String(decoding: digits, as: UTF8.self)
    var parts: [Substring] = []
    var rest = text[...]
    for count in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    return parts.joined(separator: "-")
  }
}
