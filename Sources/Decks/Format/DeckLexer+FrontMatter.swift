import Text

extension DeckLexer {
  /// Reads the front matter; the result is the first line after it.
  mutating func lexFrontMatter() -> Int {
    var first = source.line(0)
    if bytes.has([0xEF, 0xBB, 0xBF], at: Int(first.start), before: Int(first.end)) {
      first = SourceSpan(Int(first.start) + 3, Int(first.end))
    }
    guard isRule(first) else {
      report(.missingFrontMatter, first)
      return 0
    }
    syntax.hasFrontMatter = true
    guard let closing = closingLine else {
      report(.unclosedFrontMatter, first)
      return lexUnclosed()
    }
    for index in 1..<closing { lexFrontMatter(source.line(index)) }
    return closing + 1
  }

  /// The line that closes the front matter; nil where a card comes before it.
  private var closingLine: Int? {
    for index in 1..<max(1, source.lineCount) {
      let line = source.line(index)
      if isRule(line) { return index }
      if bytes.has([Byte.hash, Byte.hash], at: Int(line.start), before: Int(line.end)) {
        return nil
      }
    }
    return nil
  }

  /// Reads what may be front matter, to the first line that is empty or a heading.
  private mutating func lexUnclosed() -> Int {
    for index in 1..<max(1, source.lineCount) {
      let line = source.line(index)
      if line.isEmpty || bytes[Int(line.start)] == Byte.hash { return index }
      lexFrontMatter(line)
    }
    return source.lineCount
  }

  private func isRule(_ line: SourceSpan) -> Bool {
    let text = bytes.trimmed(Int(line.start), Int(line.end))
    return text.start == line.start && text.range.count == 3
      && bytes.run(of: Byte.dash, at: Int(text.start), before: Int(text.end)) == 3
  }

  private mutating func lexFrontMatter(_ line: SourceSpan) {
    let start = Int(line.start)
    let end = Int(line.end)
    if lexConflict(line) || bytes.trimmed(start, end).isEmpty { return }
    if bytes[start] == Byte.hash { return report(.frontMatterComment, line) }
    guard let colon = bytes[start..<end].firstIndex(of: Byte.colon), colon > start else {
      return report(.brokenFrontMatterLine, line)
    }
    append(.entry, name: bytes.trimmed(start, colon), value: bytes.trimmed(colon + 1, end))
  }
}
