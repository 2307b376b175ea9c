import CReplay

/// Reviews packed for the lanes: 32 cards of like length side by side.
package struct TrainingGroups: Sendable {
  static let lanes = Int(KORYU_TRAINING_LANES)
  /// Later reviews of a card are not learned from; also what bounds the tape.
  static let longestHistory = 256

  /// A run of groups that one thread takes.
  struct Part {
    let groups: Range<Int>
    /// The first step of the part.
    let step: Int
  }

  /// For each group its number of steps.
  private(set) var steps: [UInt32] = []
  /// For each step and lane: days since the review before, grade, weight in the loss.
  private(set) var days: [Float] = []
  private(set) var grades: [Float] = []
  private(set) var weights: [Float] = []
  /// And what the gain or what is left is multiplied by; empty for FSRS-6, which is fitted without.
  private(set) var paces: [Float] = []
  /// Steps of the longest group.
  private(set) var longest = 0

  /// Packs `histories` with a weight and a factor for each review; for looking at gradients alone.
  package init(
    _ histories: [ReviewHistory],
    weights: [[Double]],
    factors: [[Double]]? = nil
  ) {
    let counts = histories.map { UInt32($0.grades.count) }
    let starts = counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    let days = histories.flatMap { [0] + $0.days.dropFirst() }
    let log = CardMajorLog(
      starts: starts,
      rows: [],
      grades: histories.flatMap { $0.grades.map { UInt8($0.rawValue) } },
      days: days.map { Int32($0) },
      cards: []
    )
    self.init(
      log,
      elapsed: days.map { Float($0) },
      targetWeights: weights.joined().map { Float($0) },
      factors: (factors ?? weights.map { $0.map { _ in 1 } }).joined().map { Float($0) }
    )
  }

  /// Packs the cards of `log` up to their last target.
  ///
  /// For each place `elapsed` holds the days as the model counts them, and `targetWeights` the weight, 0
  /// where it is no target; `factors`, unless empty, what the gain or what is left is multiplied by.
  init(_ log: CardMajorLog, elapsed: [Float], targetWeights: [Float], factors: [Float] = []) {
    let lengths = Self.lengths(log, targetWeights)
    let order = Self.byLength(lengths)
    var total = 0
    for start in stride(from: 0, to: order.count, by: Self.lanes) {
      // The last of a group is its longest.
      let last = order[min(start + Self.lanes, order.count) - 1]
      steps.append(UInt32(lengths[Int(last)]))
      longest = max(longest, lengths[Int(last)])
      total += lengths[Int(last)]
    }
    days = [Float](repeating: 0, count: total * Self.lanes)
    grades = [Float](repeating: 3, count: total * Self.lanes)
    weights = [Float](repeating: 0, count: total * Self.lanes)
    if !factors.isEmpty { paces = [Float](repeating: 1, count: total * Self.lanes) }
    var base = 0
    for (slot, card) in order.enumerated() {
      var place = base + slot % Self.lanes
      let start = Int(log.starts[Int(card)])
      for source in start..<start + lengths[Int(card)] {
        days[place] = elapsed[source]
        grades[place] = Float(log.grades[source])
        weights[place] = targetWeights[source]
        if !factors.isEmpty { paces[place] = factors[source] }
        place += Self.lanes
      }
      if slot % Self.lanes == Self.lanes - 1 { base += Int(steps[slot / Self.lanes]) * Self.lanes }
    }
  }

  private static func lengths(_ log: CardMajorLog, _ targetWeights: [Float]) -> [Int] {
    (0..<log.cardCount).map { card in
      let places = log.places(of: card).prefix(longestHistory)
      let last = places.last { targetWeights[$0] > 0 }
      return last.map { $0 - places.lowerBound + 1 } ?? 0
    }
  }

  /// The cards that have targets, shorter ones first; a counting sort.
  private static func byLength(_ lengths: [Int]) -> [UInt32] {
    var places = [Int](repeating: 0, count: longestHistory + 2)
    for length in lengths where length > 0 { places[length + 1] += 1 }
    for length in places.indices.dropFirst() { places[length] += places[length - 1] }
    var order = [UInt32](repeating: 0, count: places[longestHistory + 1])
    for (card, length) in lengths.enumerated() where length > 0 {
      order[places[length]] = UInt32(card)
      places[length] += 1
    }
    return order
  }

  /// Cuts the groups into runs of like work.
  func parts(_ count: Int) -> [Part] {
    let total = days.count / Self.lanes
    var parts: [Part] = []
    var (group, step) = (0, 0)
    for part in 1...max(1, count) {
      let start = (group: group, step: step)
      while group < steps.count, part == count || step < total * part / count {
        step += Int(steps[group])
        group += 1
      }
      parts.append(Part(groups: start.group..<group, step: start.step))
    }
    return parts
  }
}
