import Scheduling
import TestSupport
import Testing

struct QueuePropertyTests {
  private let scheduler = Scheduler(.standard(.fsrs6))

  private func randomCards(using generator: inout SplitMix64) throws -> [QueueCard] {
    var cards: [QueueCard] = []
    for deck in ["a", "b", "c"] {
      for number in 0..<Int.random(in: 0...40, using: &generator) {
        for sibling in ["x", "y"].prefix(Int.random(in: 1...2, using: &generator)) {
          let state: CardState =
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: .new
            case 1: learningState(inMinutes: .random(in: -5...90, using: &generator))
            default: reviewState(due: .random(in: -20...5, using: &generator))
            }
          var card = try queueCard("\(deck)/\(number)/\(sibling)", position: number, state: state)
          if Int.random(in: 0..<5, using: &generator) == 0 { card.prerequisites = .unmet }
          cards.append(card)
        }
      }
    }
    return cards
  }

  private func randomOptions(using generator: inout SplitMix64) -> QueueOptions {
    QueueOptions(
      limits: .init(
        new: .random(in: 0...15, using: &generator),
        reviews: .random(in: 0...40, using: &generator)
      ),
      deckLimits: ["a": .init(new: .random(in: 0...5, using: &generator))],
      reviewOrder: [.dueDay, .recall, .overdueness].randomElement(using: &generator) ?? .dueDay,
      deckOrder: Bool.random(using: &generator) ? .interleaved : .consecutive,
      siblings: Bool.random(using: &generator) ? .buried : .spread
    )
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `what is assigned comes first among the new, as far as it goes`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let cards = try randomCards(using: &generator)
    var options = randomOptions(using: &generator)
    (options.deckLimits, options.siblings) = ([:], .spread)
    let assigned = Set(cards.filter { $0.deck == "b" }.map(\.id))
    let count = Int.random(in: 0...12, using: &generator)
    options.firstNew = [NewShare(cards: assigned, count: count)]
    let queue = ReviewQueue(cards, scheduler: scheduler, options: options, now: noon)
    let new = queue.cardsLeft.filter { $0.state.phase == .new }
    let free = cards.filter { $0.state.phase == .new && $0.prerequisites == .met }
    let limit = options.limits.new ?? 0
    #expect(new.count == min(limit, free.count))
    let possible = min(count, limit, free.count { assigned.contains($0.id) })
    #expect(new.count { assigned.contains($0.id) } >= possible)
    let without = ReviewQueue(
      cards,
      scheduler: scheduler,
      options: {
        var plain = options; plain.firstNew = []; return plain
      }(),
      now: noon
    )
    #expect(queue.counts == without.counts)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `limits, prerequisites and siblings are respected`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let cards = try randomCards(using: &generator)
    let options = randomOptions(using: &generator)
    let done = DoneToday(new: ["a": 2, "b": 1], reviews: ["c": 5])
    let queue = ReviewQueue(cards, scheduler: scheduler, options: options, done: done, now: noon)
    let byID = Dictionary(
      cards.map { ($0.id.description, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let shown = drained(queue).compactMap { byID[$0] }
    let new = shown.filter { $0.state.phase == .new }
    let reviews = shown.filter { $0.state.phase == .review }
    #expect(new.count <= max(0, (options.limits.new ?? 0) - 3))
    #expect(reviews.count <= max(0, (options.limits.reviews ?? 0) - 5))
    #expect(
      new.count { $0.deck == "a" } <= max(0, (options.deckLimits["a"]?.new ?? 0) - 2)
    )
    #expect(new.allSatisfy { $0.prerequisites == .met })
    #expect(reviews.allSatisfy { $0.state.isDue(at: noon) })
    #expect(Set(shown.map(\.id)).count == shown.count)
    #expect(queue.counts.total >= shown.count)
    if options.siblings == .buried {
      let groups = (new + reviews).map(\.siblings)
      #expect(Set(groups).count == groups.count)
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `without limits nothing is lost`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let cards = try randomCards(using: &generator)
    var options = randomOptions(using: &generator)
    options.limits = .init()
    options.deckLimits = [:]
    options.siblings = .spread
    var later = noon
    later.moment = noon.moment.advanced(byMilliseconds: 7_200_000)
    let queue = ReviewQueue(cards, scheduler: scheduler, options: options, now: noon)
    let expected = cards.filter { card in
      switch card.state.phase {
      case .new: card.prerequisites == .met
      case .learning, .relearning: true
      case .review: card.state.isDue(at: noon)
      }
    }
    #expect(Set(drained(queue, now: later)) == Set(expected.map(\.id.description)))
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `one day has one order`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let cards = try randomCards(using: &generator)
    var options = randomOptions(using: &generator)
    options.siblings = .buried
    let decks = ["a", "b", "c"].flatMap { deck in
      cards.filter { $0.deck == deck }.shuffled(using: &generator)
    }
    let first = ReviewQueue(cards, scheduler: scheduler, options: options, now: noon)
    let second = ReviewQueue(decks, scheduler: scheduler, options: options, now: noon)
    #expect(drained(first) == drained(second))
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a session ends, and every card graduates or waits`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let cards = try randomCards(using: &generator)
    var queue = ReviewQueue(cards, scheduler: scheduler, now: noon)
    var now = noon
    var answers = 0
    while let card = queue.next(now: now), answers < 5000 {
      let context = TransitionContext(card: card.id, now: now)
      let passes = Int.random(in: 0..<10, using: &generator) > 1
      let state = scheduler.choices(for: card.state, at: context)[passes ? .good : .again]
      queue.answered(card.id, state, now: now)
      now.moment = now.moment.advanced(byMilliseconds: 5000)
      answers += 1
    }
    #expect(answers < 5000)
    #expect(queue.counts.new == 0 && queue.counts.review == 0)
  }
}
