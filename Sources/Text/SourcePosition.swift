/// A place in a text: line and column, both counted from 1; columns count characters.
public struct SourcePosition: Hashable, Comparable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The character in that line, from 1.
  public var column: Int

  /// Names a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders places as they are read.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of one text, from its first character to just after its last.
public struct SourceRange: Hashable, Sendable {
  /// The first character.
  public var start: SourcePosition
  /// Just after the last character.
  public var end: SourcePosition

  /// Names a stretch.
  public init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }

  /// Names a stretch of `length` characters within one line.
  public init(line: Int, column: Int, length: Int = 1) {
    start = SourcePosition(line: line, column: column)
    end = SourcePosition(line: line, column: column + length)
  }
}
