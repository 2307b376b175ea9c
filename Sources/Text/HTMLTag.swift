/// One tag of HTML: `<br/>`, `</li>`, `<img src="a.png">`.
struct HTMLTag {
  enum Kind {
    case opening, closing
  }

  let kind: Kind
  /// The element, in small letters.
  let name: String
  private let attributes: ArraySlice<UInt8>

  /// Reads what stands between `<` and `>`; nil for `<!doctype>`, `<?xml?>` and the like.
  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    if rest.first == UInt8(ascii: "/") {
      kind = .closing
      rest.removeFirst()
    } else {
      kind = .opening
    }
    let letters = rest.prefix { $0.isASCIILetter || (0x30...0x39).contains($0) }
    guard let first = letters.first, first.isASCIILetter, letters.count <= 16 else { return nil }
    name = String(decoding: letters.map(\.lowercasedASCII), as: UTF8.self)
    attributes = rest.dropFirst(letters.count)
  }

  /// Whether what stands inside an element is never shown.
  static func isUnshown(_ name: String) -> Bool {
    switch name {
    case "script", "style", "template", "title", "noscript", "svg", "rp", "head", "textarea",
      "select":
      true
    default: false
    }
  }

  /// The value of an attribute, its entities resolved; nil where it is absent or empty.
  func value(of attribute: String) -> String? {
    var rest = attributes
    while !rest.isEmpty {
      rest = rest.drop { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
      let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "=") }
      rest = rest.dropFirst(name.count).drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else {
        if name.isEmpty { return nil }
        continue
      }
      let value = Self.value(&rest)
      guard name.elementsEqual(attribute.utf8, by: { $0.lowercasedASCII == $1 }) else { continue }
      let text = HTMLEntity.resolved(String(decoding: value, as: UTF8.self))
      return text.isEmpty ? nil : text
    }
    return nil
  }

  /// Takes `= "…"`, `= '…'` or `= …` off the front.
  private static func value(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    rest = rest.dropFirst().drop { $0 <= 0x20 }
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let value = rest.prefix { $0 > 0x20 }
      rest = rest.dropFirst(value.count)
      return value
    }
    let value = rest.dropFirst().prefix { $0 != quote }
    rest = rest.dropFirst(value.count + 2)
    return value
  }
}
