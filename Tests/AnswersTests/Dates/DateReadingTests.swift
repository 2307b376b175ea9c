import Answers
import TestSupport
import Testing
import Text

struct DateReadingTests {
  @Test(arguments: [
    ("1965", "1965"), ("1965-06", "1965-06"), ("1965-06-22", "1965-06-22"),
    ("1965/6/22", "1965-06-22"),
    ("1965.6.22", "1965-06-22"), ("1965. 6. 22.", "1965-06-22"), ("1965 6 22", "1965-06-22"),
    ("22 June 1965", "1965-06-22"), ("June 22, 1965", "1965-06-22"),
    ("22nd of June, 1965", "1965-06-22"),
    ("Jun 1965", "1965-06"), ("Sept 3rd 1965", "1965-09-03"), ("1965 June 22", "1965-06-22"),
    ("Tuesday, 22 June 1965", "1965-06-22"),
    ("22/6/1965", "1965-06-22"), ("6/22/1965", "1965-06-22"), ("5/5/1965", "1965-05-05"),
    ("6/1965", "1965-06"),
    ("19650622", "1965-06-22"), ("１９６５－０６－２２", "1965-06-22"), ("１９６５年６月", "1965-06"),
    ("1965年6月22日", "1965-06-22"), ("1965年6月22日(火)", "1965-06-22"), ("1965年（昭和40年）", "1965"),
    ("西暦1965年", "1965"), ("一九六五年六月二十二日", "1965-06-22"), ("千九百六十五年", "1965"),
    ("昭和40年6月22日", "1965-06-22"), ("昭和四十年", "1965"), ("S40.6.22", "1965-06-22"), ("s40", "1965"),
    ("明治元年", "1868"), ("令和元年5月1日", "2019-05-01"), ("平成31年4月", "2019-04"), ("R1.5.1", "2019-05-01"),
    ("大正15年12月25日", "1926-12-25"), ("昭和元年12月25日", "1926-12-25"),
    ("1965년 6월 22일", "1965-06-22"), ("1965년", "1965"), ("서기 1965년", "1965"), ("단기 4298년", "1965"),
    ("단기4298년 6월 22일", "1965-06-22"), ("1998/2002", "1998/2002"), ("1998-2002", "1998/2002"),
    ("1998–2002", "1998/2002"),
    ("1998年〜2002年", "1998/2002"), ("1998〜2002年", "1998/2002"), ("1998년부터 2002년까지", "1998/2002"),
    ("1998年から2002年まで", "1998/2002"), ("1998 to 2002", "1998/2002"),
    ("1950-06-25/1953-07-27", "1950-06-25/1953-07-27"),
    ("천구백육십오년 유월 이십이일", "1965-06-22"), ("1965년 시월 이십일", "1965-10-20"),
    ("1965년 시월 이십일일", "1965-10-21"), ("이천십일년 십일월 십일일", "2011-11-11"),
    ("せんはっぴゃくろくじゅうはちねん", "1868"), ("1965ねん6がつ22にち", "1965-06-22"),
    ("にせんじゅうにねんさんがつとおか", "2012-03-10"), ("1965・6・22", "1965-06-22"),
    ("昭40.6.22", "1965-06-22"), ("慶応4年", "1868"), ("慶長12年", "1607"), ("광무 4년", "1900"),
    ("쇼와사십년", "1965"), ("れいわがんねん", "2019"), ("約1868年です", "1868"),
    ("1965년 6월 22일이에요.", "1965-06-22"),
  ])
  func `a date is read however it is written`(text: String, iso: String) {
    #expect(DateReading.parse(text)?.iso == iso)
  }

  @Test(arguments: [
    "", "abc", "65", "5/6/1965", "31 June 1965", "1965-06-31", "1965-13", "1965-02-29",
    "1900-02-29", "0000",
    "昭和65年", "昭和64年1月8日", "平成元年1月7日", "明治46年", "大正元年7月29日", "2002/1998", "昭和", "年", "1965年22日", "-",
    "1965-06-22-01", "99999999999999999999", "June", "June 1965 22 3", "((", "1965(",
    "慶応5年", "慶応4年9月8日", "유월", "이천", "십일일", "しちねんまえ", "22 June '65", "65-06-22",
  ])
  func `what names no date, or two, is not read`(text: String) {
    #expect(DateReading.parse(text) == nil)
  }

  @Test(arguments: [
    ("1965", "1965", DateComparison.same), ("昭和40年6月22日", "1965-06-22", .same),
    ("1965", "1965-06-22", .lessPrecise),
    ("1965-06", "1965-06-22", .lessPrecise), ("1965-06-22", "1965", .morePrecise),
    ("1956", "1965", .different),
    ("1965-07", "1965-06-22", .different), ("1965-06-21", "1965-06-22", .different),
    ("1998/2002", "1998/2002", .same),
    ("1999", "1998/2002", .lessPrecise), ("2003", "1998/2002", .different),
    ("1998/2003", "1998/2002", .different),
    ("1998/2002", "1998", .different), ("1998-01/2002-05", "1998/2002", .morePrecise),
  ])
  func `precision decides with the date`(answer: String, expected: String, outcome: DateComparison)
    throws
  {
    let answer = try #require(DateReading.parse(answer))
    let expected = try #require(DateReading.parse(expected))
    #expect(answer.compare(to: expected) == outcome)
  }

  @Test(arguments: [
    ("1965-06-22", "22 June 1965", "1965年6月22日", "1965년 6월 22일"),
    ("1965-06", "June 1965", "1965年6月", "1965년 6월"),
    ("1998/2002", "1998–2002", "1998年〜2002年", "1998년~2002년"), ("soon", "soon", "soon", "soon"),
  ])
  func `a date is shown in three languages`(text: String, en: String, ja: String, ko: String) {
    #expect(FlexibleDate.shown(text, in: .english) == en)
    #expect(FlexibleDate.shown(text, in: .japanese) == ja)
    #expect(FlexibleDate.shown(text, in: .korean) == ko)
  }

  @Test(arguments: UInt64(1)...20)
  func `what is shown is read as the same date`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let year = Int.random(in: 100...9999, using: &random)
      let month = Bool.random(using: &random) ? Int.random(in: 1...12, using: &random) : nil
      let day =
        month != nil && Bool.random(using: &random) ? Int.random(in: 1...28, using: &random) : nil
      let date = FlexibleDate(try #require(.init(year: year, month: month, day: day)))
      #expect(DateReading.parse(date.iso) == date)
      for language in Language.allCases {
        #expect(DateReading.parse(date.shown(in: language)) == date)
      }
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `any text is read or refused`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = Array("0123456789年月日년월일昭和단기-/.,~() junemay元一十百千〜SHR")
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 0...14, using: &random)).map { _ in
          pieces[Int.random(in: pieces.indices, using: &random)]
        }
      )
      if let date = DateReading.parse(text) { #expect(DateReading.parse(date.iso) == date) }
    }
    #expect(DateReading.parse(String(repeating: "1", count: 100_000)) == nil)
  }
}
