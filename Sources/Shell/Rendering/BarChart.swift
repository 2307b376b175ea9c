import Text

/// Horizontal bars, one a line: a label, the bar, and a note.
struct BarChart {
  struct Row {
    var label: String
    /// The length as a share of the longest possible bar, 0 to 1.
    var share: Double
    var note: String
  }

  var rows: [Row]

  /// The lines, each at most `width` cells as long as labels and notes leave room for a bar.
  func lines(width: Int) -> [String] {
    let labels = rows.map { DisplayWidth.of($0.label) }.max() ?? 0
    let notes = rows.map { DisplayWidth.of($0.note) }.max() ?? 0
    let room = max(4, min(50, width - labels - notes - 2))
    return rows.map { row in
      let label = DisplayWidth.paddedLeft(row.label, to: labels)
      let bar = DisplayWidth.padded(Self.bar(share: row.share, cells: room), to: room)
      return DisplayWidth.truncated("\(label) \(bar) \(row.note)", to: width)
    }
  }

  /// A bar of eighths of cells.
  static func bar(share: Double, cells: Int) -> String {
    let clamped = share.isFinite ? min(1, max(0, share)) : 0
    let eighths = Int((clamped * Double(cells) * 8).rounded())
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + rest
  }
}
