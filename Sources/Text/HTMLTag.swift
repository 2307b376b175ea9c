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

/// Characters by the names that HTML gives them.
enum HTMLEntity {
  /// The character that `&name;` stands for, without `&` and `;`.
  static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard name.first == UInt8(ascii: "#") else {
      return byName[String(decoding: name, as: UTF8.self)]
    }
    let digits = name.dropFirst()
    let value =
      digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
      ? UInt32(String(decoding: digits.dropFirst(), as: UTF8.self), radix: 16)
      : UInt32(String(decoding: digits, as: UTF8.self))
    return value.flatMap { Unicode.Scalar($0) }
  }

  /// A text with its entities resolved.
  static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let bytes = Array(text.utf8)
    var output = String.UnicodeScalarView()
    var literal = 0
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "&")) {
      let limit = min(bytes.count, start + 34)
      index = start + 1
      guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(named: bytes[(start + 1)..<end])
      else { continue }
      output += String(decoding: bytes[literal..<start], as: UTF8.self).unicodeScalars
      output.append(scalar)
      index = end + 1
      literal = index
    }
    output += String(decoding: bytes[literal...], as: UTF8.self).unicodeScalars
    return String(output)
  }

  private static let byName: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ",
    "emsp": " ", "thinsp": " ", "hellip": "…", "ndash": "–", "mdash": "—", "lsquo": "‘",
    "rsquo": "’", "ldquo": "“", "rdquo": "”", "sbquo": "‚", "bdquo": "„", "laquo": "«",
    "raquo": "»", "middot": "·", "bull": "•", "times": "×", "divide": "÷", "plusmn": "±",
    "minus": "−", "deg": "°", "rarr": "→", "larr": "←", "uarr": "↑", "darr": "↓", "harr": "↔",
    "rArr": "⇒", "ne": "≠", "le": "≤", "ge": "≥", "asymp": "≈", "infin": "∞", "sum": "∑",
    "radic": "√", "frac12": "½", "frac14": "¼", "frac34": "¾", "sup2": "²", "sup3": "³",
    "micro": "µ", "para": "¶", "sect": "§", "copy": "©", "reg": "®", "trade": "™", "euro": "€",
    "pound": "£", "yen": "¥", "cent": "¢", "iexcl": "¡", "iquest": "¿", "szlig": "ß",
    "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å",
    "aelig": "æ", "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë",
    "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò",
    "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø", "ugrave": "ù",
    "uacute": "ú", "ucirc": "û", "uuml": "ü", "yacute": "ý", "Agrave": "À", "Aacute": "Á",
    "Auml": "Ä", "Aring": "Å", "AElig": "Æ", "Ccedil": "Ç", "Egrave": "È", "Eacute": "É",
    "Ntilde": "Ñ", "Ouml": "Ö", "Oslash": "Ø", "Uuml": "Ü", "alpha": "α", "beta": "β",
    "gamma": "γ", "delta": "δ", "lambda": "λ", "mu": "μ", "pi": "π", "sigma": "σ", "omega": "ω",
    "ZeroWidthSpace": "\u{200B}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "shy": "\u{AD}",
  ]
}
