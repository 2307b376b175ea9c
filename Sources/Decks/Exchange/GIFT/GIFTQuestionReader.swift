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
      let name = (start + 2)..<textEnd
      if let end = GIFTBytes.firstRun(of: Byte.colon, count: 2, bytes, in: name) {
        title = GIFTBytes.text(bytes, name.lowerBound..<end)
        start = end + 2
      } else {
        problem = (.unclosedTitle, start)
        start += 2
      }
    }
    let stem = GIFTItem.text(bytes, start..<textEnd, inherited: .moodle)
    guard let open = shape.open, let close = shape.close else {
      return GIFTQuestion(title: title, stem: stem, answer: .description)
    }
    let behind = (close + 1)..<max(close + 1, range.upperBound)
    let tail = GIFTBytes.text(bytes, behind)
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
    if case .short(let choices) = answer, choices.count > 1,
      choices.contains(where: { $0.text.text.contains("->") })
    {
      problem = (.someArrows, open)
    }
    return GIFTQuestion(
      title: title,
      stem: stem,
      tail: tail.isEmpty ? nil : tail,
      spaces: tail.isEmpty ? [.before, .after] : spaces(before: start..<open, after: behind),
      answer: answer,
      feedback: feedback
    )
  }

  /// On which sides of the braces white space stands.
  private func spaces(before: Range<Int>, after: Range<Int>) -> Set<GIFTGapSide> {
    var spaces: Set<GIFTGapSide> = []
    if before.last.map({ Byte.isSpace(bytes[$0]) }) == true { spaces.insert(.before) }
    if after.first.map({ Byte.isSpace(bytes[$0]) }) == true { spaces.insert(.after) }
    return spaces
  }
}

/// One part of a question's answers: a mark, a weight, a text, and feedback.
struct GIFTItem {
  /// `=` or `~`; nil where nothing stands before it.
  var mark: UInt8?
  var weight: Double?
  /// The text, not yet read.
  var body: Range<Int>
  /// The text and the feedback, not yet read.
  var whole: Range<Int>
  var feedback: GIFTText?

  init?(_ bytes: [UInt8], _ range: Range<Int>, mark: UInt8?, format: GIFTFormat) {
    self.mark = mark
    var start = GIFTBytes.trimmed(bytes, range).lowerBound
    if let (value, end) = Self.weight(bytes, start..<range.upperBound) {
      guard abs(value) <= 100 else { return nil }
      weight = value
      start = end
    }
    whole = start..<range.upperBound
    let hash = GIFTBytes.first(bytes, in: start..<range.upperBound) { $0 == Byte.hash }
    body = start..<(hash ?? range.upperBound)
    feedback = hash.flatMap {
      Self.feedback(bytes, ($0 + 1)..<range.upperBound, inherited: format)
    }
  }

  /// The weight that a part begins with (`%-33.3%`), and where it ends; nil where the percent sign
  /// belongs to the text.
  private static func weight(_ bytes: [UInt8], _ range: Range<Int>) -> (Double, Int)? {
    guard range.first.map({ bytes[$0] }) == GIFTBytes.percent,
      let end = bytes[range.dropFirst().prefix(16)].firstIndex(of: GIFTBytes.percent)
    else { return nil }
    let number = bytes[(range.lowerBound + 1)..<end]
    let digits = number.first == Byte.dash ? number.dropFirst() : number
    guard digits.first.map(Byte.isDigit) == true,
      digits.allSatisfy({ Byte.isDigit($0) || $0 == Byte.dot }),
      digits.count(where: { $0 == Byte.dot }) <= 1,
      let value = Double(
        String(decoding: digits.last == Byte.dot ? number.dropLast() : number, as: UTF8.self)
      )
    else { return nil }
    return (value, end + 1)
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
