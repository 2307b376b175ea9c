/// A count of years other than the common era.
struct CalendarEra {
  /// What stands before the year: 昭和, S.
  let names: [String]
  /// The year of the common era before its year 1.
  let offset: Int
  /// Its first and last day, as year, month, day in one number.
  let bounds: ClosedRange<Int>

  /// The Japanese eras from 明治, those of the Korean empire, and the Korean 단기 (檀紀); then older
  /// Japanese ones, by the year alone.
  ///
  /// Days are those of the Gregorian calendar, also before Japan took it on in 1873.
  static let all = [
    Self(
      names: ["明治", "메이지", "めいじ", "meiji", "明", "m"],
      offset: 1867,
      bounds: 1868_01_25...1912_07_30
    ),
    Self(
      names: ["大正", "다이쇼", "たいしょう", "taisho", "taishō", "大", "t"],
      offset: 1911,
      bounds: 1912_07_30...1926_12_25
    ),
    Self(
      names: ["昭和", "쇼와", "しょうわ", "showa", "shōwa", "昭", "s"],
      offset: 1925,
      bounds: 1926_12_25...1989_01_07
    ),
    Self(
      names: ["平成", "헤이세이", "へいせい", "heisei", "平", "h"],
      offset: 1988,
      bounds: 1989_01_08...2019_04_30
    ),
    Self(
      names: ["令和", "레이와", "れいわ", "reiwa", "令", "r"],
      offset: 2018,
      bounds: 2019_05_01...2118_12_31
    ),
    Self(names: ["단기", "檀紀", "dangi"], offset: -2333, bounds: 1_01_01...9999_12_31),
    Self(names: ["건양", "建陽"], offset: 1895, bounds: 1896_01_01...1897_08_16),
    Self(names: ["광무", "光武"], offset: 1896, bounds: 1897_08_17...1907_08_02),
    Self(names: ["융희", "隆熙"], offset: 1906, bounds: 1907_08_03...1910_08_29),
    older("慶応", "慶應", years: 1865...1868), older("元治", years: 1864...1865),
    older("文久", years: 1861...1864),
    older("万延", years: 1860...1861), older("安政", years: 1854...1860),
    older("嘉永", years: 1848...1854),
    older("文化", years: 1804...1818), older("享保", years: 1716...1736),
    older("元禄", years: 1688...1704),
    older("寛永", years: 1624...1644), older("慶長", years: 1596...1615),
    older("文禄", years: 1592...1596),
    older("天正", years: 1573...1592),
  ]

  /// Months before 明治 were those of the moon, which no Gregorian date tells.
  private static let lastLunarDay = 1868_12_31

  private static func older(_ names: String..., years: ClosedRange<Int>) -> Self {
    Self(
      names: names,
      offset: years.lowerBound - 1,
      bounds: years.lowerBound * 10_000...years.upperBound * 10_000 + 12_31
    )
  }

  /// The date of the common era, or nil outside the era.
  func point(year: Int, month: Int?, day: Int?) -> FlexibleDate.Point? {
    guard (1...9999).contains(year), month == nil || bounds.upperBound > Self.lastLunarDay,
      let point = FlexibleDate.Point(year: year + offset, month: month, day: day),
      point.rank(missing: 99) >= bounds.lowerBound, point.rank(missing: 0) <= bounds.upperBound
    else { return nil }
    return point
  }
}
