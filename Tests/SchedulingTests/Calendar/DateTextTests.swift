import Scheduling
import TestSupport
import Testing

struct DateTextTests {
  @Test func `days count from 1970 and know leap years`() throws {
    let table: [(String, Int)] = [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2026-11-22", 20779),
      ("1965-06-22", -1654), ("0000-03-01", -719_468), ("9999-12-31", 2_932_896),
    ]
    for (text, number) in table {
      let day = try #require(Day(text))
      #expect(day.number == number)
      #expect(day.description == text)
    }
  }

  @Test(arguments: [
    "", "2026-11-2", "2026-11-222", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01",
    "2026-01-00", "2026/01/01", "2026-1-011", "+026-01-01", "２０２６-01-01",
  ])
  func `what is no date is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `weekdays`() throws {
    #expect(try #require(Day("2026-11-22")).weekday == .sunday)
    #expect(Day(0).weekday == .thursday)
    #expect(Day(-1).weekday == .wednesday)
    #expect(Day(-4).weekday == .sunday)
  }

  @Test func `every day of eight centuries reads back`() {
    var previous = CivilDate(Day(-150_001))
    for number in -150_000...150_000 {
      let date = Day(number).civilDate
      #expect(Day(date).number == number)
      let isNext =
        date.day == previous.day + 1 && date.month == previous.month
        || date.day == 1
          && previous.day == CivilDate.days(inMonth: previous.month, of: previous.year)
      #expect(isNext)
      previous = date
    }
  }

  @Test func `the furthest days and moments do not trap`() {
    for number in [Int.min, .max] {
      #expect(!Day(number).description.isEmpty)
      #expect(Day(number).weekday.rawValue > 0)
      #expect(Day(number).advanced(byDays: number).number == number)
      _ = StudyCalendar().start(of: Day(number), offsetSeconds: .min)
    }
    for milliseconds in [Int64.min, .max] {
      for offset in [Int32.min, .max] {
        let moment = Moment(milliseconds: milliseconds, offsetSeconds: offset)
        #expect(!moment.description.isEmpty)
        _ = StudyCalendar(rolloverHour: 23).day(of: moment)
      }
    }
  }

  @Test func `moments keep instant and offset`() throws {
    let table: [(String, Int64, Int32)] = [
      ("2026-11-22T20:15:03.120+09:00", 1_795_346_103_120, 32_400),
      ("1970-01-01T00:00:00.000+00:00", 0, 0),
      ("1969-12-31T23:59:59.999+00:00", -1, 0),
      ("1969-12-31T16:00:00.001-08:00", 1, -28_800),
      ("2024-02-29T23:59:59.000+05:45", 1_709_230_499_000, 20_700),
    ]
    for (text, milliseconds, offset) in table {
      let moment = try #require(Moment(text))
      #expect(moment.milliseconds == milliseconds)
      #expect(moment.offsetSeconds == offset)
      #expect(moment.description == text)
    }
  }

  @Test func `other forms of RFC 3339 are read`() {
    let table = [
      "2026-11-22T20:15:03Z": "2026-11-22T20:15:03.000+00:00",
      "2026-11-22T20:15:03.5+09:00": "2026-11-22T20:15:03.500+09:00",
      "2026-11-22T20:15:03.123456789-03:30": "2026-11-22T20:15:03.123-03:30",
    ]
    for (text, canonical) in table { #expect(Moment(text)?.description == canonical) }
  }

  @Test(arguments: [
    "", "2026-11-22", "2026-11-22T20:15:03", "2026-11-22T20:15:03.+09:00",
    "2026-11-22T24:00:00Z", "2026-11-22T20:60:00Z", "2026-11-22T20:15:60Z",
    "2026-11-22T20:15:03.120+09:00 ", "2026-11-22T20:15:03.120+0900",
    "2026-11-22T20:15:03.120+24:00", "2026-11-22 20:15:03Z", "2026-02-30T00:00:00Z",
    "2026-11-22T20:15:03Zx", "2026-11-22T20:15:03.120",
  ])
  func `what is no moment is refused`(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `moments read back`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let moment = Moment(
        milliseconds: .random(in: -62_000_000_000_000...253_000_000_000_000, using: &generator),
        offsetSeconds: .random(in: -840...840, using: &generator) * 60
      )
      #expect(Moment(moment.description) == moment)
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `any bytes are read or refused`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let alphabet = Array("0123456789-:T.Z+".utf8)
    for _ in 0..<500 {
      let count = Int.random(in: 0...32, using: &generator)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      if let moment = Moment(utf8: bytes) { #expect(Moment(moment.description) == moment) }
    }
  }
}
