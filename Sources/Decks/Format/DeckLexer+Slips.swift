import Text

/// What looks right to whoever writes Markdown, or with an input method, and is read otherwise.
extension DeckLexer {
  // MARK: Comments

  private static let commentStart = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)

  /// Takes a line of an HTML comment, which is prose whatever stands in it.
  mutating func lexComment(_ line: SourceSpan) -> Bool {
    let start = Int(line.start)
    let end = Int(line.end)
    var index = start
    if comment == nil {
      guard bytes.has(Self.commentStart, at: start, before: end) else { return false }
      comment = line
      index += Self.commentStart.count
    }
    isOpen = false
    lexText(line)
    if (index..<max(index, end)).contains(where: { bytes.has(Self.commentEnd, at: $0, before: end) }
    ) {
      comment = nil
    }
    return true
  }

  // MARK: Full-width signs

  /// The first full-width sign of a box or a number that would begin a list if it were half-width.
  func wideListSign(_ line: SourceSpan) -> SourceSpan? {
    guard let last = syntax.nodes.last?.kind else { return nil }
    switch last {
    case .field(.question), .option: return wideBox(line) ?? wideNumber(line)
    case .item: return wideNumber(line)
    case .field, .entry, .section, .card, .unknownField, .row, .prose: return nil
    }
  }

  /// `- [ｘ]` or `- ［x］`.
  private func wideBox(_ line: SourceSpan) -> SourceSpan? {
    let end = Int(line.end)
    var index = Int(line.start)
    guard index < end, bytes[index] == Byte.dash else { return nil }
    index += 1 + bytes.run(of: Byte.space, at: index + 1, before: end)
    let open = wide(0xBB, 0xBC, at: index, end)
    guard index < end, open != nil || bytes[index] == Byte.openBracket else { return nil }
    index += open == nil ? 1 : 3
    let tick = wide(0x98, 0xBD, at: index, end) ?? wide(0xB8, 0xBC, at: index, end)
    index += tick == nil ? 1 : 3
    guard index < end else { return nil }
    let close = wide(0xBD, 0xBC, at: index, end)
    guard close != nil || bytes[index] == Byte.closeBracket else { return nil }
    return open ?? tick ?? close
  }

  /// `１．` or `1．`.
  private func wideNumber(_ line: SourceSpan) -> SourceSpan? {
    let end = Int(line.end)
    var index = Int(line.start)
    var sign: SourceSpan?
    while index < end {
      if Byte.isDigit(bytes[index]) {
        index += 1
      } else if bytes.has([0xEF, 0xBC], at: index, before: end), index + 2 < end,
        (0x90...0x99).contains(bytes[index + 2])
      {
        sign = sign ?? SourceSpan(index, index + 3)
        index += 3
      } else {
        break
      }
    }
    guard index > Int(line.start), index < end else { return nil }
    if let mark = wide(0x8E, 0xBC, at: index, end) ?? wide(0x89, 0xBC, at: index, end) {
      return sign ?? mark
    }
    let isEnded = bytes[index] == Byte.dot || bytes[index] == Byte.closeParenthesis
    return isEnded ? sign : nil
  }

  /// The full-width sign with these last bytes, where it stands at `index`.
  private func wide(_ last: UInt8, _ middle: UInt8, at index: Int, _ end: Int) -> SourceSpan? {
    bytes.has([0xEF, middle, last], at: index, before: end) ? SourceSpan(index, index + 3) : nil
  }
}
