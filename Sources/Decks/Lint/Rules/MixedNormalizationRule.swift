import Text

/// Text is in NFC: one letter, one spelling in bytes.
///
/// Conjoining jamo and combining marks after a letter tell of text that a file system or an
/// application has taken apart.
struct MixedNormalizationRule: Rule {
  let name = "mixed-normalization"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    let bytes = text.source.bytes
    var lastLine = -1
    for index in bytes.indices where bytes[index] >= 0xCC {
      guard Self.isDecomposed(bytes, index) else { continue }
      let line = text.source.lineIndex(ofByte: index)
      guard line != lastLine else { continue }
      lastLine = line
      report(.warning, SourceSpan(index, index + (bytes[index] < 0xE0 ? 2 : 3)), Self.message)
    }
  }

  /// U+1100–11FF, U+3099, U+309A, U+0300–0304, 0306–030C, 0327 and 0328 and the like.
  static func isDecomposed(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case 0xE1:
      index + 1 < bytes.count && (0x84...0x87).contains(bytes[index + 1])
    case 0xE3:
      index + 2 < bytes.count && bytes[index + 1] == 0x82
        && (bytes[index + 2] == 0x99 || bytes[index + 2] == 0x9A)
    case 0xCC:
      index > 0 && Byte.isLetter(bytes[index - 1]) && index + 1 < bytes.count
        && bytes[index + 1] <= 0xA8
    case _: false
    }
  }

  static var message: Phrase {
    Phrase(
      en: "This line holds letters in parts (NFD). Save the text in NFC, or type the line again.",
      ja: "この行には分解された文字（NFD）があります。NFCで保存するか、入力し直してください。",
      ko: "이 줄에는 풀어진 글자(NFD)가 있어요. NFC로 저장하거나 다시 입력해 주세요."
    )
  }
}
