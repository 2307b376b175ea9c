import Scheduling
import Text

/// Tells a text that an earlier export wrote from any other.
package enum EarlierExport {
  /// Whether `bytes` are an export of a kind; never for Markdown, which looks as if a person had written it.
  package static func isOne(_ bytes: [UInt8], of kind: ExchangeKind) -> Bool {
    switch kind {
    case .tsv: isTable(bytes)
    case .gift: isGIFT(bytes)
    case .moodleXML: isMoodleXML(bytes)
    case .anki, .aiken, .markdown, .hashcards: false
    }
  }

  private static let tabs = Array("#separator:tab\n#html:false\n#guid column:1\n".utf8)

  /// Anki's own tables say no kind of answer.
  private static func isTable(_ bytes: [UInt8]) -> Bool {
    if CommaCell.beginsExport(bytes) { return true }
    guard bytes.starts(with: tabs) else { return false }
    var header = TableHeader()
    _ = header.take(SourceText(path: "", bytes: bytes))
    return header.columns.starts(with: ["id", "deck", "kind"])
  }

  /// Every question is named after a card.
  private static func isGIFT(_ bytes: [UInt8]) -> Bool {
    let reader = GIFTReader(DeckSource(path: "", bytes: bytes))
    return reader.findings.isEmpty && !reader.questions.isEmpty
      && reader.questions.allSatisfy { question in
        CardID(question.title) != nil && (question.id.isEmpty || question.id == question.title)
      }
  }

  /// Moodle's own files begin with a comment.
  private static func isMoodleXML(_ bytes: [UInt8]) -> Bool {
    let start =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n  <question type=\"category\">\n"
      + "    <category>\n      <text>"
    return ["$course$/top/", "<![CDATA[$course$/top/"].contains {
      bytes.starts(with: Array((start + $0).utf8))
    }
  }
}
