import Text

/// Bytes that mean something in a deck.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let colon = UInt8(ascii: ":")
  static let pipe = UInt8(ascii: "|")
  static let backslash = UInt8(ascii: "\\")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let dash = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")

  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == space || byte == tab || byte == newline || byte == carriageReturn
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether a backslash before it makes it literal.
  static func isEscapable(_ byte: UInt8) -> Bool {
    byte == pipe || byte == openBrace || byte == closeBrace || byte == hash || byte == backslash
  }
}

extension [UInt8] {
  /// The stretch without white space at its ends.
  func trimmed(_ start: Int, _ end: Int) -> SourceSpan {
    var start = start
    var end = end
    while start < end, Byte.isSpace(self[start]) { start += 1 }
    while end > start, Byte.isSpace(self[end - 1]) { end -= 1 }
    return SourceSpan(start, end)
  }

  /// The stretch split at each `separator` that no backslash precedes; parts are trimmed.
  func split(_ span: SourceSpan, at separator: UInt8) -> [SourceSpan] {
    var parts: [SourceSpan] = []
    var start = Int(span.start)
    var index = start
    let end = Int(span.end)
    while index < end {
      let byte = self[index]
      if byte == Byte.backslash, index + 1 < end {
        index += 2
        continue
      }
      if byte == separator {
        parts.append(trimmed(start, index))
        start = index + 1
      }
      index += 1
    }
    parts.append(trimmed(start, end))
    return parts
  }

  /// Whether the bytes from `index` on are `wanted`.
  func has(_ wanted: [UInt8], at index: Int, before end: Int) -> Bool {
    guard index + wanted.count <= end else { return false }
    for offset in wanted.indices where self[index + offset] != wanted[offset] { return false }
    return true
  }

  /// How often `byte` stands at `index` in a row.
  func run(of byte: UInt8, at index: Int, before end: Int) -> Int {
    var last = index
    while last < end, self[last] == byte { last += 1 }
    return last - index
  }
}
