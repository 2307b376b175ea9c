import Text

/// Answers hold no full-width Latin letters, digits or marks by accident.
struct FullWidthRule: Rule {
  let name = "full-width"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for node in text.file.nodes {
      switch node.kind {
      case .field(.answer), .field(.accept), .field(.also):
        guard let place = fullWidth(in: text.source.bytes, node.value) else { continue }
        report(.warning, place, message(text.source.text(place)))
      case .field(.cloze):
        guard let place = gap(in: text.source.bytes, node.value) else { continue }
        report(.warning, place, noGap)
      case .entry, .section, .card, .field, .unknownField, .option, .item, .row, .prose: break
      }
    }
  }

  /// The first `｛｛`.
  private func gap(in bytes: [UInt8], _ span: SourceSpan) -> SourceSpan? {
    let braces: [UInt8] = [0xEF, 0xBD, 0x9B, 0xEF, 0xBD, 0x9B]
    let start = span.range.first {
      bytes[$0] == 0xEF && bytes.has(braces, at: $0, before: Int(span.end))
    }
    return start.map { SourceSpan($0, $0 + braces.count) }
  }

  private let noGap = Phrase(
    en: "“｛｛” is full-width and begins no gap. Write “{{” and “}}”.",
    ja: "「｛｛」は全角なので空欄になりません。「{{」「}}」と書いてください。",
    ko: "‘｛｛’ 괄호가 전각이어서 빈칸이 되지 않아요. ‘{{’와 ‘}}’로 적어 주세요."
  )

  /// The first of U+FF10–FF19, FF21–FF3A, FF41–FF5A and ｜.
  private func fullWidth(in bytes: [UInt8], _ span: SourceSpan) -> SourceSpan? {
    for index in span.range where bytes[index] == 0xEF && index + 2 < bytes.count {
      let isMark =
        switch (bytes[index + 1], bytes[index + 2]) {
        case (0xBC, 0x90...0x99), (0xBC, 0xA1...0xBA), (0xBD, 0x81...0x9A), (0xBD, 0x9C): true
        case (_, _): false
        }
      if isMark { return SourceSpan(index, index + 3) }
    }
    return nil
  }

  private func message(_ character: String) -> Phrase {
    guard character != "｜" else { return noSeparator }
    return Phrase(
      en: "“\(character)” is full-width. Write it half-width; answers are accepted in either.",
      ja: "「\(character)」が全角です。半角で書いてください。回答はどちらでも正解になります。",
      ko: "‘\(character)’ 글자가 전각이에요. 반각으로 적어 주세요. 답은 어느 쪽으로 써도 정답이에요."
    )
  }

  private var noSeparator: Phrase {
    Phrase(
      en: "“｜” is full-width and does not separate answers. Write “ | ” between them.",
      ja: "「｜」は全角なので、答えの区切りになりません。答えの間に「 | 」と書いてください。",
      ko: "‘｜’ 글자가 전각이어서 답이 나뉘지 않아요. 답 사이에 ‘ | ’를 적어 주세요."
    )
  }
}
