/// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, each
/// at cost one, no unit edited twice.
///
/// Symmetric, and zero only between equals; because of the swaps it is not quite a metric
/// (CA → AC → ABC costs 2, CA → ABC costs 3). Without swaps it is Levenshtein's.
package enum EditDistance {
  /// The distance between `left` and `right`, or nil where it exceeds `limit`.
  package static func between<Unit: Equatable>(
    _ left: [Unit],
    _ right: [Unit],
    limit: Int = .max
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var before: [Int] = []
    var above = Array(0...right.count)
    for (row, unit) in left.enumerated() {
      var line = [row + 1]
      line.reserveCapacity(right.count + 1)
      var least = row + 1
      for column in right.indices {
        let cost = unit == right[column] ? 0 : 1
        var best = min(above[column + 1] + 1, line[column] + 1, above[column] + cost)
        if row > 0, column > 0, unit == right[column - 1], left[row - 1] == right[column] {
          best = min(best, before[column - 1] + 1)
        }
        line.append(best)
        least = min(least, best)
      }
      guard least <= limit || row + 1 == left.count else { return nil }
      (before, above) = (above, line)
    }
    let distance = above[right.count]
    return distance <= limit ? distance : nil
  }

  /// One best way from `expected` to `typed`, place by place, in units as strings.
  ///
  /// Quadratic in memory; both sides are cut to `longest` units, what follows is told as one.
  package static func align(
    typed: [String],
    expected: [String],
    unit: AlignmentUnit,
    longest: Int = 256
  ) -> Alignment {
    let left = Self.bounded(typed, to: longest)
    let right = Self.bounded(expected, to: longest)
    let table = Self.table(left, right)
    var steps: [Alignment.Step] = []
    var row = left.count
    var column = right.count
    while row > 0 || column > 0 {
      let cost = table[row][column]
      if row > 0, column > 0, left[row - 1] == right[column - 1],
        cost == table[row - 1][column - 1]
      {
        steps.append(.same(left[row - 1]))
        (row, column) = (row - 1, column - 1)
      } else if Self.isSwap(left, right, row, column), cost == table[row - 2][column - 2] + 1 {
        steps.append(
          .swapped(
            typed: left[row - 2] + left[row - 1],
            expected: right[column - 2] + right[column - 1]
          )
        )
        (row, column) = (row - 2, column - 2)
      } else if row > 0, column > 0, cost == table[row - 1][column - 1] + 1 {
        steps.append(.substituted(typed: left[row - 1], expected: right[column - 1]))
        (row, column) = (row - 1, column - 1)
      } else if column > 0, cost == table[row][column - 1] + 1 {
        steps.append(.missing(expected: right[column - 1]))
        column -= 1
      } else {
        steps.append(.extra(typed: left[row - 1]))
        row -= 1
      }
    }
    return Alignment(unit: unit, steps: steps.reversed())
  }

  private static func bounded(_ units: [String], to longest: Int) -> [String] {
    units.count <= longest
      ? units : Array(units.prefix(longest - 1)) + [units.dropFirst(longest - 1).joined()]
  }

  private static func isSwap(_ left: [String], _ right: [String], _ row: Int, _ column: Int)
    -> Bool
  {
    row > 1 && column > 1 && left[row - 1] == right[column - 2]
      && left[row - 2] == right[column - 1] && left[row - 1] != left[row - 2]
  }

  private static func table(_ left: [String], _ right: [String]) -> [[Int]] {
    var table = [Array(0...right.count)]
    for row in left.indices {
      var line = [row + 1]
      for column in right.indices {
        let cost = left[row] == right[column] ? 0 : 1
        var best = min(table[row][column + 1] + 1, line[column] + 1, table[row][column] + cost)
        if Self.isSwap(left, right, row + 1, column + 1) {
          best = min(best, table[row - 1][column - 1] + 1)
        }
        line.append(best)
      }
      table.append(line)
    }
    return table
  }
}
