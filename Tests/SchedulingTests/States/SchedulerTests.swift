import Scheduling
import TestSupport
import Testing

/// A card walked through a schedule, each review exactly when it is due.
struct Walk {
  let scheduler: Scheduler
  let calendar = StudyCalendar()
  var card: CardID
  var state = CardState.new
  var now: StudyTime

  init(_ scheduler: Scheduler, card: String = "deck/card") throws {
    self.scheduler = scheduler
    self.card = try #require(CardID(card))
    now = calendar.time(of: try #require(Moment("2026-11-22T12:00:00.000+09:00")))
  }

  var choices: Choices {
    scheduler.choices(for: state, at: TransitionContext(card: card, now: now))
  }

  mutating func answer(_ grade: Grade) {
    state = choices[grade]
    switch state.due {
    case .instant(let milliseconds)?:
      now.moment.milliseconds = milliseconds
      now.day = calendar.day(of: now.moment)
    case .day(let day)?:
      let days = Int64(day.days(since: now.day))
      now = calendar.time(of: now.moment.advanced(byMilliseconds: days * 86_400_000))
    case nil:
      Issue.record("an answered card has no date")
    }
  }
}

struct SchedulerTests {
  private let plain = SchedulerOptions(fuzz: .none)

  @Test func `published intervals with steps`() throws {
    var walk = try Walk(Scheduler(.standard(.fsrs6), options: plain))
    var intervals: [Int] = []
    for grade in try grades([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]) {
      walk.answer(grade)
      intervals.append(walk.state.scheduledDays)
    }
    #expect(intervals == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
    #expect(walk.state.reviews == 13)
    #expect(walk.state.lapses == 1)
  }

  @Test func `a new card's four choices`() throws {
    let walk = try Walk(Scheduler(.standard(.fsrs6), options: plain))
    let choices = walk.choices
    #expect(Grade.allCases.map { choices[$0].scheduledDays } == [0, 0, 0, 8])
    let start = walk.now.moment.milliseconds
    #expect(choices.again.due == .instant(milliseconds: start + 60_000))
    #expect(choices.hard.due == .instant(milliseconds: start + 330_000))
    #expect(choices.good.due == .instant(milliseconds: start + 600_000))
    #expect(choices.easy.due == .day(walk.now.day.advanced(byDays: 8)))
    #expect(choices.again.phase == .learning(step: 0))
    #expect(choices.hard.phase == .learning(step: 0))
    #expect(choices.good.phase == .learning(step: 1))
    #expect(choices.easy.phase == .review)
    let due = walk.scheduler.model.retrievability(
      choices.easy.memory ?? .init(stability: 1, difficulty: 1),
      afterDays: 8
    )
    #expect(isNear(due, 0.9024733, relative: 1e-7))
  }

  @Test(arguments: LongTerm.golden)
  func `long-term schedules, without steps`(golden: LongTerm) throws {
    let options = SchedulerOptions(learningSteps: .none, relearningSteps: .none, fuzz: .none)
    let model = try MemoryModel(.fsrs6, weights: LongTerm.weights)
    var walk = try Walk(Scheduler(model, options: options))
    for (index, grade) in try grades(golden.ratings).enumerated() {
      walk.answer(grade)
      #expect(walk.state.scheduledDays == golden.intervals[index])
      #expect(isNear(walk.state.memory?.stability ?? 0, golden.stability[index], relative: 1e-6))
      if golden.difficulty.indices.contains(index) {
        #expect(
          isNear(walk.state.memory?.difficulty ?? 0, golden.difficulty[index], relative: 1e-6)
        )
      }
    }
  }

  @Test func `hard on a single step waits half as long again, on later steps the step itself`()
    throws
  {
    let options = SchedulerOptions(
      learningSteps: LearningSteps(minutes: [10]),
      relearningSteps: .none,
      fuzz: .none
    )
    let single = try Walk(Scheduler(.standard(.fsrs6), options: options))
    #expect(
      single.choices.hard.due == .instant(milliseconds: single.now.moment.milliseconds + 900_000)
    )
    var second = try Walk(Scheduler(.standard(.fsrs6), options: plain))
    second.answer(.good)
    #expect(
      second.choices.hard.due == .instant(milliseconds: second.now.moment.milliseconds + 600_000)
    )
    #expect(second.choices.hard.phase == .learning(step: 1))
  }

  @Test func `a step of days goes by days`() throws {
    let options = SchedulerOptions(learningSteps: LearningSteps(minutes: [1, 2880]), fuzz: .none)
    var walk = try Walk(Scheduler(.standard(.fsrs6), options: options))
    walk.answer(.good)
    #expect(walk.state.phase == .review)
    #expect(walk.state.scheduledDays == 2)
  }

  @Test func `a leech is flagged at its eighth lapse, and never before`() throws {
    var walk = try Walk(Scheduler(.standard(.fsrs6)))
    for lapse in 1...9 {
      while walk.state.phase != .review { walk.answer(.good) }
      walk.answer(.again)
      #expect(walk.state.phase == .relearning(step: 0))
      #expect(walk.state.lapses == lapse)
      #expect(walk.state.isLeech == (lapse >= 8))
      walk.answer(.again)
      #expect(walk.state.lapses == lapse)
    }
  }

  @Test func `intervals never pass the ceiling`() throws {
    let options = SchedulerOptions(maximumInterval: 30)
    var walk = try Walk(Scheduler(.standard(.fsrs6), options: options))
    for _ in 0..<12 {
      walk.answer(.easy)
      #expect(walk.state.scheduledDays <= 30)
    }
    #expect(walk.state.scheduledDays >= 27)
  }

  @Test func `options hold what is out of bounds`() {
    let options = SchedulerOptions(
      retention: .nan,
      learningSteps: LearningSteps(minutes: [-1, 0, 5, .max]),
      maximumInterval: -3,
      leechLapses: 0
    )
    #expect(options.retention == 0.01)
    #expect(options.learningSteps.minutes == [5])
    #expect(options.maximumInterval == 1)
    #expect(options.leechLapses == 1)
  }

  @Test(arguments: ModelKind.allCases, 1...20 as ClosedRange<UInt64>)
  func `a better grade never comes back earlier, and a preview is what happens`(
    kind: ModelKind,
    seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    var walk = try Walk(Scheduler(.standard(kind)), card: "deck/card-\(seed)")
    for _ in 0..<40 {
      let choices = walk.choices
      #expect(choices == walk.choices)
      let days = Grade.allCases.map { choices[$0].scheduledDays }
      #expect(days == days.sorted())
      if walk.state.phase == .review {
        #expect(choices.easy.scheduledDays > choices.good.scheduledDays)
      }
      let grade = Grade.allCases.randomElement(using: &generator) ?? .good
      let before = walk.state
      let now = walk.now
      walk.answer(grade)
      #expect(walk.state == choices[grade])
      let due = try #require(walk.state.due)
      #expect(walk.scheduler.next(before, grade: grade, at: now, due: due) == walk.state)
    }
  }

  @Test(arguments: ModelKind.allCases, 1...20 as ClosedRange<UInt64>)
  func `a clock that goes back does no harm`(kind: ModelKind, seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var walk = try Walk(Scheduler(.standard(kind)))
    for _ in 0..<60 {
      let shift = Int64.random(in: -40_000_000_000...40_000_000_000, using: &generator)
      var moment = walk.now.moment.advanced(byMilliseconds: shift)
      moment.offsetSeconds = Int32.random(in: -12...14, using: &generator) * 3600
      walk.now = walk.calendar.time(of: moment)
      walk.answer(Grade.allCases.randomElement(using: &generator) ?? .good)
      let memory = try #require(walk.state.memory)
      #expect(memory.isFinite && memory.stability > 0)
      let recall = try #require(walk.scheduler.retrievability(walk.state, at: walk.now))
      #expect((0...1).contains(recall))
    }
  }
}

/// A schedule without steps, every review when it is due.
struct LongTerm: Sendable {
  var ratings: [Int]
  var intervals: [Int]
  var stability: [Double]
  var difficulty: [Double] = []

  static let weights = [
    0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225,
    0.0904, 0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468, 0, 0.5,
  ]

  static let golden = [
    LongTerm(
      ratings: [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3],
      intervals: [3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773],
      stability: [
        3.0412, 13.09130698, 48.15848988, 154.93732625, 445.05562739, 1158.07779739, 16.63063166,
        3.01732209, 11.42247264, 37.37521902, 111.8752758, 306.5974569, 772.94026648,
      ],
      difficulty: [
        4.49094334, 4.26664289, 4.05746029, 3.86237659, 3.68044154, 3.51076891, 4.69833071,
        5.55956298, 5.26323756, 4.98688448, 4.72915759, 4.4888015, 4.26464541,
      ]
    ),
    LongTerm(
      ratings: [1, 2, 3, 4, 1, 2, 3, 4],
      intervals: [1, 2, 6, 41, 4, 7, 21, 133],
      stability: [
        0.4197, 1.0344317, 5.5356759, 41.0033667, 4.46605519, 6.67743292, 20.88868155, 132.81849454,
      ],
      difficulty: [
        7.1434, 7.03653841, 6.64066485, 5.92312772, 6.44779861, 6.45995078, 6.10293922, 5.36588547,
      ]
    ),
    LongTerm(
      ratings: [2, 3, 4, 1, 2, 3, 4, 1],
      intervals: [2, 7, 54, 5, 8, 26, 171, 8],
      stability: [
        1.1869, 6.59167572, 53.76078737, 5.0853693, 8.09786749, 25.52991279, 171.16195166,
        8.11072373,
      ]
    ),
  ]
}
