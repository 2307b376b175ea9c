import Answers
import Text

/// The earlier form of fingerprints, which journals still hold.
///
/// It is taken of the right answer in the deck's own language (the preferred spelling, the right
/// options, the order, the pairs), folded: case, spaces, punctuation and full width do not count.
/// 24 bits of FNV-1a, 64 bits; it can only be equal or not.
struct EarlierFingerprint {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  init(of wording: Wording, _ facet: Facet) {
    for text in Self.texts(of: wording, facet) { add(Furigana.plain(text)) }
  }

  var value: AnswerFingerprint {
    AnswerFingerprint(
      UInt32(truncatingIfNeeded: (hash ^ (hash >> 24) ^ (hash >> 48)) & 0xff_ffff)
    )
  }

  private static func texts(of wording: Wording, _ facet: Facet) -> [String] {
    switch (wording.body, facet) {
    case (.typed(let typed), _): Array(typed.answers.prefix(1))
    case (.choice(let options), _): options.filter(\.isRight).map(\.text).sorted()
    case (.order(let items), _): items
    case (.match(let pairs), _): pairs.flatMap { [$0.left, $0.right] }
    case (.cloze, .gap(let number)): Array(wording.gapAnswers(number).prefix(1))
    case (.cloze, .whole), (.cloze, .row), (nil, _): []
    }
  }

  private mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        addASCII(UInt8(truncatingIfNeeded: scalar.value))
        continue
      }
      guard !isIgnored(scalar) else { continue }
      var folded = scalar
      if (0xff01...0xff5e).contains(scalar.value) {
        folded = Unicode.Scalar(scalar.value - 0xfee0) ?? scalar
      }
      for byte in folded.properties.lowercaseMapping.utf8 { add(byte) }
    }
    add(0)
  }

  /// What the general categories say of ASCII, without asking them: `$+<=>^`|~` are symbols, and
  /// count; the rest of what is neither letter nor digit does not.
  private mutating func addASCII(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): add(byte | 0x20)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): add(byte)
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: "~"):
      add(byte)
    default: break
    }
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  private func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format,
      .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
