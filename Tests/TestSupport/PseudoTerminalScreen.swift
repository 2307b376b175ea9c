import Text

/// What a terminal shows: as much of xterm as line editors use.
///
/// Wide characters fill two cells, wrap early when only one is left, and a full row wraps with the
/// next character, not before.
package struct TerminalScreen: Sendable {
  /// What stands in a cell.
  private enum Cell: Hashable, Sendable {
    case blank
    case character(String)
    /// The right half of a wide character.
    case rightHalf
  }

  private enum State: Sendable {
    case text
    case escape
    case sequence(String)
    case string
  }

  /// The cursor's row, from the top.
  package private(set) var row = 0
  /// The cursor's column, from the left.
  package private(set) var column = 0
  /// Sequences that this model does not know: a test that meets one cannot trust what is shown.
  package private(set) var unknown: [String] = []

  private var cells: [[Cell]]
  private var columns: Int
  private var rows: Int
  private var state = State.text
  private var wrapsNext = false
  private var pending: [UInt8] = []

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: .blank, count: columns), count: rows)
  }

  /// The rows, without trailing blanks.
  package var lines: [String] { cells.map(Self.string) }

  /// All rows, one under the other.
  package var text: String { lines.joined(separator: "\n") }

  /// The row that the cursor is in.
  package var cursorLine: String { Self.string(of: cells[row]) }

  private static func string(of row: [Cell]) -> String {
    var line = row.map { cell in
      switch cell {
      case .blank: " "
      case .character(let text): text
      case .rightHalf: ""
      }
    }.joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Changes the size without moving what is shown, as xterm does.
  package mutating func resize(columns: Int, rows: Int) {
    cells = cells.map { Array(($0 + Array(repeating: .blank, count: columns)).prefix(columns)) }
    while cells.count > rows, row > 0 {
      cells.removeFirst()
      row -= 1
    }
    while cells.count < rows { cells.append(Array(repeating: .blank, count: columns)) }
    self.columns = columns
    self.rows = rows
    row = min(row, rows - 1)
    column = min(column, columns - 1)
    wrapsNext = false
  }

  /// Takes what a program wrote; a character may come in parts.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var used = 0
    while used < pending.count {
      let first = pending[used]
      let length = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
      guard used + length <= pending.count else { break }
      for scalar in String(decoding: pending[used..<used + length], as: UTF8.self).unicodeScalars {
        take(scalar)
      }
      used += length
    }
    pending.removeFirst(used)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch state {
    case .text: takeText(scalar)
    case .escape:
      switch scalar {
      case "[": state = .sequence("")
      case "]": state = .string
      default:
        if !"=>()B".unicodeScalars.contains(scalar) { unknown.append("ESC \(scalar)") }
        state = .text
      }
    case .sequence(let parameters):
      guard (0x40...0x7e).contains(scalar.value) else {
        state = .sequence(parameters + String(scalar))
        return
      }
      state = .text
      obey(Character(scalar), parameters)
    case .string:
      if scalar == "\u{7}" { state = .text }
      if scalar == "\u{1b}" { state = .escape }
    }
  }

  private mutating func takeText(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{1b}": state = .escape
    case "\r": move(to: 0)
    case "\n": lineFeed()
    case "\u{8}": move(to: column - 1)
    case "\t": move(to: (column / 8 + 1) * 8)
    case "\u{7}", "\0": break
    default: put(scalar)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.of(scalar)
    guard width > 0 else { return combine(scalar) }
    if wrapsNext || column + width > columns {
      column = 0
      lineFeed()
    }
    erase(from: column, to: column + width)
    cells[row][column] = .character(String(scalar))
    if width == 2, column + 1 < columns { cells[row][column + 1] = .rightHalf }
    wrapsNext = column + width >= columns
    column = min(column + width, columns - 1)
  }

  private mutating func combine(_ scalar: Unicode.Scalar) {
    var index = wrapsNext ? column : column - 1
    if index > 0, cells[row][index] == .rightHalf { index -= 1 }
    guard index >= 0, case .character(let text) = cells[row][index] else { return }
    cells[row][index] = .character(text + String(scalar))
  }

  private mutating func move(to target: Int) {
    column = min(max(0, target), columns - 1)
    wrapsNext = false
  }

  private mutating func lineFeed() {
    wrapsNext = false
    if row + 1 < rows {
      row += 1
    } else {
      cells.removeFirst()
      cells.append(Array(repeating: .blank, count: columns))
    }
  }

  /// Blanks cells; half of a wide character takes the other half with it.
  private mutating func erase(from start: Int, to end: Int) {
    let end = min(end, columns)
    guard start < end else { return }
    if cells[row][start] == .rightHalf, start > 0 { cells[row][start - 1] = .blank }
    if end < columns, cells[row][end] == .rightHalf { cells[row][end] = .blank }
    for index in start..<end { cells[row][index] = .blank }
  }

  private mutating func obey(_ final: Character, _ parameters: String) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let count = max(1, (numbers.first ?? nil) ?? 1)
    switch final {
    case "A": row = max(0, row - count)
    case "B": row = min(rows - 1, row + count)
    case "C": move(to: column + count)
    case "D": move(to: column - count)
    case "G": move(to: count - 1)
    case "H":
      row = min(rows, count) - 1
      move(to: (numbers.count > 1 ? numbers[1] ?? 1 : 1) - 1)
    case "J": eraseScreen((numbers.first ?? nil) ?? 0)
    case "K": eraseLine((numbers.first ?? nil) ?? 0)
    case "P": shift(deleting: count)
    case "@": shift(inserting: count)
    case "m", "h", "l": break
    default: unknown.append("ESC [ \(parameters)\(final)")
    }
  }

  private mutating func eraseLine(_ kind: Int) {
    wrapsNext = false
    switch kind {
    case 0: erase(from: column, to: columns)
    case 1: erase(from: 0, to: column + 1)
    default: erase(from: 0, to: columns)
    }
  }

  private mutating func eraseScreen(_ kind: Int) {
    let blank = Array(repeating: Cell.blank, count: columns)
    if kind == 0 {
      erase(from: column, to: columns)
      for index in (row + 1)..<max(rows, row + 1) { cells[index] = blank }
    } else {
      for index in 0..<(kind == 1 ? row : rows) { cells[index] = blank }
    }
  }

  private mutating func shift(deleting count: Int) {
    let count = min(count, columns - column)
    erase(from: column, to: column + count)
    cells[row].removeSubrange(column..<column + count)
    cells[row] += Array(repeating: .blank, count: count)
  }

  private mutating func shift(inserting count: Int) {
    erase(from: column, to: column)
    cells[row].insert(contentsOf: Array(repeating: .blank, count: count), at: column)
    cells[row].removeLast(cells[row].count - columns)
  }
}
