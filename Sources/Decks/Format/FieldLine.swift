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
  /// The space behind the colon where it is full-width or cannot break.
  let wideSpace: SourceSpan?

  /// Looks at a line; nil where it is none such, or an unknown word without a space behind.
  init?(_ bytes: [UInt8], _ line: SourceSpan) {
    let start = Int(line.start)
    let end = Int(line.end)
    var index = start
    while index < end, index - start < 16, Byte.isLetter(bytes[index]) { index += 1 }
    word = start..<index
    if index < end, bytes[index] == Byte.openParenthesis {
      while index < end, bytes[index] != Byte.closeParenthesis { index += 1 }
      index += 1
    }
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
    name = FieldName(bytes[word])
    if name == nil, valueStart == nil { return nil }
  }

  /// U+3000, which input methods for Japanese write, and U+00A0.
  private static let wideSpaces: [[UInt8]] = [[0xE3, 0x80, 0x80], [0xC2, 0xA0]]
}
