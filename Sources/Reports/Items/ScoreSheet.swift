/// Who scored what on which item; learners need not have seen the same items.
///
/// A cell takes eight bytes: scores are few different numbers, and stand in a table of their own.
package struct ScoreSheet: Sendable {
  private struct Cell: Sendable {
    var learner: UInt32
    var value: UInt32
  }

  private var cells: [[Cell]] = []
  private var maxima: [Double] = []
  private var totals: [Double] = []
  private var counts: [Int] = []
  private var values: [Double] = []
  private var codes: [Double: UInt32] = [:]

  package init() {}

  package var learnerCount: Int { totals.count }
  package var itemCount: Int { cells.count }

  /// Adds an item; its index.
  package mutating func addItem(maximum: Double = 1) -> Int {
    cells.append([])
    maxima.append(maximum)
    return cells.count - 1
  }

  /// Adds a learner with the scores of the items seen.
  package mutating func addLearner(_ scores: [(item: Int, score: Double)]) {
    let learner = UInt32(totals.count)
    var total = 0.0
    for (item, score) in scores {
      cells[item].append(Cell(learner: learner, value: code(score)))
      total += score
    }
    totals.append(total)
    counts.append(scores.count)
  }

  private mutating func code(_ value: Double) -> UInt32 {
    if let code = codes[value] { return code }
    codes[value] = UInt32(values.count)
    values.append(value)
    return UInt32(values.count - 1)
  }

  /// Whether every learner saw every item.
  package var isComplete: Bool { cells.allSatisfy { $0.count == totals.count } }

  /// Items that every learner saw.
  package var sharedItems: Int { cells.count { $0.count == totals.count } }

  /// The most that an item gives.
  func maximum(ofItem item: Int) -> Double { maxima[item] }

  /// The scores of an item.
  func scores(ofItem item: Int) -> [Double] { cells[item].map { values[Int($0.value)] } }

  /// Scores of an item with the mean score on the same learner's other items.
  ///
  /// Where everybody saw everything this is total − item but for a constant factor, which neither
  /// correlation nor efficiency depends on; where not, a plain total would measure diligence.
  func scoresAndRests(ofItem item: Int) -> (scores: [Double], rests: [Double]) {
    var scores: [Double] = []
    var rests: [Double] = []
    scores.reserveCapacity(cells[item].count)
    rests.reserveCapacity(cells[item].count)
    for cell in cells[item] where counts[Int(cell.learner)] > 1 {
      let score = values[Int(cell.value)]
      scores.append(score)
      rests.append((totals[Int(cell.learner)] - score) / Double(counts[Int(cell.learner)] - 1))
    }
    return (scores, rests)
  }

  /// The totals of those who saw an item, in the order of its scores.
  func totals(ofItem item: Int) -> [Double] { cells[item].map { totals[Int($0.learner)] } }

  /// The total of each learner.
  var allTotals: [Double] { totals }
}
