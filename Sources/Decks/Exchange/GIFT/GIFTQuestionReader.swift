/// Reads one question of a GIFT file, whose braces are known.
struct GIFTQuestionReader {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private let shape: GIFTShape
  private(set) var problem: (GIFTProblem, Int)?

  init(_ bytes: [UInt8], _ range: Range<Int>, _ shape: GIFTShape) {
    self.bytes = bytes
    self.range = range
    self.shape = shape
  }

  /// The question; nil where there is a problem, or nothing.
  mutating func question() -> GIFTQuestion? {
    var start = GIFTBytes.trimmed(bytes, range).lowerBound
    var title = ""
    let textEnd = shape.open ?? range.upperBound
    if bytes[start..<textEnd].starts(with: [Byte.colon, Byte.colon]) {
      guard
        let end = GIFTBytes.firstRun(of: Byte.colon, count: 2, bytes, in: (start + 2)..<textEnd)
      else {
        problem = (.unclosedTitle, start)
        return nil
      }
      title = GIFTBytes.text(bytes, (start + 2)..<end)
      start = end + 2
    }
    let stem = GIFTItem.text(bytes, start..<textEnd, inherited: .moodle)
    guard let open = shape.open, let close = shape.close else {
      return GIFTQuestion(title: title, stem: stem, answer: .description)
    }
    let tail = GIFTBytes.text(bytes, (close + 1)..<max(close + 1, range.upperBound))
    var answers = (open + 1)..<close
    var feedback: GIFTText?
    if let mark = GIFTBytes.firstRun(of: Byte.hash, count: 4, bytes, in: answers) {
      feedback = GIFTItem.feedback(bytes, (mark + 4)..<close, inherited: stem.format)
      answers = answers.lowerBound..<mark
    }
    let reader = GIFTAnswerReader(bytes: bytes, format: stem.format)
    guard let answer = reader.answer(GIFTBytes.trimmed(bytes, answers)) else {
      problem = (.unreadableAnswer, open)
      return nil
    }
    return GIFTQuestion(
      title: title,
      stem: stem,
      tail: tail.isEmpty ? nil : tail,
      answer: answer,
      feedback: feedback
    )
  }
}

/// One part of a question's answers: a mark, a weight, a text, and feedback.
struct GIFTItem {
  /// `=` or `~`; nil where nothing stands before it.
  var mark: UInt8?
  var weight: Double?
  /// The text, not yet read.
  var body: Range<Int>
  var feedback: GIFTText?

  init?(_ bytes: [UInt8], _ range: Range<Int>, mark: UInt8?, format: GIFTFormat) {
    self.mark = mark
    var start = GIFTBytes.trimmed(bytes, range).lowerBound
    if start < range.upperBound, bytes[start] == GIFTBytes.percent,
      let end = bytes[(start + 1)..<range.upperBound].firstIndex(of: GIFTBytes.percent)
    {
      let text = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
      guard let value = Double(text), value.isFinite, abs(value) <= 100 else { return nil }
      weight = value
      start = end + 1
    }
    let hash = GIFTBytes.first(bytes, in: start..<range.upperBound) { $0 == Byte.hash }
    body = start..<(hash ?? range.upperBound)
    feedback = hash.flatMap {
      Self.feedback(bytes, ($0 + 1)..<range.upperBound, inherited: format)
    }
  }

  static func feedback(
    _ bytes: [UInt8],
    _ range: Range<Int>,
    inherited: GIFTFormat
  ) -> GIFTText? {
    let text = Self.text(bytes, range, inherited: inherited)
    return text.text.isEmpty ? nil : text
  }

  /// A text, and the format that it may begin with (`[html]`).
  static func text(_ bytes: [UInt8], _ range: Range<Int>, inherited: GIFTFormat) -> GIFTText {
    let range = GIFTBytes.trimmed(bytes, range)
    for format in GIFTFormat.allCases {
      let tag = Array("[\(format.rawValue)]".utf8)
      if bytes[range].starts(with: tag) {
        let text = range.dropFirst(tag.count)
        let keepsLines = format == .html || format == .markdown
        return GIFTText(
          GIFTBytes.text(bytes, text, whiteSpace: keepsLines ? .kept : .joined),
          format
        )
      }
    }
    return GIFTText(GIFTBytes.text(bytes, range), inherited)
  }
}
