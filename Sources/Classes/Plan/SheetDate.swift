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

  /// Whether a spreadsheet seems to have made a date of a range that somebody typed: of `3-5`
  /// 2027-03-05, `05-Mar`, `3月5日`.
  static func isDateForRange(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber) else { return false }
    if day(text) != nil { return true }
    return text.contains(where: \.isLetter) && DateReading.parse(text) != nil
      || monthNames.contains { text.lowercased().contains($0) }
  }

  private static let monthNames = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
