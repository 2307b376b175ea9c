/// Canonical composition (NFC) by table, without ICU or Foundation.
///
/// Covers hangul by arithmetic (Unicode Standard 3.12) and the Basic Multilingual Plane by
/// table; combining classes are those of the standard library.
enum CanonicalComposition {
  /// Whether a text is in NFC for certain; most are.
  static func isComposed(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isSettled) }

  /// `scalars` in NFC.
  static func compose(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard !scalars.allSatisfy(isSettled) else { return scalars }
    var parts: [Unicode.Scalar] = []
    parts.reserveCapacity(scalars.count * 2)
    for scalar in scalars { decompose(scalar, into: &parts) }
    reorder(&parts)
    return recompose(parts)
  }

  /// The first part of a letter with marks, taken apart as far as it goes.
  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    var base = scalar
    while let (first, _) = Tables.shared.decompositions[base] { base = first }
    return base
  }

  /// Whether `scalar` is composed and never composes with what stands before it.
  private static func isSettled(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x2010...0x2027, 0x2030...0x205E, 0x3000...0x3029, 0x3030...0x3096,
      0x309B...0x318F, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFFEF:
      true
    case _: false
    }
  }

  private static func decompose(_ scalar: Unicode.Scalar, into parts: inout [Unicode.Scalar]) {
    if let syllable = HangulSyllable(scalar) {
      append(syllable, to: &parts)
      return
    }
    guard let (first, second) = Tables.shared.decompositions[scalar] else {
      parts.append(scalar)
      return
    }
    // Nested at most three deep in the table itself; no input drives it further.
    decompose(first, into: &parts)
    if let second { parts.append(second) }
  }

  /// Sorts each run of combining marks by class, stably.
  private static func reorder(_ parts: inout [Unicode.Scalar]) {
    var start = 0
    while start < parts.count {
      guard combiningClass(parts[start]) != 0 else {
        start += 1
        continue
      }
      var end = start
      while end < parts.count, combiningClass(parts[end]) != 0 { end += 1 }
      let run = parts[start..<end].enumerated().sorted { left, right in
        (combiningClass(left.element), left.offset) < (combiningClass(right.element), right.offset)
      }
      parts.replaceSubrange(start..<end, with: run.map(\.element))
      start = end
    }
  }

  private static func recompose(_ parts: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(parts.count)
    var starter: Int?
    var lastClass: UInt8 = 0
    for scalar in parts {
      let own = combiningClass(scalar)
      let adjacent = starter == result.count - 1
      if let place = starter, adjacent || (lastClass < own && lastClass != 0),
        let composed = pair(result[place], scalar)
      {
        result[place] = composed
        continue
      }
      if own == 0 { starter = result.count }
      lastClass = own
      result.append(scalar)
    }
    return result
  }

  private static func append(_ syllable: HangulSyllable, to parts: inout [Unicode.Scalar]) {
    let values = [0x1100 + syllable.initial, 0x1161 + syllable.vowel, 0x11A7 + syllable.final]
    for value in values.prefix(syllable.final == 0 ? 2 : 3) {
      if let jamo = Unicode.Scalar(UInt32(value)) { parts.append(jamo) }
    }
  }

  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    switch (first.value, second.value) {
    case (0x1100...0x1112, 0x1161...0x1175):
      HangulSyllable(initial: Int(first.value - 0x1100), vowel: Int(second.value - 0x1161)).scalar
    case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (first.value - 0xAC00) % 28 == 0:
      Unicode.Scalar(first.value + second.value - 0x11A7)
    case (_, _):
      Tables.shared.compositions[UInt64(first.value) << 32 | UInt64(second.value)]
    }
  }

  private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }

  /// The generated tables, keyed for look-up; built when first needed.
  private struct Tables: Sendable {
    static let shared = Tables()

    var decompositions: [Unicode.Scalar: (Unicode.Scalar, Unicode.Scalar?)] = [:]
    var compositions: [UInt64: Unicode.Scalar] = [:]

    init() {
      let split = CanonicalMappings.decompositions
      for row in stride(from: 0, to: split.count, by: 3) {
        guard let whole = Unicode.Scalar(split[row]), let first = Unicode.Scalar(split[row + 1])
        else { continue }
        let second = split[row + 2] == 0 ? nil : Unicode.Scalar(split[row + 2])
        decompositions[whole] = (first, second)
      }
      let joined = CanonicalMappings.compositions
      for row in stride(from: 0, to: joined.count, by: 3) {
        compositions[UInt64(joined[row]) << 32 | UInt64(joined[row + 1])] =
          Unicode.Scalar(joined[row + 2])
      }
    }
  }
}
