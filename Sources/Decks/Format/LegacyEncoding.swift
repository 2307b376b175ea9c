/// An encoding in which Japanese and Korean files are still found.
package enum LegacyEncoding: String, CaseIterable, Sendable {
  case utf16 = "UTF-16"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case shiftJIS = "Shift_JIS"
  case eucJP = "EUC-JP"
  case eucKR = "EUC-KR (CP949)"

  /// What `iconv` calls it; Windows wrote a little more than the standards have.
  var nameForIconv: String {
    switch self {
    case .utf16, .utf16LittleEndian, .utf16BigEndian, .eucJP: rawValue
    case .shiftJIS: "CP932"
    case .eucKR: "CP949"
    }
  }

  /// UTF-16 by its mark, or by where its zeros stand; nil where it is something else.
  init?(wideIn bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
      return
    }
    guard bytes.count.isMultiple(of: 2), bytes.count >= 4 else { return nil }
    let bytes = bytes.prefix(1 << 16)
    let zeros = bytes.indices.filter { bytes[$0] == 0 }
    let atOdd = zeros.count { !$0.isMultiple(of: 2) }
    // Line breaks, spaces and marks are enough: each has a zero beside it.
    guard zeros.count * 50 > bytes.count else { return nil }
    if atOdd * 10 >= zeros.count * 9 {
      self = .utf16LittleEndian
    } else if atOdd * 10 <= zeros.count {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }

  /// Guesses from bytes that are not UTF-8: the encoding in which most of them would be common
  /// letters; nil where nothing fits.
  package init?(suspectedIn bytes: [UInt8]) {
    if let wide = Self(wideIn: bytes) {
      self = wide
      return
    }
    guard let best = Self.ranking(for: bytes).first, best.commonness > 0 else { return nil }
    self = best.encoding
  }

  /// How many bytes are looked at.
  private static let looksAt = 1 << 20

  /// The encodings that bytes can be in, with the share of letters that would be common ones, the
  /// likeliest first.
  static func ranking(for bytes: [UInt8]) -> [(encoding: Self, commonness: Double)] {
    let start = bytes.prefix(looksAt)
    let ranking = [Self.eucKR, .shiftJIS, .eucJP]
      .compactMap { encoding in encoding.commonness(of: start).map { (encoding, $0) } }
      .sorted { $0.1 > $1.1 }
    // Kanji stand where hangul do in EUC-KR, but Korean has next to none of the letters where kana
    // are.
    guard ranking.first?.0 == .eucKR, kanaShare(of: start) > 0.1,
      let japanese = ranking.first(where: { $0.0 == .eucJP })
    else { return ranking }
    return [japanese] + ranking.filter { $0.0 != .eucJP }
  }

  /// The share of letters that are kana in EUC-JP.
  private static func kanaShare(of bytes: ArraySlice<UInt8>) -> Double {
    let letters = bytes.count { $0 >= 0x80 } / 2
    let leads = zip(bytes, bytes.dropFirst()).count { ($0 == 0xA4 || $0 == 0xA5) && $1 >= 0xA1 }
    return letters == 0 ? 0 : Double(leads) / Double(letters)
  }

  /// The share of letters that texts in this encoding mostly consist of; nil where it cannot be.
  private func commonness(of bytes: ArraySlice<UInt8>) -> Double? {
    var letters = 0
    var common = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      // The last byte may be half a letter.
      guard index + 1 < bytes.endIndex || bytes.count < Self.looksAt else { break }
      let trail = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
      guard let (length, isCommon) = letter(bytes[index], trail) else { return nil }
      letters += 1
      common += isCommon ? 1 : 0
      index += length
    }
    return letters == 0 ? nil : Double(common) / Double(letters)
  }

  private func letter(_ lead: UInt8, _ trail: UInt8) -> (length: Int, isCommon: Bool)? {
    switch self {
    case .shiftJIS: Self.shiftJIS(lead, trail)
    case .eucJP: Self.eucJP(lead, trail)
    case .eucKR: Self.eucKR(lead, trail)
    case .utf16, .utf16LittleEndian, .utf16BigEndian: nil
    }
  }

  /// JIS X 0208: punctuation, kana, and the kanji of the first level are common.
  private static func shiftJIS(_ lead: UInt8, _ trail: UInt8) -> (Int, Bool)? {
    switch lead {
    case 0xA1...0xDF: (1, false)
    case 0x81...0x9F, 0xE0...0xFC:
      (0x40...0xFC).contains(trail) && trail != 0x7F ? (2, lead <= 0x97) : nil
    case _: nil
    }
  }

  /// The same letters elsewhere; kana tell it from Korean, whose common letters stand with the kanji.
  private static func eucJP(_ lead: UInt8, _ trail: UInt8) -> (Int, Bool)? {
    switch lead {
    case 0x8E: (0xA1...0xDF).contains(trail) ? (2, false) : nil
    case 0x8F: trail >= 0xA1 ? (3, false) : nil
    case 0xA1...0xFE: trail >= 0xA1 ? (2, lead == 0xA4 || lead == 0xA5 || lead > 0xC8) : nil
    case _: nil
    }
  }

  /// KS X 1001 has its hangul at B0 to C8; CP949 fills the gaps.
  private static func eucKR(_ lead: UInt8, _ trail: UInt8) -> (Int, Bool)? {
    switch (lead, trail) {
    case (0x81...0xFE, 0x41...0x5A), (0x81...0xFE, 0x61...0x7A), (0x81...0xFE, 0x81...0xFE):
      (2, (0xB0...0xC8).contains(lead) && trail >= 0xA1)
    case (_, _): nil
    }
  }
}
