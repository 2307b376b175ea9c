import Scheduling
import TestSupport
import Testing

struct StudyCalendarTests {
  private func day(_ moment: String, rollover: Int = 4) throws -> String {
    let moment = try #require(Moment(moment))
    return StudyCalendar(rolloverHour: rollover).day(of: moment).description
  }

  @Test func `a day ends at the rollover, by the recorded clock`() throws {
    #expect(try day("2026-11-22T03:59:59.999+09:00") == "2026-11-21")
    #expect(try day("2026-11-22T04:00:00.000+09:00") == "2026-11-22")
    #expect(try day("2026-11-22T00:00:00.000+09:00", rollover: 0) == "2026-11-22")
    #expect(try day("1969-12-31T03:00:00.000-08:00") == "1969-12-30")
  }

  @Test func `29 February is a day, also after midnight`() throws {
    #expect(try day("2024-02-29T12:00:00.000+09:00") == "2024-02-29")
    #expect(try day("2024-03-01T02:00:00.000+09:00") == "2024-02-29")
    #expect(try day("2023-03-01T02:00:00.000+09:00") == "2023-02-28")
  }

  @Test func `an hour twice on the clock is one day, an hour never on the clock too`() throws {
    // Los Angeles, 2026-11-01: 01:30 comes twice. 2026-03-08: 02:30 never comes.
    #expect(try day("2026-11-01T01:30:00.000-07:00") == (try day("2026-11-01T01:30:00.000-08:00")))
    #expect(try day("2026-03-08T01:59:59.000-08:00") == "2026-03-07")
    #expect(try day("2026-03-08T04:00:00.000-07:00") == "2026-03-08")
  }

  @Test func `a flight from Seoul to Los Angeles repeats a day but never makes time negative`()
    throws
  {
    let calendar = StudyCalendar()
    let seoul = calendar.time(of: try #require(Moment("2026-11-22T20:00:00.000+09:00")))
    let angeles = calendar.time(of: try #require(Moment("2026-11-22T14:00:00.000-08:00")))
    #expect(seoul.day == angeles.day)
    for kind in ModelKind.allCases {
      let model = MemoryModel.standard(kind)
      #expect(model.kind.elapsedDays(from: seoul, to: angeles) >= 0)
      #expect(model.kind.elapsedDays(from: angeles, to: seoul) == 0)
    }
    #expect(ModelKind.fsrs6.elapsedDays(from: seoul, to: angeles) == 0)
    #expect(
      abs(ModelKind.fsrs7.elapsedDays(from: seoul, to: angeles) - 11.0 / 24) < 1e-12
    )
  }

  @Test func `from one study day to another whole days count, within one its part`() throws {
    let calendar = StudyCalendar()
    func time(_ text: String) throws -> StudyTime {
      calendar.time(of: try #require(Moment(text)))
    }
    let evening = try time("2026-11-22T22:00:00.000+09:00")
    let morning = try time("2026-11-23T07:00:00.000+09:00")
    let noon = try time("2026-11-23T13:00:00.000+09:00")
    for kind in [ModelKind.fsrs6, .fsrs7] {
      #expect(kind.elapsedDays(from: evening, to: morning) == 1)
      #expect(kind.elapsedDays(from: evening, to: noon) == 1)
    }
    #expect(ModelKind.fsrs6.elapsedDays(from: morning, to: noon) == 0)
    #expect(ModelKind.fsrs7.elapsedDays(from: morning, to: noon) == 0.25)
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `the start of a day belongs to it, the moment before to the day before`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let calendar = StudyCalendar(rolloverHour: .random(in: 0...23, using: &generator))
      let day = Day(.random(in: -40_000...40_000, using: &generator))
      let offset = Int32.random(in: -14...14, using: &generator) * 3600
      let start = calendar.start(of: day, offsetSeconds: offset)
      #expect(calendar.day(of: start) == day)
      #expect(calendar.day(of: start.advanced(byMilliseconds: -1)) == day.advanced(byDays: -1))
      #expect(calendar.day(of: start.advanced(byMilliseconds: 86_399_999)) == day)
    }
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `with one offset, days never go back as time goes on`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let calendar = StudyCalendar()
    var moment = Moment(milliseconds: 1_700_000_000_000, offsetSeconds: 32_400)
    for _ in 0..<200 {
      let later = moment.advanced(byMilliseconds: .random(in: 0...200_000_000, using: &generator))
      let days = calendar.day(of: later).days(since: calendar.day(of: moment))
      #expect(days >= 0)
      let periods = Int(later.milliseconds(since: moment) / 86_400_000)
      #expect(days == periods || days == periods + 1)
      moment = later
    }
  }
}
