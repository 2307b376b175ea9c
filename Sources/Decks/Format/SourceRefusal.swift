import Text

/// Why a file is not read as a deck at all.
enum SourceRefusal: Equatable, Sendable {
  case tooLarge(bytes: Int)
  case lineTooLong(SourceSpan)
  case binary(SourceSpan)
  case notUTF8(SourceSpan, suspected: LegacyEncoding?)

  /// A file's bytes at most.
  static let largestFile = 64 << 20
  /// A line's bytes at most.
  static let longestLine = 64 << 10
  /// A deck's cards at most.
  static let mostCards = 500_000

  /// The reason to refuse `source`, if there is one.
  init?(_ source: SourceText) {
    let bytes = source.bytes
    if let bad = UTF8Check.firstInvalid(in: bytes) {
      let span = SourceSpan(bad, bad + 1)
      let encoding = LegacyEncoding(suspectedIn: bytes)
      self =
        bytes.contains(0) && encoding != .utf16
        ? .binary(span) : .notUTF8(span, suspected: encoding)
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

/// An encoding in which Japanese and Korean files are still found.
package enum LegacyEncoding: String, CaseIterable, Sendable {
  case utf16 = "UTF-16"
  case shiftJIS = "Shift_JIS"
  case eucJP = "EUC-JP"
  case eucKR = "EUC-KR (CP949)"

  /// Guesses from the pairs of bytes beyond ASCII; nil where nothing fits.
  package init?(suspectedIn bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
      return
    }
    var kana = 0
    var hangul = 0
    var pairs = 0
    var isShiftJIS = true
    var isEUC = true
    var index = 0
    let bytes = bytes.prefix(1 << 20)
    while index < bytes.count {
      let lead = bytes[index]
      guard lead >= 0x80, index + 1 < bytes.count else {
        index += 1
        continue
      }
      let trail = bytes[index + 1]
      if !(0xA1...0xFE).contains(lead) || !(0xA1...0xFE).contains(trail) { isEUC = false }
      if !(0x81...0x9F).contains(lead) && !(0xA1...0xFC).contains(lead) || trail < 0x40 {
        isShiftJIS = false
      }
      pairs += 1
      if lead == 0xA4 || lead == 0xA5 { kana += 1 }
      if (0xB0...0xC8).contains(lead) { hangul += 1 }
      index += 2
    }
    guard pairs > 0 else { return nil }
    switch (isEUC, isShiftJIS) {
    case (true, _): self = kana > hangul / 2 ? .eucJP : .eucKR
    case (false, true): self = .shiftJIS
    case (false, false): return nil
    }
  }
}
