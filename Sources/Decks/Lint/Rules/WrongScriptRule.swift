import Answers
import Text

/// An answer in kana holds kana, one in hangul hangul, one in Latin letters these.
struct WrongScriptRule: AnswerRule {
  let name = "wrong-script"

  func fault(in answers: [String], of kind: AnswerKind) -> AnswerFault? {
    let index: Int?
    switch kind {
    case .hiragana, .katakana, .hangul, .reading:
      index =
        answers.firstIndex { Self.isForeign($0, to: kind) }
        ?? (answers.first.map { Self.isOwn($0, to: kind) } == false ? 0 : nil)
    case .romanization:
      index =
        answers.first.map { Self.isForeign($0, to: kind) || !Self.isOwn($0, to: kind) } == true
        ? 0 : nil
    case .text, .date, .number, .boolean: index = nil
    }
    return index.map {
      AnswerFault(index: $0, severity: .warning, message: Self.message(answers[$0], kind))
    }
  }

  /// Whether an answer holds a letter that cannot be typed for its kind.
  private static func isForeign(_ answer: String, to kind: AnswerKind) -> Bool {
    answer.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x2_0000...0x3_FFFF: true
      case 0x3041...0x3096: kind == .katakana || kind == .hangul || kind == .romanization
      case 0x30A1...0x30FA: kind == .hiragana || kind == .hangul || kind == .romanization
      case 0xAC00...0xD7A3: kind != .hangul
      case _: false
      }
    }
  }

  /// Whether it holds a letter of its kind; names such as Wi-Fi may stand among them.
  private static func isOwn(_ answer: String, to kind: AnswerKind) -> Bool {
    answer.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: kind == .romanization
      case 0x3041...0x3096: kind == .hiragana || kind == .reading
      case 0x30A1...0x30FA, 0xFF66...0xFF9D: kind == .katakana || kind == .reading
      case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: kind == .hangul
      case _: false
      }
    }
  }

  private static func message(_ answer: String, _ kind: AnswerKind) -> Phrase {
    Phrase(
      en: "“\(answer)” cannot be typed as A(\(kind.rawValue)). Correct it, or write A(text).",
      ja: "「\(answer)」は A(\(kind.rawValue)) では入力できません。直すか、A(text) にしてください。",
      ko: "‘\(answer)’ 답은 A(\(kind.rawValue))로 입력할 수 없어요. 고치거나 A(text)로 적어 주세요."
    )
  }
}
