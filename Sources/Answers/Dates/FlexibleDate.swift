/// A date as precisely as it is known: a year, a month, a day, or a range between two of these.
package struct FlexibleDate: Hashable, Sendable {
  /// How much of a date is known.
  package enum Precision: Int, Hashable, Sendable, Comparable {
    case year
    case month
    case day

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// One end of a range, or the date itself.
  package struct Point: Hashable, Sendable {
    /// The year of the common era.
    package let year: Int
    /// The month, 1 to 12, if known.
    package let month: Int?
    /// The day of the month, if known.
    package let day: Int?

    /// Names a date of the proleptic Gregorian calendar, or nil if there is none such.
    package init?(year: Int, month: Int? = nil, day: Int? = nil) {
      guard (1...9999).contains(year) else { return nil }
      if let month {
        guard (1...12).contains(month) else { return nil }
        if let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
      } else if day != nil {
        return nil
      }
      self.year = year
      self.month = month
      self.day = day
    }

    /// How much is known.
    package var precision: Precision { day != nil ? .day : month != nil ? .month : .year }

    static func days(in month: Int, of year: Int) -> Int {
      switch month {
      case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    }

    /// The same date, known no better than `precision`.
    func reduced(to precision: Precision) -> Self {
      Self(self, upTo: precision)
    }

    private init(_ point: Self, upTo precision: Precision) {
      year = point.year
      month = precision >= .month ? point.month : nil
      day = precision >= .day ? point.day : nil
    }

    /// A number that orders dates; what is not known counts as `filler`.
    func rank(missing filler: Int) -> Int {
      (year * 100 + (month ?? filler)) * 100 + (day ?? filler)
    }
  }

  /// A day that is known in full.
  package struct ExactDay: Hashable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int
  }

  /// The date, or the beginning of the range.
  package let start: Point
  /// The end of the range, or nil for a single date.
  package let end: Point?

  /// A single date.
  package init(_ point: Point) {
    start = point
    end = nil
  }

  /// A range, or nil if it ends before it begins.
  package init?(from start: Point, to end: Point) {
    guard start.rank(missing: 0) <= end.rank(missing: 99) else { return nil }
    self.start = start
    self.end = end
  }

  /// How precisely the date, or the vaguer end of the range, is known.
  package var precision: Precision { min(start.precision, end?.precision ?? .day) }

  /// The day, if it is a single date that is known in full.
  package var exactDay: ExactDay? {
    guard end == nil, let month = start.month, let day = start.day else { return nil }
    return ExactDay(year: start.year, month: month, day: day)
  }
}

/// How an answered date stands to the expected one.
package enum DateComparison: Hashable, Sendable {
  case same
  /// Right as far as it goes, but more is asked: ask again.
  case lessPrecise
  /// Right, and more than was asked.
  case morePrecise
  case different
}

extension FlexibleDate {
  /// How this answer stands to `expected`.
  ///
  /// One date within an expected range is the less precise answer.
  package func compare(to expected: Self) -> DateComparison {
    if self == expected { return .same }
    switch (end, expected.end) {
    case (nil, nil): return Self.compare(start, to: expected.start)
    case (let end?, let expectedEnd?):
      let parts = [Self.compare(start, to: expected.start), Self.compare(end, to: expectedEnd)]
      if parts.contains(.different) { return .different }
      return parts.contains(.lessPrecise) ? .lessPrecise : .morePrecise
    case (nil, let expectedEnd?):
      let isWithin =
        start.rank(missing: 99) >= expected.start.rank(missing: 0)
        && start.rank(missing: 0) <= expectedEnd.rank(missing: 99)
      return isWithin ? .lessPrecise : .different
    case (_?, nil): return .different
    }
  }

  private static func compare(_ answer: Point, to expected: Point) -> DateComparison {
    let shared = min(answer.precision, expected.precision)
    guard answer.reduced(to: shared) == expected.reduced(to: shared) else { return .different }
    if answer.precision == expected.precision { return .same }
    return answer.precision < expected.precision ? .lessPrecise : .morePrecise
  }
}
