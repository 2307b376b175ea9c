import Text

/// A line that begins like a field: a word, perhaps a kind in parentheses, and a colon.
struct FieldLine {
  let word: Range<Int>
  /// The field; nil where none is called so.
  let name: FieldName?
  /// Just after the word and what stands in parentheses.
  let nameEnd: Int
  /// Just after the colon; nil where no space follows it.
  let valueStart: Int?
  /// Whether the colon is `：`, which needs no space.
  let isFullWidth: Bool
  /// The parenthesis before the kind of answer where it is `（`.
  let wideParenthesis: SourceSpan?
  /// The space behind the colon where it is full-width or cannot break.
  let wideSpace: SourceSpan?

  /// Looks at a line; nil where it is none such, or an unknown word without a space behind.
  init?(_ bytes: [UInt8], _ line: SourceSpan) {
    let start = Int(line.start)
    let end = Int(line.end)
    var index = start
    while index < end, index - start < 16, Byte.isLetter(bytes[index]) { index += 1 }
    word = start..<index
    name = FieldName(bytes[word])
    var wideParenthesis: SourceSpan?
    if index < end, bytes[index] == Byte.openParenthesis {
      while index < end, bytes[index] != Byte.closeParenthesis { index += 1 }
      index += 1
    } else if name != nil, let close = Self.endOfWideParentheses(bytes, index, end) {
      wideParenthesis = SourceSpan(index, index + 3)
      index = close
    }
    self.wideParenthesis = wideParenthesis
    guard index < end else { return nil }
    nameEnd = index
    isFullWidth = bytes.has([0xEF, 0xBC, 0x9A], at: index, before: end)
    guard isFullWidth || bytes[index] == Byte.colon else { return nil }
    let afterColon = index + (isFullWidth ? 3 : 1)
    wideSpace = Self.wideSpaces.first { bytes.has($0, at: afterColon, before: end) }
      .map { SourceSpan(afterColon, afterColon + $0.count) }
    if let wideSpace {
      valueStart = Int(wideSpace.end)
    } else {
      let isRead = isFullWidth || afterColon == end || Byte.isBlank(bytes[afterColon])
      valueStart = isRead ? afterColon : nil
    }
    if name == nil, valueStart == nil { return nil }
  }

  /// The end of `（kind）`; nil where no such parenthesis opens, or none closes.
  private static func endOfWideParentheses(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard bytes.has([0xEF, 0xBC, 0x88], at: start, before: end) else { return nil }
    for index in (start + 3)..<end {
      if bytes[index] == Byte.closeParenthesis { return index + 1 }
      if bytes.has([0xEF, 0xBC, 0x89], at: index, before: end) { return index + 3 }
    }
    return nil
  }

  /// U+3000, which input methods for Japanese write, and U+00A0.
  private static let wideSpaces: [[UInt8]] = [[0xE3, 0x80, 0x80], [0xC2, 0xA0]]
}
