import Scheduling
import TestSupport
import Testing

/// How long an answer took, as it bears on the memory.
struct PacedMemoryTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `the middle comes to lie between the quicker and the slower half`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var middle = MiddleDuration()
    for _ in 0..<4000 { middle.take(milliseconds: Int.random(in: 1000...9000, using: &random)) }
    #expect((4000...6000).contains(middle.milliseconds))
  }

  @Test func `what was not timed is of no account`() {
    var middle = MiddleDuration()
    middle.take(milliseconds: 0)
    middle.take(milliseconds: -5)
    #expect(middle == MiddleDuration())
    #expect(middle.pace(ofMilliseconds: 3000) == .unknown)
    middle.take(milliseconds: 3000)
    #expect(middle.pace(ofMilliseconds: 0) == .unknown)
    #expect(middle.pace(ofMilliseconds: 3000).slowness == 0)
    #expect(middle.pace(ofMilliseconds: .max).slowness == 1.5)
    #expect(middle.pace(ofMilliseconds: 1).slowness == -1.5)
  }

  @Test(arguments: 0..<20 as Range<UInt64>, [300, 60_000])
  func `one odd first thought is soon forgotten`(seed: UInt64, first: Int) {
    var random = SplitMix64(seed: seed)
    var middles = MiddleDurations()
    func take(_ milliseconds: Int) {
      middles.take(AnswerTime(milliseconds: milliseconds, span: .thinking))
    }
    take(first)
    for _ in 0..<60 { take(Int.random(in: 2000...6000, using: &random)) }
    #expect((2500...5500).contains(middles[.thinking].milliseconds))
    #expect(middles[.whole] == MiddleDuration())
    let usual = middles.pace(of: AnswerTime(milliseconds: 4000, span: .thinking))
    #expect(abs(usual.slowness) < 0.5)
    #expect(middles.pace(of: AnswerTime(milliseconds: 4000)) == .unknown)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `the slower a recall, the shorter its memory; a lapse is a lapse`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let model = MemoryModel.standard(seed % 2 == 0 ? .fsrs7 : .fsrs6)
    var state = model.first(try #require(Grade.allCases.randomElement(using: &random)))
    for _ in 0..<12 {
      let days = Double(Int.random(in: 0...60, using: &random))
      let grade = try #require(Grade.allCases.randomElement(using: &random))
      let pace = AnswerPace(slowness: Double.random(in: -2...2, using: &random))
      let plain = model.next(state, grade, afterDays: days)
      let paced = model.next(state, grade, afterDays: days, pace: pace)
      #expect(model.next(state, grade, afterDays: days, pace: .unknown) == plain)
      #expect(paced.isFinite && paced.stability <= 36_500 && paced.difficulty == plain.difficulty)
      if !grade.isRecall {
        #expect(paced == plain)
      } else if plain.stability >= state.stability {
        #expect(pace.slowness > 0 ? paced.stability <= plain.stability : true)
        #expect(pace.slowness < 0 ? paced.stability >= min(plain.stability, 36_500) : true)
        #expect(paced.stability >= state.stability)
      }
      state = paced
    }
  }

  @Test func `a schedule takes durations only where it is told to, and grants what it showed`()
    throws
  {
    var walk = try Walk(Scheduler(.standard(.fsrs7), pace: .taken, options: .init(fuzz: .none)))
    for _ in 0..<4 { walk.answer(.good) }
    func choices(_ slowness: Double, _ scheduler: Scheduler) -> Choices {
      let context = TransitionContext(
        card: walk.card,
        now: walk.now,
        pace: AnswerPace(slowness: slowness)
      )
      return scheduler.choices(for: walk.state, at: context)
    }
    let (quick, slow) = (choices(-1, walk.scheduler), choices(1, walk.scheduler))
    #expect(quick.good.scheduledDays > choices(0, walk.scheduler).good.scheduledDays)
    #expect(slow.good.scheduledDays < choices(0, walk.scheduler).good.scheduledDays)
    #expect(quick.again == slow.again)
    let replayed = walk.scheduler.next(
      walk.state,
      grade: .good,
      at: walk.now,
      due: try #require(slow.good.due),
      pace: AnswerPace(slowness: 1)
    )
    #expect(replayed == slow.good)
    let plain = Scheduler(.standard(.fsrs7), options: .init(fuzz: .none))
    #expect(choices(1, plain) == choices(-1, plain))
  }
}
