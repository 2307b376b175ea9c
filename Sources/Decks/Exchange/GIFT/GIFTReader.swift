package import Text

/// Reads a GIFT file: every question, and what is to be told about it.
package struct GIFTReader {
  /// More questions are not taken.
  package static let mostQuestions = 100_000

  package private(set) var questions: [GIFTQuestion] = []
  /// The line that each question begins on, counted from 1.
  package private(set) var lines: [Int] = []
  package private(set) var findings: [Finding] = []
  /// The categories that the file names, in order.
  package private(set) var categories: [String] = []
  private let source: SourceText
  /// The text, with spaces for comments.
  private var bytes: [UInt8]
  private var id = ""
  private var tags: [String] = []

  package init(_ file: DeckSource) {
    source = SourceText(path: file.path, bytes: file.bytes)
    bytes = file.bytes
    if let refusal = SourceRefusal(source) {
      findings.append(refusal.finding(in: source))
      return
    }
    var line = 0
    while line < source.lineCount, questions.count < Self.mostQuestions { line = read(from: line) }
    if line < source.lineCount { report(.tooMany, source.line(line).range.lowerBound) }
  }

  private mutating func report(_ problem: GIFTProblem, _ place: Int) {
    findings.append(
      Finding(
        rule: problem.rule,
        severity: problem.severity,
        path: source.path,
        range: source.range(of: SourceSpan(place, place + 1)),
        message: problem.phrase
      )
    )
  }

  // MARK: Lines

  private enum LineKind {
    case blank, comment, category, text
  }

  private static let categoryMark = Array("$CATEGORY:".utf8)

  private func content(_ line: Int) -> Range<Int> {
    let range = source.line(line).range
    let start = line == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : range.lowerBound
    return GIFTBytes.trimmed(source.bytes, min(start, range.upperBound)..<range.upperBound)
  }

  private func kind(_ line: Int) -> LineKind {
    let content = source.bytes[self.content(line)]
    if content.isEmpty { return .blank }
    if content.starts(with: [0x2F, 0x2F]) { return .comment }
    return content.starts(with: Self.categoryMark) ? .category : .text
  }

  /// Reads what begins with a line, and tells the line after it.
  private mutating func read(from line: Int) -> Int {
    switch kind(line) {
    // A comment that a blank line parts from a question says nothing of it.
    case .blank: (id, tags) = ("", [])
    case .comment: takeComment(line)
    case .category: takeCategory(line)
    case .text: return takeBlock(from: line)
    }
    return line + 1
  }

  /// Takes a category; Moodle would take what follows without a blank line for a part of its name.
  private mutating func takeCategory(_ line: Int) {
    (id, tags) = ("", [])
    let name = content(line).dropFirst(Self.categoryMark.count)
    categories.append(GIFTBytes.text(bytes, name))
    var next = line + 1
    while next < source.lineCount, kind(next) == .comment { next += 1 }
    guard next < source.lineCount, kind(next) != .blank else { return }
    report(.noBlankLine, content(next).lowerBound)
  }

  /// Takes `[id:…]` and `[tag:…]` of a comment, which is no text; the first `[id:…]` counts.
  private mutating func takeComment(_ line: Int) {
    let content = self.content(line)
    let marks = GIFTCommentMarks(String(decoding: source.bytes[content], as: UTF8.self))
    if id.isEmpty { id = marks.id }
    tags += marks.tags
    for index in content { bytes[index] = Byte.space }
  }

  // MARK: Questions

  /// Takes a question from its first line, and tells the line after it.
  ///
  /// It ends at a blank line outside its braces, and before whatever can only begin another one.
  private mutating func takeBlock(from first: Int) -> Int {
    let start = content(first).lowerBound
    var shape = GIFTShape()
    var line = first
    var lastBlank: Int?
    while line < source.lineCount {
      let kind = self.kind(line)
      if kind == .blank {
        guard shape.isOpen, closes(after: line) else { break }
        lastBlank = line
      } else if kind == .comment {
        takeComment(line)
      } else if line > first, !shape.isOpen, beginsAnother(line, kind, shape) {
        report(.noBlankLine, content(line).lowerBound)
        break
      } else {
        shape.take(bytes, content(line))
      }
      line += 1
    }
    if let lastBlank { report(.blankLineInside, source.line(lastBlank).range.lowerBound) }
    take(start..<source.line(max(first, line - 1)).range.upperBound, shape)
    return line
  }

  /// Whether the braces that are open at a blank line are closed before others open.
  private func closes(after line: Int) -> Bool {
    for next in (line + 1)..<max(line + 1, min(source.lineCount, line + 100)) {
      let isComment = kind(next) == .comment
      let brace =
        isComment
        ? nil
        : GIFTBytes.first(source.bytes, in: content(next)) {
          $0 == Byte.openBrace || $0 == Byte.closeBrace
        }
      if let brace { return source.bytes[brace] == Byte.closeBrace }
    }
    return false
  }

  /// Whether a line outside braces can only begin another question.
  private func beginsAnother(_ line: Int, _ kind: LineKind, _ shape: GIFTShape) -> Bool {
    if kind == .category { return true }
    guard shape.isComplete else { return false }
    if bytes[content(line)].starts(with: [Byte.colon, Byte.colon]) { return true }
    var next = line
    while next < source.lineCount, self.kind(next) != .blank, self.kind(next) != .category {
      let brace =
        self.kind(next) == .comment
        ? nil
        : GIFTBytes.first(source.bytes, in: content(next)) { $0 == Byte.openBrace }
      if brace != nil { return true }
      next += 1
      if next - line > 100 { return false }
    }
    return false
  }

  private mutating func take(_ range: Range<Int>, _ shape: GIFTShape) {
    defer { (id, tags) = ("", []) }
    if let problem = shape.problem {
      report(problem.0, problem.1)
      return
    }
    var reader = GIFTQuestionReader(bytes, range, shape)
    if var question = reader.question() {
      (question.id, question.tags) = (id, tags)
      question.category = categories.last ?? ""
      questions.append(question)
      lines.append(source.lineIndex(ofByte: range.lowerBound) + 1)
    }
    if let problem = reader.problem { report(problem.0, problem.1) }
  }
}

/// Where the braces of a question stand.
struct GIFTShape {
  private(set) var open: Int?
  private(set) var close: Int?
  private var misplaced: (GIFTProblem, Int)?

  var isOpen: Bool { open != nil && close == nil }
  var isComplete: Bool { close != nil }

  /// What is wrong with them.
  var problem: (GIFTProblem, Int)? {
    if let misplaced { return misplaced }
    guard let open, close == nil else { return nil }
    return (.unclosed, open)
  }

  /// Goes through a line.
  mutating func take(_ bytes: [UInt8], _ line: Range<Int>) {
    var start = line.lowerBound
    while let brace = GIFTBytes.first(
      bytes,
      in: start..<line.upperBound,
      where: { $0 == Byte.openBrace || $0 == Byte.closeBrace }
    ) {
      start = brace + 1
      let isOpening = bytes[brace] == Byte.openBrace
      if isOpening, open == nil {
        open = brace
      } else if !isOpening, isOpen {
        close = brace
      } else if misplaced == nil {
        misplaced = (isOpening ? (isOpen ? .unclosed : .secondAnswer) : .strayBrace, brace)
      }
    }
  }
}
