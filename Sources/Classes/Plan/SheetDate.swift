import Answers
package import Scheduling

/// Days as spreadsheets write them.
package enum SheetDate {
  /// The day; nil where the text names none, or two (`3/4/2027` is April in one country, March in
  /// another).
  package static func day(_ text: String) -> Day? {
    let text = text.narrowed
    if let day = Day(text) { return day }
    // Korean spreadsheets end dates with a full stop: 2027. 3. 20.
    let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
    guard let date = DateReading.parse(bare)?.exactDay else { return nil }
    return Day(year: date.year, month: date.month, day: date.day)
  }

  /// Whether a spreadsheet seems to have made a date of a range that somebody typed: of `3-5`
  /// 2027-03-05, `05-Mar`, `3月5日`, `03월 05일`.
  static func isDateForRange(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber) else { return false }
    if day(text) != nil || isMonthAndDay(text) { return true }
    return text.contains(where: \.isLetter) && DateReading.parse(text) != nil
      || monthNames.contains { text.lowercased().contains($0) }
  }

  /// Whether a text is a month and a day in Japanese or Korean, without a year.
  private static func isMonthAndDay(_ text: String) -> Bool {
    let bare = text.narrowed.filter { !$0.isWhitespace }
    return [("月", "日"), ("월", "일")].contains { month, day in
      let parts = bare.split(separator: month, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[1].hasSuffix(day) else { return false }
      return [parts[0], parts[1].dropLast()].allSatisfy { SheetNumber.read(String($0)) != nil }
    }
  }

  private static let monthNames = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
