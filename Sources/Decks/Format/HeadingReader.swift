import Text

/// A card's heading: its title, and `{#id .tag}` at its end.
struct HeadingReader {
  private(set) var title: SourceSpan
  /// The id without `#`; nil where there is none.
  private(set) var id: SourceSpan?
  private(set) var tags: [SourceSpan] = []
  /// The braces and what they hold.
  private(set) var attributes: SourceSpan?

  init(_ value: SourceSpan, _ bytes: [UInt8]) {
    title = value
    let start = Int(value.start)
    let end = Int(value.end)
    guard end > start + 1, bytes[end - 1] == Byte.closeBrace,
      let open = bytes[start..<end].lastIndex(of: Byte.openBrace), open + 1 < end,
      open == start || bytes[open - 1] != Byte.backslash,
      bytes[open + 1] == Byte.hash || bytes[open + 1] == Byte.dot
    else { return }
    title = bytes.trimmed(start, open)
    attributes = SourceSpan(open, end)
    var index = open + 1
    while index < end - 1 {
      let wordEnd = bytes[index..<(end - 1)].firstIndex(where: Byte.isSpace) ?? end - 1
      if index < wordEnd { take(SourceSpan(index, wordEnd), bytes[index]) }
      index = wordEnd + 1
    }
  }

  /// Braces in the title that were meant to hold an id, `{#` or `{ #`; nil where none do.
  func looseID(in bytes: [UInt8]) -> SourceSpan? {
    for index in title.range
    where bytes[index] == Byte.openBrace && (index == 0 || bytes[index - 1] != Byte.backslash) {
      let end = Int(title.end)
      let sign = index + 1 + bytes.run(of: Byte.space, at: index + 1, before: end)
      guard sign < end, bytes[sign] == Byte.hash else { continue }
      let close = bytes[sign..<end].firstIndex(of: Byte.closeBrace) ?? end - 1
      return SourceSpan(index, close + 1)
    }
    return nil
  }

  /// The first full-width sign of what would be an id, `{＃id}` or `｛#id｝`; nil where there is none.
  func wideSign(in bytes: [UInt8]) -> SourceSpan? {
    let end = Int(title.end)
    for index in title.range {
      let isBrace = bytes[index] == Byte.openBrace
      let isWide = bytes[index] == 0xEF && bytes.has([0xEF, 0xBD, 0x9B], at: index, before: end)
      guard isBrace || isWide else { continue }
      let next = index + (isWide ? 3 : 1)
      let isHash = bytes.has([0xEF, 0xBC, 0x83], at: next, before: end)
      if isWide, isHash || (next < end && bytes[next] == Byte.hash) {
        return SourceSpan(index, next)
      }
      if isHash { return SourceSpan(next, next + 3) }
    }
    return nil
  }

  private mutating func take(_ word: SourceSpan, _ mark: UInt8) {
    let name = SourceSpan(Int(word.start) + 1, Int(word.end))
    if mark == Byte.dot {
      tags.append(name)
    } else if let first = id, !first.isEmpty {
      // An id of two words is none: it is kept as it is written, for the linter to tell.
      id = SourceSpan(Int(first.start), Int(word.end))
      tags.removeAll { $0.start > first.start }
    } else {
      id = mark == Byte.hash ? name : word
    }
  }
}
