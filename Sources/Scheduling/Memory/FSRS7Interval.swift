import RealModule

extension FSRS7 {
  private static let maximumDays = 36_500.0

  /// The days, 0 to 36,500, until recall has fallen to `retention` (held within 0.0001 to 0.9999).
  ///
  /// `R(t) = r` has no closed form: up to seven Newton steps in ln t from the greater stability,
  /// bisection where they do not arrive.
  public func interval(_ state: MemoryState, retention: Double) -> Double {
    let target = retention.held(in: 1e-4...0.9999)
    guard target < 0.9999 else { return 0 }
    let curve = curve(state)
    guard curve.recall(afterDays: Self.maximumDays).mixed < target else { return Self.maximumDays }
    return newton(curve, target, start: max(state.stability, state.fast))
      ?? bisection(curve, target)
  }

  private func newton(_ curve: Curve, _ target: Double, start: Double) -> Double? {
    var logDays = Double.log(start)
    for _ in 0..<7 {
      let days = Double.exp(logDays)
      let excess = curve.recall(afterDays: days).mixed - target
      let slope = curve.slope(byLogDays: days)
      guard slope < 0 else { return nil }
      logDays -= (excess / slope).held(in: -4...4)
    }
    let days = Double.exp(logDays)
    let excess = curve.recall(afterDays: days).mixed - target
    return abs(excess) <= 1e-3 ? min(days, Self.maximumDays) : nil
  }

  private func bisection(_ curve: Curve, _ target: Double) -> Double {
    var (low, high) = (0.0, Self.maximumDays)
    for _ in 0..<50 {
      let middle = (low + high) / 2
      if curve.recall(afterDays: middle).mixed > target { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
