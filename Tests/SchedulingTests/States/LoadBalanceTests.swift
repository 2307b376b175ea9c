import Scheduling
import Testing

struct LoadBalanceTests {
  private let scheduler = Scheduler(.standard(.fsrs6))
  private let now = StudyTime(moment: Moment(milliseconds: 0, offsetSeconds: 0), day: Day(0))

  /// How often each interval is chosen for many cards.
  private func intervals(
    dueCount: ((Day) -> Int)? = nil,
    easyDays: EasyDays = EasyDays(),
    siblingDays: [Day] = []
  ) throws -> [Int: Int] {
    let last = StudyTime(
      moment: Moment(milliseconds: -864_000_000, offsetSeconds: 0),
      day: Day(-10)
    )
    let state = CardState(
      phase: .review,
      memory: MemoryState(stability: 20, difficulty: 5),
      due: .day(Day(0)),
      last: last,
      scheduledDays: 10,
      reviews: 4
    )
    var counts: [Int: Int] = [:]
    for number in 0..<1000 {
      let card = try #require(CardID("deck/card-\(number)"))
      let context = TransitionContext(
        card: card,
        now: now,
        dueCount: dueCount,
        easyDays: easyDays,
        siblingDays: siblingDays
      )
      counts[scheduler.choices(for: state, at: context).good.scheduledDays, default: 0] += 1
    }
    return counts
  }

  @Test func `the choice keeps to the days of fuzz`() throws {
    let plain = try intervals()
    let balanced = try intervals(dueCount: { _ in 3 })
    #expect(Set(balanced.keys).isSubset(of: plain.keys))
  }

  @Test func `an empty day draws most cards`() throws {
    let middle = try #require(try intervals().keys.sorted().dropFirst(2).first)
    let balanced = try intervals(dueCount: { $0.number == middle ? 0 : 20 })
    #expect(balanced[middle, default: 0] > 990)
  }

  @Test func `an easy day is avoided`() throws {
    let easy = EasyDays([.saturday: .minimum, .sunday: .minimum])
    let chosen = try intervals(easyDays: easy)
    for (interval, count) in chosen where [.saturday, .sunday].contains(Day(interval).weekday) {
      #expect(count <= 5)
    }
    #expect(chosen.count >= 4)
  }

  @Test func `a reduced day is avoided once it has its share`() throws {
    let reduced = EasyDays([.monday: .reduced])
    let full = try intervals(dueCount: { _ in 4 }, easyDays: reduced)
    let sparse = try intervals(dueCount: { $0.weekday == .monday ? 1 : 4 }, easyDays: reduced)
    func onMondays(_ counts: [Int: Int]) -> Int {
      counts.reduce(0) { $0 + (Day($1.key).weekday == .monday ? $1.value : 0) }
    }
    #expect(onMondays(full) <= 5)
    #expect(onMondays(sparse) > 300)
  }

  @Test func `the day of a sibling is avoided`() throws {
    let middle = try #require(try intervals().keys.sorted().dropFirst(2).first)
    let chosen = try intervals(siblingDays: [Day(middle)])
    #expect(chosen[middle, default: 0] == 0)
    #expect(chosen[middle + 1, default: 0] < chosen[middle + 4, default: 0])
  }
}
