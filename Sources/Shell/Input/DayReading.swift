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

  /// The day that `text` names, without a year the next one after `today`: `3/20`, `3月20日`, `3월 20일`.
  static func day(_ text: String, after today: Day) -> Day? {
    if let day = day(text) { return day }
    let parts = text.withHalfWidthLetters.filter { !$0.isWhitespace }
      .split { "/-.月日월일".contains($0) }.map { Int($0) }
    guard parts.count == 2, let month = parts[0], let dayOfMonth = parts[1] else { return nil }
    let year = CivilDate(today).year
    // A leap day may be eight years away.
    return (0...8).lazy
      .compactMap { Day(year: year + $0, month: month, day: dayOfMonth) }
      .first { $0 > today }
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
