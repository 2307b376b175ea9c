import TestSupport

/// Texts to hold the properties against.
enum RandomText {
  /// One to eight syllables of hangul.
  static func hangul(using random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let value = UInt32.random(in: 0xAC00...0xD7A3, using: &random)
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  /// Up to twelve scalars from the scripts this module reads and from everywhere else.
  static func anything(using random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let ranges: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F, 0x3040...0x30FF,
        0x4E00...0x9FFF, 0xFF00...0xFFEF, 0x300...0x36F, 0...0x10FFFF,
      ]
      let range = ranges[Int.random(in: ranges.indices, using: &random)]
      let value = UInt32.random(in: range, using: &random)
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
