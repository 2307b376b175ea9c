/// Reads dates as people write them in English, Japanese and Korean.
///
/// `1965`, `1965-06`, `22 June 1965`, `June 22, 1965`, `1965年6月22日`, `昭和40年6月22日`, `S40.6.22`,
/// `1965년 6월 22일`, `단기 4298년`, `천구백육십오년 유월`, `19650622`, ranges `1998/2002`. `5/6/1965` is two
/// dates, and so none.
package enum DateReading {
  private static let longestText = 200

  /// The date in `text`, or nil where there is none, or more than one.
  package static func parse(_ text: String) -> FlexibleDate? {
    guard let folded = folded(text) else { return nil }
    if let point = point(folded[...]) { return FlexibleDate(point) }
    return range(folded)
  }

  /// Whether `text` is a date but for its century: `65年6月22日`, `22.6.65`, `6월 22일`.
  static func lacksCentury(_ text: String) -> Bool {
    guard let folded = folded(text), let tokens = DateTokens.read(folded) else { return false }
    var numbers = 0
    for token in tokens {
      switch token {
      case .number(_, let digits) where digits > 2: return false
      case .era: return false
      case .number: numbers += 1
      case .year, .month, .day, .monthName, .separator: break
      }
    }
    return numbers > 0
  }

  /// Whether a year in `text` is counted from another era: 昭和40年, 단기 4298년.
  static func namesEra(_ text: String) -> Bool {
    guard let folded = folded(text) else { return false }
    let pieces = folded.split { "~/(".unicodeScalars.contains($0) }
    return pieces.first.flatMap { DateTokens.read(Array($0)) }?.contains { token in
      if case .era = token { true } else { false }
    } ?? false
  }

  private static func folded(_ text: String) -> [Unicode.Scalar]? {
    guard text.utf8.count <= longestText else { return nil }
    return DateWords.inNumerals(NumberText.folded(text))
  }

  /// Splits at a mark of ranges, at the first place where both sides are dates.
  private static func range(_ text: [Unicode.Scalar]) -> FlexibleDate? {
    for mark in ["~", "から", "부터", " to ", "/", "-"] {
      let scalars = Array(mark.unicodeScalars)
      for index in text.indices where text[index...].starts(with: scalars) {
        guard let start = point(text[..<index]),
          let end = point(withoutUntil(text[(index + scalars.count)...]))
        else { continue }
        return FlexibleDate(from: start, to: end)
      }
    }
    return nil
  }

  private static func withoutUntil(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    for ending in ["まで", "까지"] where text.reversed().starts(with: ending.unicodeScalars.reversed())
    {
      return text.dropLast(2)
    }
    return text
  }

  private static func point(_ text: ArraySlice<Unicode.Scalar>) -> FlexibleDate.Point? {
    guard var tokens = DateTokens.read(Array(text)), !tokens.isEmpty else { return nil }
    var era: CalendarEra?
    if case .era(let index)? = tokens.first {
      era = CalendarEra.all[index]
      tokens.removeFirst()
    }
    guard let parts = DateParts(tokens, isEra: era != nil) else { return nil }
    if let era { return era.point(year: parts.year, month: parts.month, day: parts.day) }
    return FlexibleDate.Point(year: parts.year, month: parts.month, day: parts.day)
  }
}

/// Year, month and day, told apart.
private struct DateParts {
  var year: Int
  var month: Int?
  var day: Int?

  init?(_ tokens: [DateToken], isEra: Bool) {
    if tokens.contains(where: { [.year, .month, .day].contains($0) }) {
      self.init(marked: tokens)
    } else if tokens.contains(where: { if case .monthName = $0 { true } else { false } }) {
      self.init(named: tokens)
    } else {
      self.init(plain: tokens, isEra: isEra)
    }
  }

  /// 1965年6月22日: numbers with their marks, in that order; the mark of the last may lack.
  private init?(marked tokens: [DateToken]) {
    var values: [Int] = []
    var pending: Int?
    let marks: [DateToken] = [.year, .month, .day]
    for token in tokens {
      switch token {
      case .number(let value, _):
        guard pending == nil else { return nil }
        pending = value
      case .year, .month, .day:
        guard let value = pending, values.count < 3, marks[values.count] == token else {
          return nil
        }
        values.append(value)
        pending = nil
      case .separator: continue
      case .monthName, .era: return nil
      }
    }
    if let pending { values.append(pending) }
    guard let year = values.first, values.count <= 3 else { return nil }
    self.year = year
    month = values.count > 1 ? values[1] : nil
    day = values.count > 2 ? values[2] : nil
  }

  /// 22 June 1965, June 22 1965, June 1965, 1965 June 22.
  private init?(named tokens: [DateToken]) {
    var names: [Int] = []
    var years: [Int] = []
    var days: [Int] = []
    for token in tokens {
      switch token {
      case .monthName(let name): names.append(name)
      case .number(let value, let digits) where digits >= 3: years.append(value)
      case .number(let value, _): days.append(value)
      case .separator: continue
      case .year, .month, .day, .era: return nil
      }
    }
    guard names.count == 1, years.count == 1, days.count <= 1, let year = years.first else {
      return nil
    }
    self.year = year
    month = names.first
    day = days.first
  }

  /// 1965-06-22, 1965/6, 22.6.1965, 6/1965, 19650622, and 40.6.22 after an era.
  private init?(plain tokens: [DateToken], isEra: Bool) {
    var numbers: [(value: Int, digits: Int)] = []
    for token in tokens {
      switch token {
      case .number(let value, let digits): numbers.append((value, digits))
      case .separator: continue
      case .year, .month, .day, .monthName, .era: return nil
      }
    }
    guard let first = numbers.first, let last = numbers.last, numbers.count <= 3 else { return nil }
    if numbers.count == 1, first.digits == 8, !isEra {
      (year, month, day) = (first.value / 10_000, first.value / 100 % 100, first.value % 100)
      return
    }
    guard numbers.allSatisfy({ $0.digits <= 4 }) else { return nil }
    if isEra || first.digits >= 3 {
      year = first.value
      month = numbers.count > 1 ? numbers[1].value : nil
      day = numbers.count > 2 ? numbers[2].value : nil
      return
    }
    guard last.digits >= 3, numbers.count > 1 else { return nil }
    year = last.value
    guard numbers.count == 3 else {
      month = first.value
      return
    }
    let (left, right) = (first.value, numbers[1].value)
    let isAmbiguous = left <= 12 && right <= 12 && left != right
    guard !isAmbiguous else { return nil }
    (day, month) = right > 12 ? (right, left) : (left, right)
  }
}
