import Text

extension GIFTReader {
  /// Whether a text is meant as GIFT, be it broken: it names a category, or what stands behind a
  /// brace begins as answers do.
  package static func isLikely(_ file: DeckSource) -> Bool {
    let bytes = file.bytes
    let source = SourceText(path: file.path, bytes: bytes)
    for line in 0..<source.lineCount {
      let content = GIFTBytes.trimmed(bytes, source.line(line).range)
      if bytes[content].starts(with: "$CATEGORY:".utf8) { return true }
      if bytes[content].starts(with: [0x2F, 0x2F]) { continue }
      if let brace = GIFTBytes.first(bytes, in: content, where: { $0 == Byte.openBrace }),
        beginsAnswers(bytes, at: brace + 1)
      {
        return true
      }
    }
    return false
  }

  /// Whether the braces before `start` hold marks of answers, or true or false, or nothing.
  private static func beginsAnswers(_ bytes: [UInt8], at start: Int) -> Bool {
    let content = GIFTBytes.trimmed(bytes, start..<bytes.count)
    guard let first = bytes[content].first else { return false }
    if [GIFTBytes.equals, GIFTBytes.tilde, Byte.hash, Byte.closeBrace].contains(first) {
      return true
    }
    let end =
      bytes[content].firstIndex { $0 == Byte.closeBrace || $0 == Byte.hash } ?? content.upperBound
    guard end - content.lowerBound <= 8 else { return false }
    let word = GIFTBytes.text(bytes, content.lowerBound..<end).uppercased()
    return ["T", "TRUE", "F", "FALSE"].contains(word)
  }
}
