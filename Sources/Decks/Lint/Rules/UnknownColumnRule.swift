import Text

/// Templates name columns that the table has.
struct UnknownColumnRule: Rule {
  let name = "unknown-column"

  func check(_ text: LintedText, report: (Severity, SourceSpan, Phrase) -> Void) {
    guard text.isTemplate, let columns = text.loaded.deck.rows?.columns, !columns.isEmpty else {
      return
    }
    // One name that is wrong is told once in each file.
    var known = Set(columns)
    for node in text.file.nodes {
      switch node.kind {
      case .field, .option, .item, .row, .card:
        for name in names(in: text.source.bytes, node.value) {
          let column = text.source.text(name)
          if known.insert(column).inserted { report(.error, name, message(column, columns)) }
        }
      case .entry, .section, .unknownField, .prose: break
      }
    }
  }

  /// What stands in single braces, but for `{#id}` and `{.tag}`.
  private func names(in bytes: [UInt8], _ span: SourceSpan) -> [SourceSpan] {
    var names: [SourceSpan] = []
    var index = Int(span.start)
    let end = Int(span.end)
    while index < end {
      if bytes[index] == Byte.backslash {
        index += 2
        continue
      }
      if bytes[index] == Byte.openBrace, index + 1 < end,
        ![Byte.openBrace, Byte.hash, Byte.dot].contains(bytes[index + 1]),
        let close = bytes[index..<min(end, index + TableReader.longestName)].firstIndex(where: {
          $0 == Byte.closeBrace || $0 == Byte.colon
        }),
        bytes[close] == Byte.closeBrace
      {
        names.append(SourceSpan(index + 1, close))
        index = close
      }
      index += 1
    }
    return names
  }

  private func message(_ column: String, _ columns: [String]) -> Phrase {
    let list = columns.joined(separator: ", ")
    return Phrase(
      en: "The table has no column “\(column)”; it has \(list). Correct the name, or write “\\{”.",
      ja: "表に「\(column)」という列がありません。ある列：\(list)。名前を直すか、「\\{」と書いてください。",
      ko: "표에 ‘\(column)’ 열이 없어요. 있는 열: \(list). 이름을 고치거나 ‘\\{’로 적어 주세요."
    )
  }
}
