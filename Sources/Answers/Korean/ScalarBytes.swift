/// A text as its UTF-8 bytes, read and written scalar by scalar: what the loops of this module run on.
struct ScalarBytes {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  var count: Int { bytes.count }

  /// The value of the scalar that starts at `index`, and its length in bytes.
  ///
  /// The bytes come from a `String` and so are well-formed; a stray one still reads as itself.
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    if first >= 0xE0, first < 0xF0, index + 2 < bytes.count {
      let value = (first & 0x0F) << 12 | trailing(index + 1) << 6 | trailing(index + 2)
      return (value, 3)
    }
    if first >= 0xC0, first < 0xE0, index + 1 < bytes.count {
      return ((first & 0x1F) << 6 | trailing(index + 1), 2)
    }
    if first >= 0xF0, index + 3 < bytes.count {
      let high = (first & 0x07) << 18 | trailing(index + 1) << 12
      return (high | trailing(index + 2) << 6 | trailing(index + 3), 4)
    }
    return (first, 1)
  }

  private func trailing(_ index: Int) -> UInt32 {
    UInt32(bytes[index] & 0x3F)
  }

  mutating func append(byte: UInt8) {
    bytes.append(byte)
  }

  mutating func append(_ other: ArraySlice<UInt8>) {
    bytes.append(contentsOf: other)
  }

  mutating func append(_ other: [UInt8]) {
    bytes.append(contentsOf: other)
  }

  mutating func append(_ letters: SoundLetters) {
    for index in 0..<letters.count { bytes.append(letters.byte(index)) }
  }

  mutating func append(scalar value: UInt32) {
    switch value {
    case ..<0x80:
      bytes.append(UInt8(truncatingIfNeeded: value))
    case ..<0x800:
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    case ..<0x10000:
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    default:
      bytes.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }
  }
}
