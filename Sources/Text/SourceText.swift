/// A stretch of a text in bytes, from the first to just after the last.
public struct SourceSpan: Hashable, Sendable {
  /// The first byte.
  public var start: UInt32
  /// Just after the last byte.
  public var end: UInt32

  /// Names a stretch; what does not fit is cut to what does.
  public init(_ start: Int, _ end: Int) {
    self.start = UInt32(clamping: start)
    self.end = max(self.start, UInt32(clamping: end))
  }

  /// The bytes it covers, as indices.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether it covers nothing.
  public var isEmpty: Bool { start == end }

  /// Nothing, at the start of the text.
  public static let none = SourceSpan(0, 0)
}

/// The text of a file, addressed by byte, that can say line and column of any byte.
///
/// Lines are cheap to find; columns, which count characters, are counted only when asked for.
public struct SourceText: Sendable {
  /// The file, as it is named to the user.
  public let path: String
  /// The text in UTF-8.
  public let bytes: [UInt8]
  private let lineStarts: [UInt32]

  /// Takes the bytes of a text of at most 4 GiB.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 24)
    var index: UInt32 = 0
    for byte in bytes {
      index &+= 1
      if byte == 0x0A { starts.append(index) }
    }
    lineStarts = starts
  }

  /// The number of lines; a newline at the end starts no further one.
  public var lineCount: Int {
    lineStarts.last == UInt32(clamping: bytes.count) && lineStarts.count > 1
      ? lineStarts.count - 1 : lineStarts.count
  }

  /// The bytes of a line counted from 0, without its line break.
  public func line(_ index: Int) -> SourceSpan {
    guard lineStarts.indices.contains(index) else { return .none }
    let start = Int(lineStarts[index])
    var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return SourceSpan(start, end)
  }

  /// The first line of more than `limit` bytes.
  public func firstLine(longerThan limit: Int) -> SourceSpan? {
    for index in lineStarts.indices {
      let end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) : bytes.count
      if end - Int(lineStarts[index]) > limit, line(index).range.count > limit {
        return line(index)
      }
    }
    return nil
  }

  /// The text of a stretch; what is not UTF-8 is shown as replacement characters.
  public func text(_ span: SourceSpan) -> String {
    String(decoding: bytes[span.range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// The line, counted from 0, that a byte is in.
  public func lineIndex(ofByte byte: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= byte { low = middle } else { high = middle }
    }
    return low
  }

  /// Line and column of a byte.
  public func position(ofByte byte: Int) -> SourcePosition {
    let line = lineIndex(ofByte: byte)
    var start = Int(lineStarts[line])
    if line == 0, bytes.starts(with: Self.byteOrderMark) { start = min(3, bytes.count) }
    let end = min(max(start, byte), bytes.count)
    let before = String(decoding: bytes[start..<end], as: UTF8.self)
    return SourcePosition(line: line + 1, column: before.count + 1)
  }

  /// Lines and columns of a stretch.
  public func range(of span: SourceSpan) -> SourceRange {
    SourceRange(
      start: position(ofByte: Int(span.start)),
      end: position(ofByte: Int(span.end))
    )
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
