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

  /// For each card the place of its first review; nothing stands there where it has no target.
  private let starts: [UInt32]

  /// Makes room for cards of these lengths; lanes that end early rest with grade 3 and no weight.
  private init(lengths: [UInt16], paced: Bool) {
    let order = Self.byLength(lengths)
    var starts = [UInt32](repeating: 0, count: lengths.count)
    var total = 0
    for start in stride(from: 0, to: order.count, by: Self.lanes) {
      let end = min(start + Self.lanes, order.count)
      for slot in start..<end {
        starts[Int(order[slot])] = UInt32(total * Self.lanes + slot - start)
      }
      // The last of a group is its longest.
      longest = Int(lengths[Int(order[end - 1])])
      steps.append(UInt32(longest))
      total += longest
    }
    self.starts = starts
    days = [Float](repeating: 0, count: total * Self.lanes)
    grades = [Float](repeating: 3, count: total * Self.lanes)
    weights = [Float](repeating: 0, count: total * Self.lanes)
    if paced { paces = [Float](repeating: 1, count: total * Self.lanes) }
  }

  /// The cards that have targets, shorter ones first; a counting sort.
  private static func byLength(_ lengths: [UInt16]) -> [UInt32] {
    var places = [Int](repeating: 0, count: longestHistory + 2)
    for length in lengths where length > 0 { places[Int(length) + 1] += 1 }
    for length in places.indices.dropFirst() { places[length] += places[length - 1] }
    var order = [UInt32](repeating: 0, count: places[longestHistory + 1])
    for (card, length) in lengths.enumerated() where length > 0 {
      order[places[Int(length)]] = UInt32(card)
      places[Int(length)] += 1
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

extension TrainingGroups {
  /// Packs `histories` with a weight and a factor for each review; for looking at gradients alone.
  package init(
    _ histories: [ReviewHistory],
    weights: [[Double]],
    factors: [[Double]]? = nil
  ) {
    let lengths = weights.map { card in
      UInt16(card.prefix(Self.longestHistory).lastIndex { $0 > 0 }.map { $0 + 1 } ?? 0)
    }
    self.init(lengths: lengths, paced: true)
    for card in histories.indices {
      for step in 0..<Int(lengths[card]) {
        let place = Int(starts[card]) + step * Self.lanes
        days[place] = step == 0 ? 0 : Float(histories[card].days[step])
        grades[place] = Float(histories[card].grades[step].rawValue)
        self.weights[place] = Float(weights[card][step])
        if let factors { paces[place] = Float(factors[card][step]) }
      }
    }
  }

  /// Where a card is while its reviews are packed.
  private struct Cursor {
    /// The place of the next review, and how many are still to be packed.
    var place: Int32
    var left: UInt16
    let isKept: Bool
    var isNew = true
    var row: UInt32 = 0
  }

  /// Packs the reviews of the cards that are kept up to their last targets, in one walk over the rows.
  ///
  /// Where `factors` says anything it tells for each row what the gain or what is left is multiplied by.
  init(
    _ log: ReviewLog,
    _ summaries: CardSummaries,
    kept: [Bool],
    _ recency: RecencyWeights,
    countedBy kind: ModelKind,
    factors: [Float]
  ) {
    let lengths = zip(summaries.cards, kept).map { $1 ? $0.length : 0 }
    self.init(lengths: lengths, paced: kind == .fsrs7)
    var cursors = lengths.indices.map {
      Cursor(place: Int32(starts[$0]), left: lengths[$0], isKept: kept[$0])
    }
    let (numbers, logDays, logGrades) = (summaries.numbers, log.days, log.grades)
    var rank = 0
    for row in numbers.indices {
      let card = Int(numbers[row])
      guard cursors[card].isKept else { continue }
      let isTarget = !cursors[card].isNew && logDays[row] > 0
      if cursors[card].left > 0 {
        let place = Int(cursors[card].place)
        grades[place] = Float(logGrades[row])
        if !cursors[card].isNew {
          days[place] = Float(
            log.elapsedDays(from: Int(cursors[card].row), to: row, countedBy: kind)
          )
        }
        weights[place] = isTarget ? Float(recency[rank]) : 0
        if !factors.isEmpty { paces[place] = factors[row] }
        cursors[card].place += Int32(Self.lanes)
        cursors[card].left -= 1
      }
      cursors[card].isNew = false
      cursors[card].row = UInt32(row)
      rank += isTarget ? 1 : 0
    }
  }
}
