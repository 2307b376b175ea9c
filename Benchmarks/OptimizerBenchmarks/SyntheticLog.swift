import Scheduling
import TestSupport

/// The log of a learner who does not exist: seeded, so that every machine measures the same reviews.
///
/// The learner's memory is FSRS-6 with weights a little off the defaults; cards are reviewed near the
/// day they are due, and once more on the same day after Again.
struct SyntheticLog {
  private var generator: SplitMix64
  private let model: MemoryModel

  init(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let weights = MemoryModel.standard(.fsrs6).weights.map {
      $0 * Double.random(in: 0.8...1.25, using: &generator)
    }
    model = .fsrs6(FSRS6(try FSRS6Weights(weights).clamped()))
    self.generator = generator
  }

  private static let dayLength: Int64 = 86_400_000

  /// `count` reviews in order of time.
  mutating func log(_ count: Int) -> ReviewLog {
    var reviews: [ReviewLog.Review] = []
    reviews.reserveCapacity(count + 64)
    var card: Int64 = 0
    while reviews.count < count {
      card += 1
      study(card, newOn: Int64(card / 20), into: &reviews)
    }
    reviews.removeLast(reviews.count - count)
    reviews.sort { ($0.time, $0.card) < ($1.time, $1.card) }
    var log = ReviewLog()
    for review in reviews { log.append(review) }
    return log
  }

  private mutating func study(
    _ card: Int64,
    newOn first: Int64,
    into reviews: inout [ReviewLog.Review]
  ) {
    var day = first
    var grade = grade(recalled: Double.random(in: 0...1, using: &generator) < 0.7)
    var state = model.first(grade)
    var minute = Int64.random(in: 0..<900, using: &generator)
    add(card, day, minute, grade, after: 0, into: &reviews)
    for _ in 0..<Int.random(in: 1...24, using: &generator) {
      var days: Int64 = 0
      if grade == .again {
        minute += 10
      } else {
        let interval = model.interval(state, retention: 0.9)
        let spread = Double.random(in: 0.85...1.3, using: &generator)
        days = max(1, Int64((interval * spread).rounded()))
        minute = Int64.random(in: 0..<900, using: &generator)
      }
      day += days
      guard day < first + 3650 else { return }
      let recall = days == 0 ? 0.85 : model.retrievability(state, afterDays: Double(days))
      grade = self.grade(recalled: Double.random(in: 0...1, using: &generator) < recall)
      state = model.next(state, grade, afterDays: Double(days))
      add(card, day, minute, grade, after: days, into: &reviews)
    }
  }

  private mutating func grade(recalled: Bool) -> Grade {
    guard recalled else { return .again }
    return switch Int.random(in: 0..<10, using: &generator) {
    case 0: .hard
    case 1: .easy
    case _: .good
    }
  }

  private mutating func add(
    _ card: Int64,
    _ day: Int64,
    _ minute: Int64,
    _ grade: Grade,
    after days: Int64,
    into reviews: inout [ReviewLog.Review]
  ) {
    reviews.append(
      ReviewLog.Review(
        card: 1_700_000_000_000 + card &* 977,
        time: 1_700_000_000_000 + day * Self.dayLength + minute * 60_000,
        grade: grade,
        days: Int32(clamping: days),
        duration: Int32.random(in: 1200...20_000, using: &generator)
      )
    )
  }
}
