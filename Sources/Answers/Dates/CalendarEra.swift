/// A count of years other than the common era.
struct CalendarEra {
  /// What stands before the year: 昭和, S.
  let names: [String]
  /// The year of the common era before its year 1.
  let offset: Int
  /// Its first and last day, as year, month, day in one number.
  let bounds: ClosedRange<Int>

  /// The Japanese eras from 明治 and the Korean 단기 (檀紀).
  ///
  /// Days are those of the Gregorian calendar, also before Japan took it on in 1873.
  static let all = [
    Self(names: ["明治", "메이지", "meiji", "m"], offset: 1867, bounds: 1868_01_25...1912_07_30),
    Self(
      names: ["大正", "다이쇼", "taisho", "taishō", "t"],
      offset: 1911,
      bounds: 1912_07_30...1926_12_25
    ),
    Self(
      names: ["昭和", "쇼와", "showa", "shōwa", "s"],
      offset: 1925,
      bounds: 1926_12_25...1989_01_07
    ),
    Self(names: ["平成", "헤이세이", "heisei", "h"], offset: 1988, bounds: 1989_01_08...2019_04_30),
    Self(names: ["令和", "레이와", "reiwa", "r"], offset: 2018, bounds: 2019_05_01...2118_12_31),
    Self(names: ["단기", "檀紀", "dangi"], offset: -2333, bounds: 1_01_01...9999_12_31),
  ]

  /// The date of the common era, or nil outside the era.
  func point(year: Int, month: Int?, day: Int?) -> FlexibleDate.Point? {
    guard (1...9999).contains(year),
      let point = FlexibleDate.Point(year: year + offset, month: month, day: day),
      point.rank(missing: 99) >= bounds.lowerBound, point.rank(missing: 0) <= bounds.upperBound
    else { return nil }
    return point
  }
}
