import Journal
import Scheduling
import TestSupport
import Testing

/// Clocks that go back, DST, Seoul and Los Angeles, 29 February.
struct StudyDayTests {
  private func reviews(_ moments: [String]) throws -> [Event] {
    try moments.enumerated().map { index, text in
      let at = try #require(Moment(text))
      let id = EventID(device: "aaaaaa", counter: index + 1)
      return Event(id: id, at: at, kind: Samples.review(index % 4))
    }
  }

  @Test(arguments: [
    // 02:00 still belongs to the day before; 04:00 begins the next.
    (["2026-11-22T23:59:00.000+09:00", "2026-11-23T03:59:59.999+09:00"], 1),
    (["2026-11-23T03:59:59.999+09:00", "2026-11-23T04:00:00.000+09:00"], 2),
    // The clock is set back an hour, in Los Angeles and by hand.
    (["2026-11-01T01:30:00.000-07:00", "2026-11-01T01:30:00.000-08:00"], 1),
    (["2026-11-22T12:00:00.000+09:00", "2026-11-22T09:00:00.000+09:00"], 1),
    // Noon in Seoul, a flight, the same date again in Los Angeles: one day, once.
    (["2026-11-22T12:00:00.000+09:00", "2026-11-22T12:00:00.000-08:00"], 1),
    (["2026-11-22T12:00:00.000-08:00", "2026-11-24T06:00:00.000+09:00"], 2),
    (
      [
        "2028-02-28T12:00:00.000+09:00", "2028-02-29T12:00:00.000+09:00",
        "2028-03-01T12:00:00.000+09:00",
      ], 3
    ),
  ])
  func `days are counted by the wall clock of the event`(moments: [String], days: Int) throws {
    let state = ProfileState(events: try reviews(moments))
    #expect(state.days.count == days)
    #expect(state.days.reduce(0) { $0 + $1.tally.reviews } == moments.count)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `whatever the clock does, no answer and no day is counted twice`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let offsets: [Int32] = [32_400, -28_800, -25_200, 0, 20_700]
    // Around 29 February 2028, jumping two days either way.
    var milliseconds: Int64 = 1_835_300_000_000
    let events = (1...80).map { counter in
      milliseconds += Int64.random(in: -172_800_000...172_800_000, using: &random)
      let offset = offsets.randomElement(using: &random) ?? 0
      let at = Moment(milliseconds: milliseconds, offsetSeconds: offset)
      let id = EventID(device: "aaaaaa", counter: counter)
      return Event(id: id, at: at, kind: Samples.review(counter % 5))
    }
    let state = ProfileState(events: events)
    #expect(state.days.reduce(0) { $0 + $1.tally.reviews } == events.count)
    #expect(state.days.map(\.day) == Set(events.map { StudyCalendar().day(of: $0.at) }).sorted())
    #expect(state.entries.allSatisfy { $0.elapsedDays >= 0 })
    for card in state.cardIDs {
      #expect(state.cardState(card).memory?.isFinite == true)
    }
    #expect(state.entries.map { state.id(of: $0).counter } == Array(1...80))
  }
}
