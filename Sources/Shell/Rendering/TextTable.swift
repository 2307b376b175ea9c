import Text

/// Columns of text that line up by display width.
struct TextTable {
  enum Alignment {
    case left
    case right
  }

  /// Where a text that is too long is cut.
  enum Cut {
    case end
    /// The end stays: a number after a name tells namesakes apart.
    case middle
  }

  struct Column {
    var title: String
    var alignment: Alignment = .left
    var cut = Cut.end
  }

  var columns: [Column]
  var rows: [[String]]

  /// The lines; the first column is cut where the table would be wider than `width` cells.
  func lines(width: Int) -> [String] {
    var widths = columns.indices.map { index in
      ([columns[index].title] + rows.map { $0[index] }).map { DisplayWidth.of($0) }.max() ?? 0
    }
    let surplus = widths.reduce(0, +) + 2 * (columns.count - 1) - width
    if surplus > 0 { widths[0] = max(8, widths[0] - surplus) }
    let hasTitles = columns.contains { !$0.title.isEmpty }
    return ((hasTitles ? [columns.map(\.title)] : []) + rows).map { line($0, widths: widths) }
  }

  private func line(_ cells: [String], widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let text =
        switch columns[index].cut {
        case .end: DisplayWidth.truncated(cell, to: widths[index])
        case .middle: Self.cutInTheMiddle(cell, to: widths[index])
        }
      if index > 0 { line += "  " }
      switch columns[index].alignment {
      case .left:
        line += index == cells.count - 1 ? text : DisplayWidth.padded(text, to: widths[index])
      case .right: line += DisplayWidth.paddedLeft(text, to: widths[index])
      }
    }
    return line
  }

  private static func cutInTheMiddle(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    let end = String(start(of: text.reversed(), within: width / 2).reversed())
    let rest = width - 1 - DisplayWidth.of(end)
    return String(start(of: text, within: rest)) + "…" + end
  }

  private static func start(
    of text: some Sequence<Character>,
    within width: Int
  ) -> [Character] {
    var used = 0
    return text.prefix { character in
      used += DisplayWidth.of(character)
      return used <= width
    }
  }
}
