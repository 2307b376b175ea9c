/// A line of text and the line of readings that stands above it.
public struct FuriganaLine: Hashable, Sendable {
  /// The readings, each above what it belongs to; empty where the line has none.
  public var readings: String
  /// The text.
  public var text: String

  /// Sets readings above a text.
  public init(readings: String, text: String) {
    self.readings = readings
    self.text = text
  }
}

extension Furigana {
  /// The text and its readings broken together into lines of at most `width` cells.
  ///
  /// A reading and what it stands over are centred on each other and never parted.
  public func lines(width: Int) -> [FuriganaLine] {
    var setting = FuriganaSetting(width: max(2, width))
    for group in groups { setting.add(group) }
    setting.endLine()
    return setting.lines
  }

  /// What may not be parted: pieces with a reading, and words, with what clings to them.
  private var groups: [[Piece]] {
    var groups: [[Piece]] = []
    for piece in pieces {
      for part in piece.reading.isEmpty ? Self.words(piece.text) : [piece] {
        if let left = groups.last?.last?.text.last, let right = part.text.first,
          left != "\n", right != "\n", !LineWrap.mayBreak(between: left, and: right)
        {
          groups[groups.count - 1].append(part)
        } else {
          groups.append([part])
        }
      }
    }
    return groups
  }

  /// Words and line ends.
  private static func words(_ text: String) -> [Piece] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, line in
        (index > 0 ? [Piece("\n")] : []) + LineWrap.pieces(String(line)).map { Piece($0) }
      }
  }
}

/// Lines in the making.
private struct FuriganaSetting {
  let width: Int
  private(set) var lines: [FuriganaLine] = []
  private var readings = ""
  private var text = ""
  private var used = 0

  init(width: Int) {
    self.width = width
  }

  mutating func add(_ group: [Furigana.Piece]) {
    guard group.first?.text != "\n" else { return endLine() }
    let cells = group.reduce(0) { $0 + Self.cells($1) }
    let blank = group.last.map { $0.text.reversed().prefix { $0 == " " }.count } ?? 0
    if used > 0, used + cells - blank > width { endLine() }
    for piece in group { add(piece) }
  }

  private mutating func add(_ piece: Furigana.Piece) {
    guard piece.reading.isEmpty, Self.cells(piece) > width else { return set(piece) }
    for character in piece.text { set(Furigana.Piece(String(character))) }
  }

  private mutating func set(_ piece: Furigana.Piece) {
    let cells = Self.cells(piece)
    if used > 0, used + cells > width, piece.text != " " { endLine() }
    text = DisplayWidth.padded(text, to: used) + Self.centred(piece.text, in: cells)
    if !piece.reading.isEmpty {
      readings = DisplayWidth.padded(readings, to: used) + Self.centred(piece.reading, in: cells)
    }
    used += cells
  }

  mutating func endLine() {
    lines.append(
      FuriganaLine(readings: LineWrap.trimmedEnd(readings), text: LineWrap.trimmedEnd(text))
    )
    (readings, text, used) = ("", "", 0)
  }

  private static func cells(_ piece: Furigana.Piece) -> Int {
    max(DisplayWidth.of(piece.text), DisplayWidth.of(piece.reading))
  }

  private static func centred(_ text: String, in cells: Int) -> String {
    let left = (cells - DisplayWidth.of(text)) / 2
    return DisplayWidth.padded(String(repeating: " ", count: left) + text, to: cells)
  }
}
