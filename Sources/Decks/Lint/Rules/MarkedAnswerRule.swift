import Text

/// Answers are compared as they are written: Markdown's marks around one would have to be typed.
struct MarkedAnswerRule: Rule {
  let name = "marked-answer"
  private static let marks = ["**", "__", "~~", "*", "_", "`"].map { Array($0.utf8) }

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for node in text.file.nodes {
      switch node.kind {
      case .field(.answer), .field(.accept), .field(.also):
        for part in text.parts(of: node, at: Byte.pipe) {
          guard let mark = mark(around: Array(text.source.bytes[part.range])) else { continue }
          report(.warning, part, message(text.source.text(part), mark))
        }
      case .entry, .section, .card, .field, .unknownField, .option, .item, .row, .prose: break
      }
    }
  }

  private func mark(around answer: [UInt8]) -> String? {
    let mark = Self.marks.first { mark in
      answer.count > 2 * mark.count && answer.starts(with: mark)
        && answer.suffix(mark.count).elementsEqual(mark)
    }
    guard let mark, !answer.dropFirst(mark.count).dropLast(mark.count).contains(mark[0]) else {
      return nil
    }
    return String(decoding: mark, as: UTF8.self)
  }

  private func message(_ answer: String, _ mark: String) -> Phrase {
    Phrase(
      en: "“\(answer)” is shown with its marks. Leave “\(mark)” out.",
      ja: "「\(answer)」は記号もそのまま表示されます。「\(mark)」を消してください。",
      ko: "‘\(answer)’ 답은 기호까지 그대로 보여요. ‘\(mark)’ 기호를 지워 주세요."
    )
  }
}
