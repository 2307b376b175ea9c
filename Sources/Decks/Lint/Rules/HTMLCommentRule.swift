import Text

/// A comment stands on lines of its own; within a field it is shown.
struct HTMLCommentRule: Rule {
  let name = "shown-comment"
  private static let start = Array("<!--".utf8)
  private static let fences = ["```", "~~~"].map { Array($0.utf8) }

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    for node in text.file.nodes {
      switch node.kind {
      case .field, .option, .item, .row:
        guard let place = comment(in: text.source.bytes, node.value) else { continue }
        report(.warning, place, message)
      case .entry, .section, .card, .unknownField, .prose: break
      }
    }
  }

  /// The beginning of a comment; nil where there is none, or code that may hold it.
  private func comment(in bytes: [UInt8], _ value: SourceSpan) -> SourceSpan? {
    let end = Int(value.end)
    for index in value.range {
      if Self.fences.contains(where: { bytes.has($0, at: index, before: end) }) { return nil }
      if bytes[index] == UInt8(ascii: "<"), bytes.has(Self.start, at: index, before: end) {
        return SourceSpan(index, index + Self.start.count)
      }
    }
    return nil
  }

  private let message = Phrase(
    en: "This comment is part of the text, and shown. Put it on a line of its own, from its first "
      + "column on.",
    ja: "この注釈は文の一部として表示されます。行頭から始まる別の行に書いてください。",
    ko: "이 주석은 글의 일부로 보여요. 따로 한 줄을 두고 첫 칸부터 적어 주세요."
  )
}
