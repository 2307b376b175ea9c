import Answers
import Text

/// Text holds no control characters, no hidden marks and no reversals of direction.
struct ControlCharacterRule: Rule {
  let name = "control-character"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    let bytes = text.source.bytes
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F || byte > 0xC2, byte != 0xE2, byte != 0xEF {
        index += 1
        continue
      }
      if let length = Self.hidden(bytes, index) {
        let span = SourceSpan(index, index + length)
        report(.error, span, Self.message(text.source.text(span)))
        // One finding a line: what follows in it is seen together.
        index = bytes[index...].firstIndex(of: Byte.newline) ?? bytes.count
      } else {
        index += 1
      }
    }
  }

  /// The length of a hidden character at `index`; nil where there is none.
  static func hidden(_ bytes: [UInt8], _ index: Int) -> Int? {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (bytes[index], next, third) {
    case (Byte.tab, _, _), (Byte.newline, _, _): return nil
    case (Byte.carriageReturn, Byte.newline, _): return nil
    case (0..<0x20, _, _), (0x7F, _, _): return 1
    case (0xC2, 0x80...0x9F, _): return 2
    // U+200B, U+200E–200F, U+202A–202E, U+2028–2029, U+2060–2069, U+FEFF.
    case (0xE2, 0x80, 0x8E...0x8F): return isAmongRightToLeft(bytes, index) ? nil : 3
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0xA8...0xAE),
      (0xE2, 0x81, 0xA0...0xA9), (0xEF, 0xBB, 0xBF):
      return 3
    case (_, _, _): return nil
    }
  }

  /// Whether Hebrew or Arabic stands in the same line, where the marks of direction belong.
  private static func isAmongRightToLeft(_ bytes: [UInt8], _ index: Int) -> Bool {
    let reach = 256
    let before = bytes[max(0, index - reach)..<index].reversed().prefix { $0 != Byte.newline }
    let after = bytes[index..<min(bytes.count, index + reach)].prefix { $0 != Byte.newline }
    // The first bytes of U+0580 to U+077F.
    return before.contains { (0xD6...0xDD).contains($0) }
      || after.contains { (0xD6...0xDD).contains($0) }
  }

  static func message(_ character: String) -> Phrase {
    let value = character.unicodeScalars.first?.value ?? 0
    let digits = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Phrase(
      en: "There is a hidden character here, \(code). Remove it.",
      ja: "見えない文字 \(code) があります。消してください。",
      ko: "보이지 않는 글자 \(code)\(Josa.subject(for: code)) 있어요. 지워 주세요."
    )
  }
}
