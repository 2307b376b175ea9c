import Scheduling

/// Makes identities of what other programs call things.
package enum IdentityText {
  /// A name as a readable identity: letters and digits in small, joined by `-`, of at most 48 bytes.
  ///
  /// Where the name is longer or has none of these, six digits of its digest keep it apart.
  package static func slug(of name: String) -> String {
    var slug = ""
    var isCut = false
    for scalar in name.lowercased().unicodeScalars {
      let isPart = scalar != "." && scalar != "_" && CardID.isValidPart("a" + String(scalar))
      if slug.utf8.count > 40 {
        isCut = true
        break
      }
      if isPart {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug.append("-")
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    while slug.hasPrefix("-") { slug.removeFirst() }
    if slug.isEmpty || isCut { slug += (slug.isEmpty ? "deck-" : "-") + digest(of: name) }
    return CardID.isValidPart(slug) ? slug : "deck-" + digest(of: name)
  }

  /// An identity of any text, each one's own: what an identity hardly takes becomes `_` and two
  /// hexadecimal digits for each byte, and a long text `_n` and its digest.
  package static func key(of text: String) -> String {
    var key: [UInt8] = []
    for scalar in text.unicodeScalars {
      let isPlain =
        scalar.isASCII
        ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
        : CardID.isValidPart("a" + String(scalar))
      if isPlain {
        key += String(scalar).utf8
      } else {
        for byte in String(scalar).utf8 {
          key.append(UInt8(ascii: "_"))
          key += (byte < 16 ? "0" : "").utf8
          key += String(byte, radix: 16).utf8
        }
      }
    }
    let text = String(decoding: key, as: UTF8.self)
    guard key.count <= 60, CardID.isValidPart(text) else {
      return "_n" + digest(of: text)
    }
    return text
  }

  /// The text that a key was made of; nil where it was too long to be kept.
  package static func text(ofKey key: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(key.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "_") else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return self.key(of: text) == key ? text : nil
  }

  /// Hexadecimal digits of the digest of a text.
  package static func digest(of text: String, digits count: Int = 12) -> String {
    let digits = String(number(of: text), radix: 16)
    return String((String(repeating: "0", count: 16 - digits.count) + digits).suffix(count))
  }

  /// The digest of a text: FNV-1a, 64 bits, folded so that every digit depends on all of it.
  package static func number(of text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 32)
  }
}
