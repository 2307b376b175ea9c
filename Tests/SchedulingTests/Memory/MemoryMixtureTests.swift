import Scheduling
import TestSupport
import Testing

/// A mixture whose members lie about the defaults, some with durations, with a correction or without.
func mixture(seed: UInt64, members: Int, corrects: Bool = true) throws -> MemoryMixture {
  var random = SplitMix64(seed: seed)
  let parts = try (0..<members).map { _ in
    let weights = MemoryModel.standard(.fsrs7).weights.map { weight in
      weight * Double.random(in: 0.9...1.1, using: &random)
    }
    let paceWeight = AnswerPace.Weight(
      recall: Double.random(in: 0...2, using: &random),
      lapse: Double.random(in: 0...1, using: &random)
    )
    return MemoryMixture.Member(
      FSRS7(try FSRS7Weights(weights).clamped()),
      paceWeight: paceWeight,
      share: Double.random(in: 0.1...1, using: &random)
    )
  }
  let correction =
    corrects ? (0..<6).map { _ in Double.random(in: -0.5...0.5, using: &random) } : []
  return try #require(MemoryMixture(parts, correction: correction))
}

/// What a mixture knows of a card after some answers, and the states of its members apart.
func afterAnswers(
  _ mixture: MemoryMixture,
  seed: UInt64
) -> (mixed: MixtureState, apart: [MemoryState]) {
  var random = SplitMix64(seed: seed)
  var mixed = mixture.first(.good)
  var apart = mixture.members.map { $0.model.first(.good) }
  for _ in 0..<Int.random(in: 0...12, using: &random) {
    let grade = Grade.allCases.randomElement(using: &random) ?? .good
    let days: Double = [0.01, 1, 3, 10, 60].randomElement(using: &random) ?? 1
    let pace = AnswerPace(slowness: Double.random(in: -1.5...1.5, using: &random))
    mixed = mixture.next(mixed, grade, afterDays: days, pace: pace)
    apart = zip(mixture.members, apart).map { member, state in
      MemoryModel.fsrs7(member.model)
        .next(state, grade, afterDays: days, pace: pace, weight: member.paceWeight)
    }
  }
  return (mixed, apart)
}

struct MemoryMixtureTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `recall is the mean of the members by their shares`(seed: UInt64) throws {
    let mixture = try mixture(seed: seed, members: 4, corrects: false)
    let (mixed, apart) = afterAnswers(mixture, seed: seed)
    for days in [0.1, 1, 10, 400] {
      let mean = zip(mixture.members, apart).reduce(0.0) { sum, one in
        sum + one.0.share * one.0.model.retrievability(one.1, afterDays: days)
      }
      #expect(abs(mixture.retrievability(mixed, afterDays: days) - mean) < 1e-12)
    }
    let intervals = zip(mixture.members, apart).map { $0.model.interval($1, retention: 0.9) }
    let interval = mixture.interval(mixed, retention: 0.9)
    #expect(interval >= (intervals.min() ?? 0) * 0.999_999)
    #expect(interval <= (intervals.max() ?? 0) * 1.000_001)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `after its interval a card has fallen to the desired retention`(seed: UInt64) throws {
    let mixture = try mixture(seed: seed, members: Int(seed % 6) + 1)
    let (mixed, _) = afterAnswers(mixture, seed: seed)
    var last = Double.infinity
    for retention in [0.5, 0.7, 0.8, 0.9, 0.97] {
      let interval = mixture.interval(mixed, retention: retention)
      #expect(interval <= last)
      last = interval
      guard interval < 36_500 else { continue }
      #expect(abs(mixture.retrievability(mixed, afterDays: interval) - retention) < 1e-9)
    }
  }

  @Test func `one member without a correction is the model itself`() throws {
    let mixture = MemoryMixture(FSRS7(), paceWeight: AnswerPace.Use.taken.weight)
    #expect(mixture.isSingle)
    #expect(
      Scheduler(mixture) == Scheduler(.standard(.fsrs7), pace: .taken)
    )
  }

  @Test func `a card that did better than foretold waits longer, where that is what was learned`()
    throws
  {
    let plain = MemoryMixture.Member(FSRS7())
    let mixture = try #require(
      MemoryMixture([plain], correction: [0.3, 0.1, 0, 0, 0, 0])
    )
    func state(_ grades: [Grade]) -> MixtureState {
      grades.reduce(mixture.first(.good)) { mixture.next($0, $1, afterDays: 5) }
    }
    let model = MemoryModel.standard(.fsrs7)
    let good = [Grade](repeating: .good, count: 4)
    let alone = good.reduce(model.first(.good)) { model.next($0, $1, afterDays: 5) }
    #expect(
      mixture.interval(state(good), retention: 0.9) > model.interval(alone, retention: 0.9)
    )
    // However much a card surprises, the logit moves by half at most.
    let days = model.interval(alone, retention: 0.9)
    let recall = mixture.retrievability(state(good), afterDays: days)
    #expect(recall > 0.9 && recall < 0.9369)
  }

  @Test func `numbers that cannot serve make no mixture`() {
    let member = MemoryMixture.Member(FSRS7())
    #expect(MemoryMixture([]) == nil)
    #expect(MemoryMixture([.init(FSRS7(), share: 0)]) == nil)
    #expect(MemoryMixture([.init(FSRS7(), share: .nan)]) == nil)
    #expect(MemoryMixture([.init(FSRS7(), share: -1), member]) == nil)
    #expect(MemoryMixture([.init(FSRS7(), paceWeight: .init(recall: .infinity, lapse: 0))]) == nil)
    #expect(MemoryMixture([member], correction: [1, 2]) == nil)
    #expect(MemoryMixture([member], correction: [.nan, 0, 0, 0, 0, 0]) == nil)
    #expect(MemoryMixture([MemoryMixture.Member](repeating: member, count: 17)) == nil)
  }
}

struct MixtureScheduleTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a better grade never comes back earlier, and no answer lets a date run wild`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    let mixture = try mixture(seed: seed, members: 3)
    let scheduler = Scheduler(mixture, options: SchedulerOptions(learningSteps: .none, fuzz: .none))
    var state = CardState.new
    var now = StudyTime(
      moment: Moment(milliseconds: 20_000 * 86_400_000, offsetSeconds: 0),
      day: Day(20_000)
    )
    for _ in 0..<15 {
      let context = TransitionContext(
        card: try #require(CardID("deck/card")),
        now: now,
        pace: AnswerPace(slowness: [-1.5, 0, 1.5].randomElement(using: &random) ?? 0)
      )
      let choices = scheduler.choices(for: state, at: context)
      #expect(choices.hard.scheduledDays <= choices.good.scheduledDays)
      #expect(choices.good.scheduledDays <= choices.easy.scheduledDays)
      // A better grade comes a day later than the one before, be that at its bound.
      switch state.phase {
      case .review:
        #expect(choices.good.scheduledDays <= 20 * max(1, state.scheduledDays) + 1)
        #expect(choices.easy.scheduledDays <= 40 * max(1, state.scheduledDays) + 1)
      case .relearning: #expect(choices.easy.scheduledDays <= 103)
      case .new, .learning: #expect(choices.easy.scheduledDays <= 14)
      }
      let grade: Grade = Int.random(in: 0..<4, using: &random) == 0 ? .again : .easy
      state = choices[grade]
      #expect(state.mixture != nil)
      let days = max(1, state.scheduledDays)
      now = StudyTime(
        moment: now.moment.advanced(byMilliseconds: Int64(days) * 86_400_000),
        day: now.day.advanced(byDays: days)
      )
    }
  }
}
