package import Text

extension FlexibleDate {
  /// The date as decks write it: `1965-06-22`, `1965-06`, `1965`, `1998/2002`.
  package var iso: String {
    end.map { Self.iso(start) + "/" + Self.iso($0) } ?? Self.iso(start)
  }

  /// The date as people of that language write it.
  package func shown(in language: Language) -> String {
    let first = Self.shown(start, in: language)
    guard let end else { return first }
    let mark =
      switch language {
      case .english: "–"
      case .japanese: "〜"
      case .korean: "~"
      }
    return first + mark + Self.shown(end, in: language)
  }

  /// `text` as people of that language write the date in it; unchanged where there is none.
  package static func shown(_ text: String, in language: Language) -> String {
    DateReading.parse(text)?.shown(in: language) ?? text
  }

  private static func iso(_ point: Point) -> String {
    [padded(point.year, 4), point.month.map { padded($0, 2) }, point.day.map { padded($0, 2) }]
      .compactMap(\.self).joined(separator: "-")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func shown(_ point: Point, in language: Language) -> String {
    switch language {
    case .english:
      return [point.day.map(String.init), point.month.map { months[$0 - 1] }, String(point.year)]
        .compactMap(\.self).joined(separator: " ")
    case .japanese:
      let month = point.month.map { "\($0)月" } ?? ""
      return "\(point.year)年" + month + (point.day.map { "\($0)日" } ?? "")
    case .korean:
      let month = point.month.map { " \($0)월" } ?? ""
      return "\(point.year)년" + month + (point.day.map { " \($0)일" } ?? "")
    }
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
