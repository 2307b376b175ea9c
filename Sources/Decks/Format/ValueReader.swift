import Text

/// Reads values out of a deck's text: resolves escapes, joins lines, splits lists.
struct ValueReader {
  let bytes: [UInt8]
  /// Whether values are templates, in which `\{` and `\\` stay until a row's values are inserted.
  var keepsBraceEscapes = false

  /// The stretch without white space at its ends.
  func trimmed(_ span: SourceSpan) -> SourceSpan {
    bytes.trimmed(Int(span.start), Int(span.end))
  }

  /// The text of a stretch; `lines` says what becomes of its line breaks.
  func text(_ span: SourceSpan, lines: LineBreaks) -> String {
    let range = span.range
    for index in range where bytes[index] == Byte.backslash || bytes[index] == Byte.newline {
      return resolved(range, from: index, lines)
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// What becomes of line breaks in a value.
  enum LineBreaks {
    case kept, spaces
  }

  private func resolved(_ range: Range<Int>, from first: Int, _ lines: LineBreaks) -> String {
    var output = Array(bytes[range.lowerBound..<first])
    var index = first
    var isFenced = false
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == Byte.newline {
        while let last = output.last, Byte.isSpace(last), last != Byte.newline {
          output.removeLast()
        }
        output.append(lines == .kept ? Byte.newline : Byte.space)
        index = afterIndentation(index + 1, range.upperBound)
        if isFence(index, range.upperBound) { isFenced.toggle() }
      } else if byte == Byte.backslash, !isFenced, index + 1 < range.upperBound,
        Byte.isEscapable(bytes[index + 1])
      {
        let escaped = bytes[index + 1]
        if keepsBraceEscapes, escaped == Byte.openBrace || escaped == Byte.backslash {
          output.append(Byte.backslash)
        }
        output.append(escaped)
        index += 2
      } else {
        output.append(byte)
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private func afterIndentation(_ start: Int, _ end: Int) -> Int {
    guard start < end else { return start }
    if bytes[start] == Byte.tab { return start + 1 }
    return start + min(2, bytes.run(of: Byte.space, at: start, before: end))
  }

  private func isFence(_ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    return bytes.run(of: UInt8(ascii: "`"), at: start, before: end) >= 3
      || bytes.run(of: UInt8(ascii: "~"), at: start, before: end) >= 3
  }

  /// A value in one piece.
  func value(_ span: SourceSpan, lines: LineBreaks) -> String {
    text(trimmed(span), lines: lines)
  }

  /// The parts of a list with `separator`; empty parts are left out.
  func list(_ span: SourceSpan, at separator: UInt8) -> [String] {
    guard bytes[span.range].contains(separator) else {
      let only = value(span, lines: .spaces)
      return only.isEmpty ? [] : [only]
    }
    return bytes.split(span, at: separator).filter { !$0.isEmpty }.map { text($0, lines: .spaces) }
  }

  /// A known wrong answer: spellings, a dash, and what to tell.
  func rejections(_ span: SourceSpan) -> [Rejection] {
    let span = trimmed(span)
    let (answers, reason) = splitAtDash(span)
    let told = reason.map { text($0, lines: .spaces) } ?? ""
    return list(answers, at: Byte.pipe).map { Rejection(answer: $0, reason: told) }
  }

  /// Whether a known wrong answer says what to tell.
  func hasReason(_ span: SourceSpan) -> Bool { splitAtDash(trimmed(span)).1 != nil }

  private static let dashes: [[UInt8]] = [" — ", " – ", " -- "].map { Array($0.utf8) }

  private func splitAtDash(_ span: SourceSpan) -> (SourceSpan, SourceSpan?) {
    let end = Int(span.end)
    for index in span.range where bytes[index] == Byte.space {
      guard let dash = Self.dashes.first(where: { bytes.has($0, at: index, before: end) }) else {
        continue
      }
      let answers = bytes.trimmed(Int(span.start), index)
      return (answers, bytes.trimmed(index + dash.count, end))
    }
    return (span, nil)
  }
}
