/// One card of a simulation: what is true of it, and what the scheduler believes.
struct SimulatedCard {
  /// The memory itself; nil before the card was met.
  var truth: MemoryState?
  /// What the scheduler makes of the same answers.
  var belief: MemoryState?
  /// The day of the last answer.
  var last = 0
  /// The day on which it is due.
  var due = Int.max
  /// The box of Leitner.
  var box = 0
  /// The card's own chance, so that two schedulers meet the same luck.
  private var random: UInt64

  init(seed: UInt64, number: Int) {
    random =
      seed &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(truncatingIfNeeded: number) &* 0x2545_f491_4f6c_dd1d
  }

  /// A number in 0..<1, by SplitMix64.
  mutating func chance() -> Double {
    random &+= 0x9e37_79b9_7f4a_7c15
    var mixed = random
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    mixed ^= mixed >> 31
    return Double(mixed >> 11) * 0x1p-53
  }

  /// The place of a weight that is hit by chance.
  mutating func pick(_ weights: [Double]) -> Int {
    var rest = chance() * weights.reduce(0, +)
    for (index, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return index }
    }
    return max(0, weights.count - 1)
  }
}

extension MemoryModel {
  /// A repetition on the same day, ten minutes later, which is recalled.
  func repeated(_ state: MemoryState) -> MemoryState {
    next(state, .good, afterDays: kind.countedDays(10.0 / 1440))
  }

  /// The state after an answer `days` later; what was forgotten is repeated on the same day.
  func answered(_ state: MemoryState, _ grade: Grade, afterDays days: Int) -> MemoryState {
    let next = next(state, grade, afterDays: Double(days))
    return grade.isRecall ? next : repeated(next)
  }

  /// The state after the first day of a card; only after Easy it is not repeated.
  func met(_ grade: Grade) -> MemoryState {
    let first = first(grade)
    return grade == .easy ? first : repeated(first)
  }
}
