// Speeds of the Scheduling module on one core; `make bench` runs it.

import Scheduling
import TestSupport

/// The best of several runs, in seconds.
func best(of runs: Int = 7, _ work: () -> Void) -> Double {
  let clock = ContinuousClock()
  let durations = (0..<runs).map { _ in clock.measure(work) }
  return (durations.min() ?? .zero) / .seconds(1)
}

func report(_ what: String, _ count: Int, _ unit: String, _ seconds: Double) {
  let milliseconds = (seconds * 100_000).rounded() / 100
  let rate = (Double(count) / seconds / 100_000).rounded() / 10
  print("\(what): \(milliseconds) ms, \(rate) million \(unit)/s")
}

/// Cards with 1 to 24 reviews, as a year of study leaves them: mostly Good, some on the same day.
func histories(_ count: Int) throws -> [ReviewHistory] {
  var generator = SplitMix64(seed: 2026)
  return try (0..<count).map { _ in
    let length = Int.random(in: 1...24, using: &generator)
    let reviews: [Grade] = (0..<length).map { _ in
      switch Int.random(in: 0..<20, using: &generator) {
      case 0, 1: .again
      case 2, 3: .hard
      case 4: .easy
      default: .good
      }
    }
    let days = (0..<length).map { step in
      Bool.random(using: &generator)
        ? Double.random(in: 0...1, using: &generator)
        : Double.random(in: 1...Double(2 + step * step), using: &generator)
    }
    return try ReviewHistory(grades: reviews, days: days)
  }
}

func measureReplay(_ kind: ModelKind, _ cards: [ReviewHistory]) {
  let model = MemoryModel.standard(kind)
  var batch = HistoryBatch([], countedBy: model)
  let packing = best(of: 5) { batch = HistoryBatch(cards, countedBy: model) }
  report("\(kind.rawValue) packing", batch.reviewCount, "reviews", packing)
  var checksum = 0.0
  let replay = best { checksum += batch.states(by: model).last?.stability ?? 0 }
  report("\(kind.rawValue) replay in lanes", batch.reviewCount, "reviews", replay)
  let both = best(of: 5) {
    checksum +=
      HistoryBatch(cards, countedBy: model).states(by: model).last?.stability ?? 0
  }
  report("\(kind.rawValue) packing and replay", batch.reviewCount, "reviews", both)
  let reference = best(of: 3) {
    for card in cards { checksum += model.state(after: card).stability }
  }
  report("\(kind.rawValue) reference", batch.reviewCount, "reviews", reference)
  precondition(checksum.isFinite)
}

/// A million answers as a journal replays them: 100,000 cards, ten answers each.
func measureSchedule(_ kind: ModelKind) {
  let scheduler = Scheduler(.standard(kind))
  let calendar = StudyCalendar()
  var states = [CardState](repeating: .new, count: 100_000)
  let seconds = best(of: 3) {
    for round in 0..<10 {
      for card in states.indices {
        let moment = Moment(
          milliseconds: 1_700_000_000_000 + Int64(round * round) * 86_400_000 + Int64(card) * 500,
          offsetSeconds: 32_400
        )
        let now = calendar.time(of: moment)
        let grade: Grade = (card + round) % 9 == 0 ? .again : .good
        states[card] = scheduler.next(
          states[card],
          grade: grade,
          at: now,
          due: .day(now.day.advanced(byDays: 2 * round + 1))
        )
      }
    }
  }
  report("\(kind.rawValue) journal replay (Scheduler.next)", 1_000_000, "answers", seconds)
}

func measureMoments() {
  let texts = (0..<1000).map { number in
    let instant = 1_795_346_103_120 + Int64(number) * 7_654_321
    return Array(Moment(milliseconds: instant, offsetSeconds: 32_400).description.utf8)
  }
  var sum: Int64 = 0
  let parsing = best {
    for _ in 0..<1000 {
      for text in texts { sum &+= Moment(utf8: text)?.milliseconds ?? 0 }
    }
  }
  report("moments read", 1_000_000, "moments", parsing)
  var bytes: [UInt8] = []
  let writing = best {
    for number in 0..<1_000_000 {
      bytes.removeAll(keepingCapacity: true)
      Moment(milliseconds: sum &+ Int64(number), offsetSeconds: 32_400).append(to: &bytes)
    }
  }
  report("moments written", 1_000_000, "moments", writing)
}

func measureQueue() throws {
  let now = StudyCalendar().time(of: Moment(milliseconds: 1_795_346_103_120, offsetSeconds: 32_400))
  let scheduler = Scheduler(.standard(.fsrs6))
  let cards: [QueueCard] = (0..<10_000).compactMap { number in
    let text = "deck\(number % 10)/card-\(number / 20)/sibling-\(number % 2)"
    guard let id = CardID(text) else { return nil }
    let due = Due.day(now.day.advanced(byDays: number % 40 - 20))
    let state =
      number % 3 == 0
      ? CardState.new
      : CardState(
        phase: .review,
        memory: MemoryState(stability: 10, difficulty: 5),
        due: due,
        last: StudyTime(
          moment: now.moment.advanced(byMilliseconds: -2_000_000_000),
          day: now.day.advanced(byDays: -23)
        ),
        scheduledDays: 10,
        reviews: 5
      )
    return QueueCard(
      id: id,
      deck: "deck\(number % 10)",
      siblings: "deck\(number % 10)/card-\(number / 20)",
      position: number,
      state: state
    )
  }
  var left = 0
  let seconds = best {
    left += ReviewQueue(cards, scheduler: scheduler, now: now).counts.total
  }
  report("queue of \(cards.count) cards", cards.count, "cards", seconds)
  precondition(left > 0)
}

let cards = try histories(100_000)
measureReplay(.fsrs6, cards)
measureReplay(.fsrs7, cards)
measureSchedule(.fsrs6)
measureSchedule(.fsrs7)
measureMoments()
try measureQueue()
