import Scheduling
import TestSupport
import Testing

struct IntervalFuzzTests {
  @Test func `ranges`() {
    let table: [Int: ClosedRange<Int>] = [
      1: 1...1, 2: 2...2, 3: 2...4, 4: 3...5, 5: 4...6, 6: 4...8, 7: 5...9, 8: 6...10, 10: 8...12,
      11: 9...13, 15: 13...17, 20: 17...23, 21: 18...24, 30: 27...33, 50: 46...54, 90: 84...96,
      100: 93...107, 180: 169...191, 365: 345...385, 1000: 948...1052, 36500: 34673...36500,
    ]
    for (interval, range) in table { #expect(IntervalFuzz.range(around: interval) == range) }
  }

  @Test func `ranges keep to minimum and ceiling`() {
    for interval in -5...400 {
      for minimum in [-3, 1, 2, 8, 50, 500] {
        for maximum in [1, 2, 30, 365] {
          let range = IntervalFuzz.range(around: interval, minimum: minimum, maximum: maximum)
          #expect(range.lowerBound >= min(max(minimum, 1), maximum))
          #expect(range.upperBound <= maximum)
        }
      }
    }
  }

  @Test func `each day of a range is as likely as any other`() {
    var counts: [Int: Int] = [:]
    for step in 0..<5000 {
      counts[IntervalFuzz.choice(in: 9...13, unit: (Double(step) + 0.5) / 5000), default: 0] += 1
    }
    #expect(counts == [9: 1000, 10: 1000, 11: 1000, 12: 1000, 13: 1000])
    #expect(IntervalFuzz.choice(in: 9...13, unit: 0) == 9)
    #expect(IntervalFuzz.choice(in: 9...13, unit: (1.0).nextDown) == 13)
  }

  @Test func `cards learnt together part evenly, and the same card always alike`() throws {
    let scheduler = Scheduler(.standard(.fsrs6))
    let start = StudyTime(moment: Moment(milliseconds: 0, offsetSeconds: 0), day: Day(0))
    let state = CardState(
      phase: .review,
      memory: MemoryState(stability: 20, difficulty: 5),
      due: .day(Day(0)),
      last: StudyTime(moment: Moment(milliseconds: -864_000_000, offsetSeconds: 0), day: Day(-10)),
      scheduledDays: 10,
      reviews: 4
    )
    var counts: [Int: Int] = [:]
    for number in 0..<4000 {
      let card = try #require(CardID("deck/card-\(number)"))
      let context = TransitionContext(card: card, now: start)
      counts[scheduler.choices(for: state, at: context).good.scheduledDays, default: 0] += 1
    }
    let expected = 4000.0 / Double(counts.count)
    #expect(counts.count >= 7)
    for count in counts.values {
      #expect(abs(Double(count) - expected) < 5 * expected.squareRoot())
    }
  }

  @Test func `an interval that grew stays longer than the one before`() throws {
    let scheduler = Scheduler(.standard(.fsrs6))
    let now = StudyTime(moment: Moment(milliseconds: 0, offsetSeconds: 0), day: Day(0))
    for number in 0..<300 {
      let card = try #require(CardID("deck/card-\(number)"))
      let state = CardState(
        phase: .review,
        memory: MemoryState(stability: 60, difficulty: 9.9),
        due: .day(Day(0)),
        last: StudyTime(moment: now.moment, day: Day(-61)),
        scheduledDays: 61,
        reviews: number
      )
      let choices = scheduler.choices(for: state, at: TransitionContext(card: card, now: now))
      #expect(choices.good.scheduledDays > 61)
      #expect(choices.easy.scheduledDays > choices.good.scheduledDays)
    }
  }
}
