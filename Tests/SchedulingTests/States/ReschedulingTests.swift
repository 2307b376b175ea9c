import Scheduling
import TestSupport
import Testing

struct ReschedulingTests {
  private let today = Day(20_000)
  private var now: StudyTime { at(today) }

  private func at(_ day: Day) -> StudyTime {
    StudyTime(
      moment: Moment(milliseconds: Int64(day.number) * 86_400_000, offsetSeconds: 0),
      day: day
    )
  }

  /// A card last reviewed `ago` days ago, with a memory of `stability` days, due on `due`.
  private func candidate(
    _ number: Int,
    ago: Int,
    stability: Double,
    due: Int,
    isFirst: Bool = false
  ) throws -> Rescheduling.Candidate {
    Rescheduling.Candidate(
      card: try #require(CardID("deck/n\(number)")),
      state: CardState(
        phase: .review,
        memory: MemoryState(stability: stability, difficulty: 5),
        due: .day(today.advanced(byDays: due)),
        last: at(today.advanced(byDays: -ago)),
        scheduledDays: due + ago,
        reviews: 4
      ),
      isFirstInterval: isFirst
    )
  }

  private let scheduler = Scheduler(.standard(.fsrs6))

  @Test func `dates within fuzz stay`() throws {
    let cards = try (0..<50).map { try candidate($0, ago: 5, stability: 20, due: 13 + $0 % 4) }
    #expect(Rescheduling(cards, by: scheduler, at: now).moves.isEmpty)
  }

  @Test func `a mixture decides new dates, no further off than one answer may grant`() throws {
    let plain = MemoryMixture.Member(FSRS7(), share: 0.5)
    var weights = MemoryModel.standard(.fsrs7).weights
    weights[2] *= 3
    let lasting = MemoryMixture.Member(FSRS7(try FSRS7Weights(weights)), share: 0.5)
    let mixture = try #require(MemoryMixture([plain, lasting]))
    let mixed = Scheduler(mixture, options: SchedulerOptions(fuzz: .none))
    let moves = try [Int.max, 3].map { longest in
      let one = try candidate(1, ago: 1, stability: 5, due: 30)
      var state = one.state
      state.memory = mixture.heaviest.model.first(.good)
      state.mixture = mixture.first(.good)
      let candidate = Rescheduling.Candidate(
        card: one.card,
        state: state,
        isFirstInterval: false,
        longestInterval: longest
      )
      return try #require(Rescheduling([candidate], by: mixed, at: now).moves.first)
    }
    let alone = FSRS7().interval(FSRS7().first(.good), retention: 0.9).rounded()
    let last = today.advanced(byDays: -1)
    #expect(moves[0].to.days(since: last) > Int(alone))
    #expect(moves[1].to.days(since: last) == 3)
  }

  @Test func `longer memories move on, shorter ones come nearer, and the load is told`() throws {
    let cards = [
      try candidate(1, ago: 5, stability: 40, due: 9),
      try candidate(2, ago: 1, stability: 4, due: 30),
    ]
    let rescheduling = Rescheduling(cards, by: scheduler, at: now)
    #expect(rescheduling.moves.map(\.card.description) == ["deck/n1", "deck/n2"])
    let days = rescheduling.moves.map { $0.to.days(since: today) }
    #expect((31...39).contains(days[0]) && (1...5).contains(days[1]), "\(days)")
    for move in rescheduling.moves {
      #expect(rescheduling.load(on: move.from) == (1, 0))
      #expect(rescheduling.load(on: move.to) == (0, 1))
    }
  }

  @Test func `what would be overdue is spread over a week, the weakest first`() throws {
    let cards = try (0..<210).map {
      try candidate($0, ago: 10, stability: 1 + Double($0) / 100, due: 20)
    }
    let rescheduling = Rescheduling(cards, by: scheduler, at: now)
    #expect(rescheduling.moves.count == 210)
    for day in 0..<7 {
      #expect(rescheduling.load(on: today.advanced(byDays: day)).after == 30)
    }
    #expect(rescheduling.moves[0].card.description == "deck/n0")
    #expect(rescheduling.moves[0].to == today)
    let again = try cards.indices.map { index in
      let to = rescheduling.moves.first { $0.card == cards[index].card }?.to ?? today
      return try candidate(
        index,
        ago: 10,
        stability: 1 + Double(index) / 100,
        due: to.days(since: today)
      )
    }
    #expect(Rescheduling(again, by: scheduler, at: now).moves.isEmpty, "once is enough")
  }

  @Test func `what is due already stays`() throws {
    let cards = [try candidate(1, ago: 30, stability: 2, due: -3)]
    #expect(Rescheduling(cards, by: scheduler, at: now).moves.isEmpty)
  }

  @Test func `a first interval stays below its ceiling`() throws {
    let cards = [try candidate(1, ago: 1, stability: 200, due: 12, isFirst: true)]
    #expect(Rescheduling(cards, by: scheduler, at: now).moves.isEmpty)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `whatever the states, no date lies before today or beyond fuzz`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let cards = try (0..<120).map {
      try candidate(
        $0,
        ago: .random(in: 0...400, using: &random),
        stability: .random(in: 0.001...900, using: &random),
        due: .random(in: -100...400, using: &random)
      )
    }
    let rescheduling = Rescheduling(cards, by: scheduler, at: now)
    #expect(rescheduling.moves.allSatisfy { $0.to >= today && $0.from != $0.to })
    let total = (0..<2000).reduce(0) {
      $0 + rescheduling.load(on: today.advanced(byDays: $1)).after
    }
    #expect(total == 120)
  }
}

struct FirstIntervalTests {
  /// Weights anywhere within the bounds of training, and the defaults.
  private static func models(_ seed: UInt64) throws -> [MemoryModel] {
    var random = SplitMix64(seed: seed)
    return try [ModelKind.fsrs6, .fsrs7].flatMap { kind in
      let wild = MemoryModel.standard(kind).weights.map {
        $0 * .random(in: 0.2...9, using: &random)
      }
      return [.standard(kind), try MemoryModel(kind, weights: wild)]
    }
  }

  @Test(arguments: 0..<25 as Range<UInt64>)
  func `the first day of a card grants two weeks at most, whatever the weights`(seed: UInt64) throws
  {
    for model in try Self.models(seed) {
      for retention in [0.7, 0.9, 0.97] {
        let scheduler = Scheduler(model, options: SchedulerOptions(retention: retention))
        var walk = try Walk(scheduler, card: "deck/c\(seed)")
        for _ in 0..<4 where walk.state.phase != .review {
          #expect(Grade.allCases.allSatisfy { walk.choices[$0].scheduledDays <= 14 })
          walk.answer(seed % 3 == 0 ? .easy : .good)
        }
      }
    }
  }

  @Test func `the model's own interval is as published`() {
    let model = MemoryModel.standard(.fsrs7)
    #expect(isNear(model.interval(model.first(.easy), retention: 0.9), 53.8695, relative: 1e-4))
  }
}
