import Text

extension [UInt8] {
  /// The mark of a line that opens or closes fenced code, and how often it stands there.
  func fenceMark(_ line: SourceSpan) -> (mark: UInt8, length: Int)? {
    let text = trimmed(Int(line.start), Int(line.end))
    guard let first = self[text.range].first,
      first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
    else { return nil }
    let length = run(of: first, at: Int(text.start), before: Int(text.end))
    return length >= 3 ? (first, length) : nil
  }

  /// Whether a list of options, a numbered list or a whole row of a table begins here.
  ///
  /// As in Markdown, only `1.` begins a list within a text: `1965.` is the end of a sentence.
  func startsList(at start: Int, before end: Int) -> Bool {
    switch self[start] {
    case Byte.dash, UInt8(ascii: "*"), UInt8(ascii: "+"):
      return checkbox(at: start, before: end) != nil
    case UInt8(ascii: "1"): return endOfNumber(at: start, before: end) == start + 1
    case Byte.pipe:
      let row = trimmed(start, end)
      return row.range.count > 1 && self[Int(row.end) - 1] == Byte.pipe
    case _: return false
    }
  }

  /// What is ticked in `- [x] ` at `start`; nil where no box stands.
  func checkbox(at start: Int, before end: Int) -> Bool? {
    guard start + 5 <= end, self[start + 1] == Byte.space, self[start + 2] == Byte.openBracket,
      self[start + 4] == Byte.closeBracket, start + 5 == end || Byte.isBlank(self[start + 5])
    else { return nil }
    switch self[start + 3] {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
    case Byte.space: return false
    case _: return nil
    }
  }

  /// Where the dot of `1. ` stands, or the parenthesis of `1) `; nil where no number stands.
  func endOfNumber(at start: Int, before end: Int) -> Int? {
    var index = start
    while index < end, Byte.isDigit(self[index]) { index += 1 }
    guard index > start, index + 1 < end,
      self[index] == Byte.dot || self[index] == Byte.closeParenthesis,
      Byte.isBlank(self[index + 1])
    else { return nil }
    return index
  }

  /// Whether a line begins like one of a list, or with a box.
  func looksLikeOption(at start: Int, before end: Int) -> Bool {
    let isList = isListMark(at: start, before: end) && Byte.isBlank(self[start + 1])
    return isList || looksLikeBox(at: start, before: end)
  }

  /// Whether a line begins with a box, `[x]`, `-[ ]` or `- []`, that is not as it should be.
  func looksLikeBox(at start: Int, before end: Int) -> Bool {
    var index = isListMark(at: start, before: end) ? start + 1 : start
    index += run(of: Byte.space, at: index, before: end)
    guard index < end, self[index] == Byte.openBracket,
      let close = self[index..<Swift.min(end, index + 5)].firstIndex(of: Byte.closeBracket)
    else { return false }
    let inside = self[(index + 1)..<close].filter { !Byte.isBlank($0) }
    return inside.isEmpty || inside == [UInt8(ascii: "x")] || inside == [UInt8(ascii: "X")]
  }

  /// Whether a line begins with `- ` or the like, indented or not.
  func isListItem(at start: Int, before end: Int) -> Bool {
    let start = Int(trimmed(start, end).start)
    return isListMark(at: start, before: end) && Byte.isBlank(self[start + 1])
  }

  private func isListMark(at start: Int, before end: Int) -> Bool {
    start + 1 < end
      && (self[start] == Byte.dash || self[start] == UInt8(ascii: "*")
        || self[start] == UInt8(ascii: "+"))
  }
}
