import CIconv

/// The names of an archive that does not say how it wrote them: where they are no UTF-8, Windows in Japan
/// and Korea writes its own code page.
///
/// Which one is told by all of them together: a pair of bytes that is a common character in the one is a
/// rare one in the other, or none.
struct LegacyNames {
  private let encoding: Encoding?

  fileprivate enum Encoding: String, CaseIterable {
    case japanese = "CP932"
    case korean = "CP949"
  }

  /// A smaller share of common characters is some other code page's.
  private static let leastShare = 0.5

  /// Looks at the `names` that are no UTF-8.
  init(_ names: [[UInt8]]) {
    let shares = names.isEmpty ? [] : Encoding.allCases.map { ($0, $0.shareOfCommon(in: names)) }
    let best = shares.max { $0.1 < $1.1 }
    encoding = best.flatMap { encoding, share in
      let fits = share >= Self.leastShare && names.allSatisfy { encoding.text(of: $0) != nil }
      return fits ? encoding : nil
    }
  }

  /// The name as its writer saw it; nil where no encoding was found.
  func text(of name: [UInt8]) -> String? { encoding?.text(of: name) }
}

extension LegacyNames.Encoding {
  /// `name` decoded; nil where it has bytes that the encoding has not.
  fileprivate func text(of name: [UInt8]) -> String? {
    var output = [UInt8](repeating: 0, count: name.count * 3 + 16)
    let conversion = unsafe name.withUnsafeBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe koryu_convert(
          rawValue,
          input.baseAddress,
          input.count,
          output.baseAddress,
          output.count
        )
      }
    }
    guard conversion.result == KORYU_CONVERTED else { return nil }
    return String(decoding: output.prefix(conversion.written), as: UTF8.self)
  }

  /// How many of the characters beyond ASCII are ones that people write.
  fileprivate func shareOfCommon(in names: [[UInt8]]) -> Double {
    var (common, all) = (0, 0)
    for name in names {
      for run in Self.runs(of: name) {
        let pairs = stride(from: 0, to: run.bytes.count, by: 2).map { place in
          (run.bytes[place], place + 1 < run.bytes.count ? run.bytes[place + 1] : 0)
        }
        all += pairs.count
        // A single pair amid Latin letters is an accented letter and its neighbour.
        if pairs.count > 1 || !run.isAmidLetters { common += pairs.count(where: isCommon) }
      }
    }
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  /// Hiragana, katakana and kanji of the first level; or hangul and hanja of the national standard.
  private func isCommon(_ lead: UInt8, _ trail: UInt8) -> Bool {
    switch self {
    case .japanese:
      switch lead {
      case 0x81: [0x58, 0x5B].contains(trail)
      case 0x82: trail >= 0x9F
      case 0x83: trail <= 0x96
      case 0x88: trail >= 0x9F
      case 0x89...0x97: true
      case 0x98: trail <= 0x72
      case _: false
      }
    case .korean:
      trail >= 0xA1 && ((0xB0...0xC8).contains(lead) || (0xCA...0xFD).contains(lead))
    }
  }

  /// The stretches that are not ASCII, taken in pairs: the second byte of one may be ASCII.
  private static func runs(of name: [UInt8]) -> [(bytes: [UInt8], isAmidLetters: Bool)] {
    var runs: [(bytes: [UInt8], isAmidLetters: Bool)] = []
    var place = 0
    while place < name.count {
      guard name[place] >= 0x80 else {
        place += 1
        continue
      }
      let start = place
      while place < name.count, name[place] >= 0x80 { place += 2 }
      let end = min(place, name.count)
      let isAmidLetters =
        start > 0 && isLetter(name[start - 1]) || end < name.count && isLetter(name[end])
      runs.append((Array(name[start..<end]), isAmidLetters))
    }
    return runs
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
