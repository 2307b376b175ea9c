import Scheduling
import Text

/// A calendar of weeks: one column a week, one line a weekday, darker where more was done.
struct HeatMap {
  /// How much was done on a day.
  var count: (Day) -> Int
  /// The last day shown.
  var today: Day
  /// The weekday of a day, 0 for Monday.
  var weekday: (Day) -> Int
  /// The short names of Monday to Sunday; every other one is shown.
  var weekdayNames: [String]
  /// The name of the month that a week begins, where it is the month's first.
  var monthName: (Day) -> String?

  /// The lines, as many weeks as fit into `width` cells, a year at most.
  func lines(width: Int) -> [String] {
    let margin = (weekdayNames.map { DisplayWidth.of($0) }.max() ?? 0) + 1
    let weeks = max(1, min(53, width - margin))
    let monday = today.advanced(byDays: -weekday(today))
    let starts = (0..<weeks).map { monday.advanced(byDays: -7 * (weeks - 1 - $0)) }
    let peak = max(1, (0..<(weeks * 7)).map { count(starts[0].advanced(byDays: $0)) }.max() ?? 1)
    var lines = [String(repeating: " ", count: margin) + months(starts)]
    for line in 0..<7 {
      let name = line % 2 == 0 ? weekdayNames[line] : ""
      let cells = starts.map { start -> String in
        let day = start.advanced(byDays: line)
        return day > today ? " " : Self.shade(count(day), peak: peak)
      }
      lines.append(DisplayWidth.padded(name, to: margin) + cells.joined())
    }
    return lines
  }

  /// The sign for `count` of at most `peak`.
  static func shade(_ count: Int, peak: Int) -> String {
    guard count > 0 else { return "·" }
    return ["░", "▒", "▓", "█"][min(3, count * 4 / (peak + 1))]
  }

  private func months(_ starts: [Day]) -> String {
    var line = ""
    for (index, start) in starts.enumerated() {
      guard let name = monthName(start) else { continue }
      let used = DisplayWidth.of(line)
      guard used <= index, index + DisplayWidth.of(name) <= starts.count else {
        continue
      }
      line = DisplayWidth.padded(line, to: index) + name
    }
    return line
  }
}
