import RealModule

/// One form of the bias: up to two drifts added, with their covariance.
struct BiasFilter: Sendable {
  /// A bias that returns to zero with a time constant in days, and its variance when nothing is known.
  struct Drift: Sendable {
    let days, variance: Double
  }

  private let drifts: [Drift]
  private var means: [Double]
  /// Row by row.
  private var covariance: [Double]
  private var last: Int64?

  init(_ drifts: [Drift]) {
    self.drifts = drifts
    means = drifts.map { _ in 0 }
    covariance = [Double](repeating: 0, count: drifts.count * drifts.count)
    for index in drifts.indices {
      covariance[index * drifts.count + index] = drifts[index].variance
    }
  }

  /// The chance at an instant, in milliseconds, to which the filter is brought forward.
  mutating func probability(_ logit: Double, at time: Int64) -> Double {
    advance(to: time)
    return OnlineLogistic.probability(logit + means.reduce(0, +))
  }

  private mutating func advance(to time: Int64) {
    defer { last = max(last ?? time, time) }
    guard let last, time > last else { return }
    let days = Double(time.subtractingReportingOverflow(last).partialValue) / 86_400_000
    let kept = drifts.map { Double.exp(-days / $0.days) }
    let n = drifts.count
    for row in 0..<n {
      means[row] *= kept[row]
      for column in 0..<n {
        covariance[row * n + column] *= kept[row] * kept[column]
        if row == column {
          covariance[row * n + row] += drifts[row].variance * (1 - kept[row] * kept[row])
        }
      }
    }
  }

  mutating func learn(_ logit: Double, isRecalled: Bool) {
    let n = drifts.count
    guard n > 0 else { return }
    let chance = OnlineLogistic.probability(logit + means.reduce(0, +))
    let information = max(chance * (1 - chance), 1e-6)
    let reach = (0..<n).map { row in (0..<n).reduce(0) { $0 + covariance[row * n + $1] } }
    let total = 1 + information * reach.reduce(0, +)
    let surprise = (isRecalled ? 1 : 0) - chance
    for row in 0..<n {
      means[row] += reach[row] * surprise / total
      for column in 0..<n {
        covariance[row * n + column] -= information * reach[row] * reach[column] / total
      }
    }
  }
}
