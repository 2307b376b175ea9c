import Answers
package import Scheduling

/// Days as spreadsheets write them.
package enum SheetDate {
  /// The day; nil where the text names none, or two (`3/4/2027` is April in one country, March in
  /// another).
  package static func day(_ text: String) -> Day? {
    if let day = Day(text) { return day }
    // Korean spreadsheets end dates with a full stop: 2027. 3. 20.
    let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
    guard let date = DateReading.parse(bare)?.exactDay else { return nil }
    return Day(year: date.year, month: date.month, day: date.day)
  }
}
