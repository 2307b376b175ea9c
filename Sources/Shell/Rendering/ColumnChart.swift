import Text

/// Vertical columns over a line of labels: one column a value.
struct ColumnChart {
  var values: [Int]
  /// What stands under some of the columns, by index.
  var labels: [Int: String]
  /// Lines above the axis.
  var height = 6
  /// The value that fills the height; nil for the greatest.
  var peak: Int?

  /// The lines: a scale at the left, the columns, the axis, the labels.
  func lines(width: Int) -> [String] {
    let peak = max(1, peak ?? values.max() ?? 1)
    let scale = String(peak)
    let margin = scale.count + 1
    let step = width - margin >= values.count * 2 ? 2 : 1
    let shown = values.prefix(max(1, (width - margin) / step))
    var lines: [String] = []
    for level in stride(from: height - 1, through: 0, by: -1) {
      let mark = level == height - 1 ? scale : level == 0 ? "0" : ""
      let cells = shown.map { cell(value: $0, level: level, peak: peak, step: step) }
      lines.append(
        DisplayWidth.paddedLeft(mark, to: margin - 1) + "│" + Self.trimmed(cells.joined())
      )
    }
    let blank = String(repeating: " ", count: margin - 1)
    lines.append(blank + "└" + String(repeating: "─", count: shown.count * step))
    lines.append(blank + " " + labelLine(step: step, room: width - margin))
    return lines
  }

  private func cell(value: Int, level: Int, peak: Int, step: Int) -> String {
    let eighths = Int((Double(value) / Double(peak) * Double(height * 8)).rounded())
    let filled = min(8, max(value > 0 && level == 0 ? 1 : 0, eighths - level * 8))
    let block = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][max(0, filled)]
    return block + String(repeating: " ", count: step - 1)
  }

  private func labelLine(step: Int, room: Int) -> String {
    var line = ""
    for (index, label) in labels.sorted(by: { $0.key < $1.key }) {
      let start = index * step
      let used = DisplayWidth.of(line)
      guard start >= used + (used == 0 ? 0 : 1), start + DisplayWidth.of(label) <= room else {
        continue
      }
      line = DisplayWidth.padded(line, to: start) + label
    }
    return line
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
