import Answers
import Text

/// An answer in kana holds kana, and an answer in hangul no kana or kanji.
struct KanaAnswerRule: Rule {
  let name = "kanji-in-kana"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for index in text.cards.indices {
      guard case .typed(let typed) = text.cards[index].base.body else { continue }
      let answers: [String]
      switch typed.kind {
      case .hiragana, .katakana, .hangul: answers = typed.answers
      case .reading: answers = Array(typed.answers.prefix(1))
      case .text, .date, .number, .romanization, .boolean: continue
      }
      guard let answer = answers.first(where: { Self.isForeign($0, to: typed.kind) }) else {
        continue
      }
      report(.warning, text.place(of: .answer, ofCard: index), Self.message(answer, typed.kind))
    }
  }

  static func isForeign(_ answer: String, to kind: AnswerKind) -> Bool {
    answer.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x2_0000...0x3_FFFF: true
      case 0x3041...0x3096: kind == .katakana || kind == .hangul
      case 0x30A1...0x30FA: kind == .hiragana || kind == .hangul
      case 0xAC00...0xD7A3: kind != .hangul
      case _: false
      }
    }
  }

  static func message(_ answer: String, _ kind: AnswerKind) -> Phrase {
    Phrase(
      en: "“\(answer)” cannot be typed as A(\(kind.rawValue)). Correct it, or write A(text).",
      ja: "「\(answer)」は A(\(kind.rawValue)) では入力できません。直すか、A(text) にしてください。",
      ko: "‘\(answer)’ 답은 A(\(kind.rawValue))로 입력할 수 없어요. 고치거나 A(text)로 적어 주세요."
    )
  }
}
