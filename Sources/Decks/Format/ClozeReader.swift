import Text

/// Reads a text with gaps, `{{number::answer::hint}}`.
struct ClozeReader {
  let values: ValueReader
  private(set) var parts: [ClozePart] = []
  /// Where a gap opens that nothing closes.
  private(set) var unclosed: [SourceSpan] = []
  /// Gaps without a number.
  private(set) var unnumbered: [SourceSpan] = []
  /// Gaps without an answer.
  private(set) var hollow: [SourceSpan] = []

  /// The gaps with an answer, and where the last of their alternatives ends.
  private(set) var places: [(number: Int?, answers: [String], answersEnd: Int)] = []

  /// Whether anything is wrong with it.
  var isBroken: Bool { !unclosed.isEmpty || !unnumbered.isEmpty || !hollow.isEmpty }

  private static let opening: [UInt8] = [Byte.openBrace, Byte.openBrace]
  private static let closing: [UInt8] = [Byte.closeBrace, Byte.closeBrace]

  init(_ span: SourceSpan, _ values: ValueReader) {
    self.values = values
    let span = values.trimmed(span)
    let end = Int(span.end)
    var start = Int(span.start)
    var index = start
    while index < end {
      if values.bytes[index] == Byte.backslash {
        index += 2
      } else if values.bytes.has(Self.opening, at: index, before: end) {
        guard let close = close(after: index + 2, end) else {
          unclosed.append(SourceSpan(index, min(end, index + 2)))
          index += 2
          continue
        }
        appendText(start, index)
        appendGap(SourceSpan(index, close + 2))
        index = close + 2
        start = index
      } else {
        index += 1
      }
    }
    appendText(start, end)
  }

  /// Where `}}` stands; of more braces in a row, the last two.
  ///
  /// Nil where another gap opens before.
  private func close(after start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end {
      if values.bytes[index] == Byte.backslash {
        index += 2
      } else if values.bytes.has(Self.closing, at: index, before: end) {
        return index + values.bytes.run(of: Byte.closeBrace, at: index, before: end) - 2
      } else if values.bytes.has(Self.opening, at: index, before: end) {
        return nil
      } else {
        index += 1
      }
    }
    return nil
  }

  private mutating func appendText(_ start: Int, _ end: Int) {
    guard start < end else { return }
    parts.append(.text(values.text(SourceSpan(start, end), lines: .kept)))
  }

  private mutating func appendGap(_ gap: SourceSpan) {
    var fields = split(Int(gap.start) + 2, Int(gap.end) - 2)
    let number = fields.count > 1 ? number(fields[0]) : nil
    if number == nil { unnumbered.append(gap) } else { fields.removeFirst() }
    let answers = fields.first.map { values.list($0, at: Byte.pipe) } ?? []
    if answers.isEmpty { hollow.append(gap) }
    if let last = fields.first, !answers.isEmpty {
      places.append((number, answers, Int(last.end)))
    }
    let hint = fields.count > 1 ? values.text(fields[1], lines: .spaces) : ""
    parts.append(.gap(ClozeGap(number: number, answers: answers, hint: hint)))
  }

  /// The parts between `::`, at most three; of more colons in a row, the last two separate.
  private func split(_ start: Int, _ end: Int) -> [SourceSpan] {
    var fields: [SourceSpan] = []
    var start = start
    var index = start
    while index < end {
      let colons = values.bytes.run(of: Byte.colon, at: index, before: end)
      if values.bytes[index] == Byte.backslash {
        index += 2
      } else if colons >= 2, fields.count < 2 {
        index += colons
        fields.append(values.bytes.trimmed(start, index - 2))
        start = index
      } else {
        index += 1
      }
    }
    fields.append(values.bytes.trimmed(start, end))
    return fields
  }

  /// A number from 1 to 999, as `3` or as Anki's `c3`.
  private func number(_ span: SourceSpan) -> Int? {
    var digits = values.bytes[span.range]
    if digits.first == UInt8(ascii: "c") { digits.removeFirst() }
    guard (1...3).contains(digits.count), digits.allSatisfy(Byte.isDigit) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return number == 0 ? nil : number
  }
}
