import Text

/// Why a file is not read as a deck at all.
enum SourceRefusal: Equatable, Sendable {
  case tooLarge(bytes: Int)
  case lineTooLong(SourceSpan)
  case binary(SourceSpan)
  case notUTF8(NotUTF8)

  /// A file's bytes at most.
  static let largestFile = 64 << 20
  /// A line's bytes at most.
  static let longestLine = 64 << 10
  /// A deck's cards at most.
  static let mostCards = 500_000

  /// The reason to refuse `source`, if there is one.
  init?(_ source: SourceText) {
    let bytes = source.bytes
    if let problem = NotUTF8(source) {
      self =
        bytes.contains(0) && problem.encoding == nil
        ? .binary(problem.span) : .notUTF8(problem)
    } else if let line = source.firstLine(longerThan: Self.longestLine) {
      self = .lineTooLong(SourceSpan(Int(line.start), Int(line.start)))
    } else {
      return nil
    }
  }
}

/// Finds bytes that are not UTF-8 (Unicode Standard, table 3-7), or NUL.
package enum UTF8Check {
  /// The first byte that does not continue a well-formed text.
  package static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var index = 0
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte &- 1 < 0x7F {
        index += 1
        continue
      }
      guard let (length, second) = sequence(byte), index + length <= count,
        second.contains(bytes[index + 1])
      else { return index }
      for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return index }
      index += length
    }
    return nil
  }

  private static func sequence(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    case _: nil
    }
  }
}
