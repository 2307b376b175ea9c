import Text

/// Cuts a deck's text into stretches, line by line, in one pass; it never stops.
struct DeckLexer {
  let source: SourceText
  let bytes: [UInt8]
  var syntax = DeckSyntax()
  /// Whether the last node may go on in the next line.
  var isOpen = false
  /// Whether a blank line stands after the last node.
  private var isAfterBlank = false
  private var fence: Fence?
  /// The line in which an HTML comment began that has not ended.
  var comment: SourceSpan?
  private var isInConflict = false
  private var guesses = 1000

  private struct Fence {
    var mark: UInt8
    var length: Int
    var isIndented: Bool
    var line: SourceSpan
  }

  init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
  }

  mutating func lexed() -> DeckSyntax {
    syntax.nodes.reserveCapacity(bytes.count / 32)
    var line = lexFrontMatter()
    let count = source.lineCount
    while line < count {
      lex(source.line(line))
      line += 1
    }
    if let fence { report(.unclosedFence, fence.line) }
    if let comment { report(.unclosedComment, comment) }
    return syntax
  }

  // MARK: Lines

  private mutating func lex(_ line: SourceSpan) {
    let start = Int(line.start)
    let end = Int(line.end)
    if fence != nil, lexFenced(line) { return }
    if comment != nil || (start < end && bytes[start] == UInt8(ascii: "<")), lexComment(line) {
      return
    }
    guard start < end, let first = firstMark(start, end) else {
      isAfterBlank = true
      return
    }
    if isInConflict || first == UInt8(ascii: "<"), lexConflict(line) { return }
    if opensFence(line) {
      lexText(line)
    } else if first == Byte.hash, lexHeading(line) {
      return
    } else if Byte.isLetter(first), lexField(line) {
      return
    } else if lexListed(first, line) {
      return
    } else {
      if let sign = wideListSign(line) {
        report(.fullWidthSign(source.text(sign)), sign)
      } else if isBrokenOption(line) {
        report(.brokenOption, line)
      }
      if isSecondBody(line) {
        report(.secondBody, line)
        isOpen = false
      }
      if isListedAnswer(line) { report(.listedAnswer, line) }
      lexText(line)
    }
  }

  /// The first byte of the line, or nil if it is blank.
  private func firstMark(_ start: Int, _ end: Int) -> UInt8? {
    let first = bytes[start]
    guard Byte.isSpace(first) else { return first }
    return bytes[start..<end].allSatisfy(Byte.isSpace) ? nil : first
  }

  private func isIndented(_ line: SourceSpan) -> Bool {
    let start = Int(line.start)
    guard start < Int(line.end) else { return false }
    return bytes[start] == Byte.tab
      || bytes.run(of: Byte.space, at: start, before: Int(line.end)) >= 2
  }

  /// Text that belongs to the open node, or is prose.
  mutating func lexText(_ line: SourceSpan) {
    if isOpen, !isAfterBlank || isIndented(line) {
      extend(to: line)
    } else if let last = syntax.nodes.indices.last, syntax.nodes[last].kind == .prose {
      extend(to: line)
      isOpen = false
    } else {
      append(.prose, name: .none, value: line)
      isOpen = false
    }
    isAfterBlank = false
  }

  private mutating func extend(to line: SourceSpan) {
    guard let last = syntax.nodes.indices.last else { return }
    syntax.nodes[last].value.end = line.end
  }

  mutating func append(_ kind: Node.Kind, name: SourceSpan, value: SourceSpan) {
    syntax.nodes.append(Node(kind: kind, name: name, value: value))
    isAfterBlank = false
  }

  mutating func report(_ kind: ParserProblem.Kind, _ span: SourceSpan) {
    syntax.problems.append(ParserProblem(kind: kind, span: span))
  }

  // MARK: Fences

  private mutating func opensFence(_ line: SourceSpan) -> Bool {
    guard let (mark, length) = bytes.fenceMark(line) else { return false }
    fence = Fence(mark: mark, length: length, isIndented: isIndented(line), line: line)
    return true
  }

  /// Takes a line of fenced code; false where an indented fence ends with its field.
  private mutating func lexFenced(_ line: SourceSpan) -> Bool {
    guard let open = fence else { return false }
    let isBlank = bytes.trimmed(Int(line.start), Int(line.end)).isEmpty
    if open.isIndented, !isBlank, !isIndented(line) {
      report(.unclosedFence, open.line)
      fence = nil
      return false
    }
    if !isBlank { extend(to: line) }
    if let (mark, length) = bytes.fenceMark(line), mark == open.mark, length >= open.length,
      bytes.trimmed(Int(line.start), Int(line.end)).range.count == length
    {
      fence = nil
    }
    isAfterBlank = false
    return true
  }

  // MARK: Conflicts

  private static let conflictMarks: [[UInt8]] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].map {
    Array($0.utf8)
  }

  mutating func lexConflict(_ line: SourceSpan) -> Bool {
    let start = Int(line.start)
    let end = Int(line.end)
    guard
      let mark = Self.conflictMarks.firstIndex(where: { bytes.has($0, at: start, before: end) }),
      mark == 0 || isInConflict, start + 7 == end || bytes[start + 7] == Byte.space
    else { return false }
    isInConflict = mark != 3
    report(.conflictMarker, line)
    isOpen = false
    return true
  }

  // MARK: Headings, fields, lists

  private mutating func lexHeading(_ line: SourceSpan) -> Bool {
    let start = Int(line.start)
    let end = Int(line.end)
    let level = bytes.run(of: Byte.hash, at: start, before: end)
    let title = bytes.trimmed(start + level, end)
    let isSpaced = start + level == end || Byte.isBlank(bytes[start + level])
    let heading = HeadingReader(title, bytes)
    let hasID = heading.id != nil
    guard level <= 6, isSpaced || (level == 2 && hasID) else { return false }
    if hasID, !isSpaced || level != 2 { report(.misplacedID, line) }
    if level == 2, let loose = heading.looseID(in: bytes) { report(.looseID, loose) }
    if level == 2, let sign = heading.wideSign(in: bytes) {
      report(.fullWidthSign(source.text(sign)), sign)
    }
    switch level {
    case 1: append(.section, name: line, value: title)
    case 2: append(.card, name: line, value: title)
    default:
      isOpen = false
      lexText(line)
    }
    isOpen = false
    return true
  }

  private mutating func lexField(_ line: SourceSpan) -> Bool {
    guard let field = FieldLine(bytes, line) else { return false }
    let name = SourceSpan(field.word.lowerBound, field.nameEnd)
    if let known = field.name, let start = field.valueStart {
      if field.isFullWidth { report(.fullWidthColon, SourceSpan(field.nameEnd, start)) }
      if let space = field.wideSpace { report(.fullWidthSpace, space) }
      if let sign = field.wideParenthesis { report(.fullWidthSign(source.text(sign)), sign) }
      append(.field(known), name: name, value: bytes.trimmed(start, Int(line.end)))
    } else {
      guard field.valueStart == nil ? isAmongFields : looksMistaken(field.word) else {
        return false
      }
      let start = field.valueStart ?? field.nameEnd + 1
      append(.unknownField, name: name, value: bytes.trimmed(start, Int(line.end)))
    }
    isOpen = true
    return true
  }

  /// Whether a field may stand here, and no prose.
  private var isAmongFields: Bool {
    let isFirst = syntax.nodes.last?.kind == .card
    return isFirst || (isOpen && !isAfterBlank)
  }

  /// Whether a word before a colon was meant for a field: it stands among fields and is written
  /// like one, or it is nearly the name of one.
  private mutating func looksMistaken(_ word: Range<Int>) -> Bool {
    guard let last = syntax.nodes.last, last.kind != .entry, last.kind != .prose,
      last.kind != .section
    else { return false }
    let isCapital = bytes[word.lowerBound] & 0x20 == 0
    if isCapital, isAmongFields { return true }
    // Comparing takes a while: it helps with typos, not with texts full of them.
    guesses -= 1
    return guesses > 0
      && FieldSuggestion.name(for: String(decoding: bytes[word], as: UTF8.self)) != nil
  }

  /// Whether a line between options was meant for one.
  private func isBrokenOption(_ line: SourceSpan) -> Bool {
    guard !isAfterBlank, let last = syntax.nodes.last?.kind else { return false }
    switch last {
    case .option: return bytes.looksLikeOption(at: Int(line.start), before: Int(line.end))
    case .field(.question): return bytes.looksLikeBox(at: Int(line.start), before: Int(line.end))
    case .entry, .section, .card, .field, .unknownField, .item, .row, .prose: return false
    }
  }

  /// Whether a list or table begins directly after an answer, which ends there.
  private func isSecondBody(_ line: SourceSpan) -> Bool {
    guard isOpen, !isAfterBlank, let last = syntax.nodes.last?.kind,
      last == .field(.answer) || last == .field(.cloze)
    else { return false }
    return bytes.startsList(at: Int(line.start), before: Int(line.end))
  }

  /// Whether an answer begins on a line of its own with the mark of a list.
  private func isListedAnswer(_ line: SourceSpan) -> Bool {
    guard isOpen, !isAfterBlank, let last = syntax.nodes.last, last.kind == .field(.answer),
      last.value.isEmpty
    else { return false }
    return bytes.isListItem(at: Int(line.start), before: Int(line.end))
  }

  /// A line of a list or table, where one may stand: after the question or another such line.
  private mutating func lexListed(_ first: UInt8, _ line: SourceSpan) -> Bool {
    guard let last = syntax.nodes.last?.kind else { return false }
    let start = Int(line.start)
    let end = Int(line.end)
    switch first {
    case Byte.pipe where last == .field(.question) || (last == .row && !isAfterBlank):
      append(.row, name: .none, value: bytes.trimmed(start, end))
      isOpen = false
    case Byte.dash, UInt8(ascii: "*"), UInt8(ascii: "+"):
      guard
        last == .field(.question) || last == .option(isRight: true)
          || last == .option(isRight: false), let isRight = bytes.checkbox(at: start, before: end)
      else { return false }
      append(.option(isRight: isRight), name: .none, value: bytes.trimmed(start + 5, end))
      isOpen = true
    default:
      guard Byte.isDigit(first), last == .field(.question) || last == .item else { return false }
      guard let index = bytes.endOfNumber(at: start, before: end) else { return false }
      append(.item, name: SourceSpan(start, index), value: bytes.trimmed(index + 1, end))
      isOpen = true
    }
    return true
  }
}
