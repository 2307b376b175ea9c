import Answers
import Scheduling

/// Days as people type them.
enum DayReading {
  /// The day that `text` names in full, in any of the three languages; nil where it names none.
  static func day(_ text: String) -> Day? {
    if let day = Day(text.trimmingSpaces()) { return day }
    guard let date = DateReading.parse(text)?.exactDay else { return nil }
    return Day(year: date.year, month: date.month, day: date.day)
  }
}

extension String {
  /// Without spaces of any width around it.
  func trimmingSpaces() -> String {
    let isSpace: (Character) -> Bool = { $0.isWhitespace }
    let start = drop(while: isSpace)
    guard let end = start.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(start[...end])
  }
}
