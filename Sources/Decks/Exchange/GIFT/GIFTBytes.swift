/// The marks of GIFT, and how they are taken literally.
enum GIFTBytes {
  static let tilde = UInt8(ascii: "~")
  static let equals = UInt8(ascii: "=")
  static let percent = UInt8(ascii: "%")

  /// Whether a backslash before it makes it literal.
  static func isEscapable(_ byte: UInt8) -> Bool {
    byte == tilde || byte == equals || byte == Byte.hash || byte == Byte.openBrace
      || byte == Byte.closeBrace || byte == Byte.colon || byte == Byte.backslash
  }

  /// The first byte in `range` that no backslash makes literal and that `isWanted`.
  static func first(
    _ bytes: [UInt8],
    in range: Range<Int>,
    where isWanted: (UInt8) -> Bool
  ) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == Byte.backslash, index + 1 < range.upperBound,
        isEscapable(bytes[index + 1])
      {
        index += 2
        continue
      }
      if isWanted(bytes[index]) { return index }
      index += 1
    }
    return nil
  }

  /// The first run of `count` of one mark that no backslash makes literal.
  static func firstRun(of mark: UInt8, count: Int, _ bytes: [UInt8], in range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while let place = first(bytes, in: start..<range.upperBound, where: { $0 == mark }) {
      let run = bytes[place..<range.upperBound].prefix { $0 == mark }.count
      if run >= count { return place }
      start = place + run
    }
    return nil
  }

  /// The stretch without white space at its ends.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Byte.isSpace(bytes[start]) { start += 1 }
    while end > start, Byte.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// What becomes of white space in a text.
  enum WhiteSpace {
    /// Each stretch of it is one space.
    case joined
    /// It stays, as HTML and Markdown need it.
    case kept
  }

  /// The text of a stretch: escapes resolved, `\n` as a line break.
  static func text(
    _ bytes: [UInt8],
    _ range: Range<Int>,
    whiteSpace: WhiteSpace = .joined
  ) -> String {
    var output: [UInt8] = []
    let range = trimmed(bytes, range)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      index += 1
      if whiteSpace == .kept, Byte.isSpace(byte) {
        if byte != Byte.carriageReturn { output.append(byte) }
      } else if Byte.isSpace(byte) {
        if index < range.upperBound, Byte.isSpace(bytes[index]) { continue }
        output.append(Byte.space)
      } else if byte == Byte.backslash, index < range.upperBound, isEscapable(bytes[index]) {
        output.append(bytes[index])
        index += 1
      } else if byte == Byte.backslash, index < range.upperBound,
        bytes[index] == UInt8(ascii: "n")
      {
        output.append(Byte.newline)
        index += 1
      } else {
        output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// A text with every mark made literal.
  static func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    for byte in text.utf8 {
      if byte == Byte.newline {
        output += [Byte.backslash, UInt8(ascii: "n")]
      } else {
        if isEscapable(byte) { output.append(Byte.backslash) }
        output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
