import Scheduling
import TestSupport
import Testing

let noon = StudyTime(
  moment: Moment(milliseconds: 1_795_316_400_000, offsetSeconds: 32_400),
  day: Day(20779)
)

func queueCard(_ id: String, position: Int = 0, state: CardState = .new) throws -> QueueCard {
  let parts = id.split(separator: "/")
  return QueueCard(
    id: try #require(CardID(id)),
    deck: String(parts[0]),
    siblings: parts.prefix(2).joined(separator: "/"),
    position: position,
    state: state
  )
}

func reviewState(due: Int, scheduled: Int = 10, stability: Double = 10) -> CardState {
  let day = noon.day.advanced(byDays: due)
  let last = day.advanced(byDays: -scheduled)
  return CardState(
    phase: .review,
    memory: MemoryState(stability: stability, fast: stability, difficulty: 5),
    due: .day(day),
    last: StudyTime(
      moment: noon.moment.advanced(byMilliseconds: Int64(due - scheduled) * 86_400_000),
      day: last
    ),
    scheduledDays: scheduled,
    reviews: 3
  )
}

func learningState(inMinutes minutes: Int64) -> CardState {
  CardState(
    phase: .learning(step: 0),
    memory: MemoryState(stability: 1, fast: 1, difficulty: 5),
    due: .instant(milliseconds: noon.moment.milliseconds + minutes * 60_000),
    last: noon,
    reviews: 1
  )
}

/// The ids in the order in which a queue shows them, each leaving after its answer.
func drained(_ queue: ReviewQueue, now: StudyTime = noon) -> [String] {
  var queue = queue
  var ids: [String] = []
  while let card = queue.next(now: now) {
    ids.append(card.id.description)
    queue.remove(card.id)
  }
  return ids
}

struct ReviewQueueTests {
  private let scheduler = Scheduler(.standard(.fsrs6))

  private func queue(
    _ cards: [QueueCard],
    _ options: QueueOptions = QueueOptions(),
    done: DoneToday = DoneToday()
  ) -> ReviewQueue {
    ReviewQueue(cards, scheduler: scheduler, options: options, done: done, now: noon)
  }

  @Test func `reviews by due day, then by recall`() throws {
    let cards = [
      try queueCard("d/a", state: reviewState(due: 0, stability: 50)),
      try queueCard("d/b", state: reviewState(due: 0, stability: 5)),
      try queueCard("d/c", state: reviewState(due: -3, stability: 500)),
      try queueCard("d/later", state: reviewState(due: 1)),
    ]
    #expect(drained(queue(cards)) == ["d/c", "d/b", "d/a"])
    #expect(drained(queue(cards, QueueOptions(reviewOrder: .recall))) == ["d/b", "d/a", "d/c"])
  }

  @Test func `reviews by relative overdueness`() throws {
    let cards = [
      try queueCard("d/long", state: reviewState(due: -5, scheduled: 100)),
      try queueCard("d/short", state: reviewState(due: -2, scheduled: 2)),
    ]
    #expect(
      drained(queue(cards, QueueOptions(reviewOrder: .overdueness))) == ["d/short", "d/long"]
    )
  }

  @Test func `new cards follow the author, one deck in turn`() throws {
    let cards = [
      try queueCard("b/2", position: 2), try queueCard("b/1", position: 1),
      try queueCard("a/1", position: 1), try queueCard("a/2", position: 2),
    ]
    #expect(drained(queue(cards)) == ["b/1", "a/1", "b/2", "a/2"])
    #expect(
      drained(queue(cards, QueueOptions(deckOrder: .consecutive)))
        == ["b/1", "b/2", "a/1", "a/2"]
    )
  }

  @Test func `new cards are spread among reviews`() throws {
    var cards = try (0..<4).map { try queueCard("d/r\($0)", state: reviewState(due: -$0)) }
    cards += try (0..<2).map { try queueCard("d/n\($0)", position: $0) }
    #expect(drained(queue(cards)) == ["d/r3", "d/n0", "d/r2", "d/r1", "d/n1", "d/r0"])
  }

  @Test func `limits count what is done, overall and by deck`() throws {
    var cards = try (0..<20).map { try queueCard("a/n\($0)", position: $0) }
    cards += try (0..<20).map { try queueCard("b/n\($0)", position: $0) }
    let done = DoneToday(new: ["a": 3])
    #expect(queue(cards, done: done).counts.new == 7)
    let options = QueueOptions(deckLimits: ["a": .init(new: 4)])
    let ids = drained(queue(cards, options, done: done))
    #expect(ids.filter { $0.hasPrefix("a") } == ["a/n0"])
    #expect(ids.count == 7)
    #expect(drained(queue(cards, QueueOptions(limits: .init()))).count == 40)
  }

  @Test func `a card whose prerequisites are unmet waits`() throws {
    var blocked = try queueCard("d/after")
    blocked.prerequisites = .unmet
    var started = try queueCard("d/started", state: reviewState(due: 0))
    started.prerequisites = .unmet
    #expect(drained(queue([blocked, started])) == ["d/started"])
  }

  @Test func `siblings wait for another day`() throws {
    var today = reviewState(due: 0)
    today.last = noon
    today.due = .day(noon.day.advanced(byDays: 9))
    let cards = [
      try queueCard("d/x/one", state: reviewState(due: 0)), try queueCard("d/x/two", position: 1),
      try queueCard("d/y/one", position: 2), try queueCard("d/y/two", position: 3),
      try queueCard("d/z/one", state: today), try queueCard("d/z/two", position: 4),
    ]
    #expect(Set(drained(queue(cards))) == ["d/x/one", "d/y/one"])
  }

  @Test func `siblings that are kept stand apart`() throws {
    let cards = try (0..<20).flatMap { card in
      [
        try queueCard("d/\(card)/one", position: 2 * card),
        try queueCard("d/\(card)/two", position: 2 * card + 1),
      ]
    }
    let options = QueueOptions(limits: .init(), siblings: .spread)
    let groups = drained(queue(cards, options)).map { $0.split(separator: "/")[1] }
    #expect(groups.count == 40)
    for (first, second) in zip(groups, groups.dropFirst()) { #expect(first != second) }
  }

  @Test func `learning cards come back when their step is over`() throws {
    var queue = queue([
      try queueCard("d/step", state: learningState(inMinutes: 5)),
      try queueCard("d/new", position: 0), try queueCard("d/newer", position: 1),
    ])
    #expect(queue.counts == ReviewQueue.Counts(new: 2, learning: 1))
    #expect(queue.next(now: noon)?.id.description == "d/new")
    var later = noon
    later.moment = noon.moment.advanced(byMilliseconds: 300_000)
    #expect(queue.next(now: later)?.id.description == "d/step")
    let id = try #require(CardID("d/new"))
    queue.answered(id, learningState(inMinutes: 10), now: noon)
    #expect(queue.next(now: noon)?.id.description == "d/newer")
    queue.remove(try #require(CardID("d/newer")))
    // Nothing else is left: a step of five minutes is within the learn-ahead.
    #expect(queue.next(now: noon)?.id.description == "d/step")
    queue.answered(
      try #require(CardID("d/step")),
      reviewState(due: 3),
      now: noon
    )
    queue.answered(id, learningState(inMinutes: 60), now: noon)
    #expect(queue.next(now: noon) == nil)
    #expect(queue.nextStep == noon.moment.milliseconds + 3_600_000)
  }

  @Test func `what was undone comes back first, in its old state`() throws {
    let cards = try (0..<3).map { try queueCard("d/n\($0)", position: $0) }
    var queue = queue(cards)
    let before = queue
    let first = try #require(queue.next(now: noon))
    queue.answered(first.id, learningState(inMinutes: 1), now: noon)
    #expect(queue.counts.learning == 1)
    queue.putBack(first)
    #expect(queue.next(now: noon) == first)
    #expect(queue.counts == before.counts)
    queue.answered(first.id, reviewState(due: 4), now: noon)
    #expect(queue.next(now: noon)?.id.description == "d/n1")
  }

  @Test func `a card handed in twice is shown once`() throws {
    let cards = [
      try queueCard("a/1"), try queueCard("a/1"), try queueCard("b/1"),
      try queueCard("c/1", state: learningState(inMinutes: 1)),
      try queueCard("c/1", state: learningState(inMinutes: 1)),
    ]
    let options = QueueOptions(siblings: .spread)
    #expect(drained(queue(cards, options)) == ["a/1", "b/1", "c/1"])
  }

  @Test func `a subject can be skipped`() throws {
    let cards = [
      try queueCard("a/1"), try queueCard("b/1"),
      try queueCard("a/2", state: learningState(inMinutes: 1)),
    ]
    var queue = queue(cards)
    queue.removeAll { $0.deck == "a" }
    #expect(drained(queue) == ["b/1"])
  }
}
