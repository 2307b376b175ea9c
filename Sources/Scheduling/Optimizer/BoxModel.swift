/// A quadratic model `g·p + ½ p·B p` of a function around a point, within bounds.
struct BoxModel {
  let point: [Double]
  let gradient: [Double]
  /// `B`, row by row.
  let curvature: [Double]
  let bounds: [WeightRange]

  /// The step to the least value of the model within the bounds, by an active set; nil where `B` is
  /// not positive definite.
  ///
  /// Whatever would pass its bound is held there and the rest solved again; what then would rather
  /// come back in is let go once.
  func step() -> [Double]? {
    let n = point.count
    var held = [Double?](repeating: nil, count: n)
    var wasLetGo = [Bool](repeating: false, count: n)
    for _ in 0..<4 * n {
      guard let step = step(holding: held) else { return nil }
      var passes = false
      for i in 0..<n where held[i] == nil {
        let target = point[i] + step[i]
        if target < bounds[i].low {
          held[i] = bounds[i].low - point[i]
        } else if target > bounds[i].high {
          held[i] = bounds[i].high - point[i]
        } else {
          continue
        }
        passes = true
      }
      if passes { continue }
      let slope = slopes(at: step)
      let inward = (0..<n).filter { i in
        guard held[i] != nil, !wasLetGo[i] else { return false }
        return point[i] + step[i] <= bounds[i].low ? slope[i] < 0 : slope[i] > 0
      }
      guard let worst = inward.max(by: { abs(slope[$0]) < abs(slope[$1]) }) else { return step }
      held[worst] = nil
      wasLetGo[worst] = true
    }
    return step(holding: held)
  }

  private func step(holding held: [Double?]) -> [Double]? {
    let n = point.count
    let free = (0..<n).filter { held[$0] == nil }
    let right = free.map { row in
      (0..<n).reduce(-gradient[row]) { sum, column in
        sum - (held[column].map { curvature[row * n + column] * $0 } ?? 0)
      }
    }
    guard let solved = SymmetricSystem.solve(curvature, n, free: free, right) else { return nil }
    var step = held.map { $0 ?? 0 }
    for (place, value) in zip(free, solved) { step[place] = value }
    return step
  }

  /// `B p`.
  func product(_ step: [Double]) -> [Double] {
    let n = point.count
    return (0..<n).map { row in
      (0..<n).reduce(0) { $0 + curvature[row * n + $1] * step[$1] }
    }
  }

  private func slopes(at step: [Double]) -> [Double] {
    zip(product(step), gradient).map { $0 + $1 }
  }

  /// By how much the model says that the function falls.
  func decrease(_ step: [Double]) -> Double {
    -zip(step, zip(gradient, product(step))).reduce(0) { $0 + $1.0 * ($1.1.0 + 0.5 * $1.1.1) }
  }
}
