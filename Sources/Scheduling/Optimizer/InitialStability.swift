import RealModule

/// First stabilities that fit first intervals: where the search for weights begins.
struct InitialStability {
  private let model = FSRS6()
  private var standard: FSRS6Weights { model.weights }
  private let bounds = 0.001...100.0

  /// For each grade the stability that fits its cells best, ascending; nil where there are none.
  ///
  /// Grades without cells are filled by interpolation between the logarithms of the others.
  func fitted(to intervals: FirstIntervals, averageRecall: Double) -> [Double]? {
    var found: [Double?] = intervals.cells.enumerated().map { grade, cells in
      cells.isEmpty
        ? nil
        : best(for: cells, averageRecall: averageRecall, standard: standard.ordered[grade])
    }
    let counts = intervals.cells.map { $0.reduce(0) { $0 + $1.cards } }
    for (low, high) in [(0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)] {
      guard let small = found[low], let big = found[high], small > big else { continue }
      if counts[low] > counts[high] { found[high] = small } else { found[low] = big }
    }
    return filled(found)?.map { $0.held(in: bounds) }
  }

  /// `Σ n · cross entropy + |S − S₀| / 16`, recall smoothed by one card of average recall.
  func loss(
    _ stability: Double,
    _ cells: [(days: Double, recall: Double, cards: Double)],
    standard: Double
  ) -> Double {
    cells.reduce(abs(stability - standard) / 16) { sum, cell in
      let logRecall =
        -model.weights.decay * .log(onePlus: model.factor * cell.days / stability)
      let missed = max(-Double.expMinusOne(logRecall), 1e-12)
      return sum - cell.cards * (cell.recall * logRecall + (1 - cell.recall) * .log(missed))
    }
  }

  /// Golden section in ln S.
  private func best(
    for cells: [FirstIntervals.Cell],
    averageRecall: Double,
    standard: Double
  ) -> Double {
    let smoothed = cells.map { cell in
      let cards = Double(cell.cards)
      let recall = (Double(cell.recalled) + averageRecall) / (cards + 1)
      return (days: Double(cell.days), recall: recall, cards: cards)
    }
    func value(_ log: Double) -> Double { loss(.exp(log), smoothed, standard: standard) }
    let ratio = 0.618_033_988_749_895
    var (low, high) = (Double.log(bounds.lowerBound), Double.log(bounds.upperBound))
    var (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
    var (leftValue, rightValue) = (value(left), value(right))
    while high - low > 1e-3 {
      if leftValue < rightValue {
        (high, right, rightValue) = (right, left, leftValue)
        left = high - ratio * (high - low)
        leftValue = value(left)
      } else {
        (low, left, leftValue) = (left, right, rightValue)
        right = low + ratio * (high - low)
        rightValue = value(right)
      }
    }
    return .exp((low + high) / 2)
  }

  /// Two rules tie the logarithms: Hard lies at .41 from Good to Again, Good at .54 from Hard to Easy.
  private func filled(_ found: [Double?]) -> [Double]? {
    let known = found.indices.filter { found[$0] != nil }
    guard let first = known.first else { return nil }
    if known.count == 1, let value = found[first] {
      let factor = value / standard.ordered[first]
      return standard.ordered[0..<4].map { $0 * factor }
    }
    var logs = found.map { $0.map { Double.log($0) } }
    if let again = logs[0], let easy = logs[3], logs[1] == nil, logs[2] == nil {
      logs[1] = (0.41 * again + 0.59 * 0.54 * easy) / (0.41 + 0.54 - 0.41 * 0.54)
    }
    // What one rule finds, the other may need.
    for _ in 0..<2 {
      complete(&logs, [0, 1, 2], share: 0.41, of: .low)
      complete(&logs, [1, 2, 3], share: 0.54, of: .high)
    }
    let values = logs.compactMap { $0.map { Double.exp($0) } }
    return values.count == 4 ? values : nil
  }

  private enum End {
    case low
    case high
  }

  /// Fills one of three: the middle is `share` of one end and the rest of the other.
  private func complete(_ logs: inout [Double?], _ places: [Int], share: Double, of end: End) {
    let low = end == .low ? share : 1 - share
    switch (logs[places[0]], logs[places[1]], logs[places[2]]) {
    case (nil, let middle?, let last?): logs[places[0]] = (middle - (1 - low) * last) / low
    case (let first?, nil, let last?): logs[places[1]] = low * first + (1 - low) * last
    case (let first?, let middle?, nil): logs[places[2]] = (middle - low * first) / (1 - low)
    case _: break
    }
  }
}
