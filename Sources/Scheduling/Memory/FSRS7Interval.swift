import RealModule

/// A chance of recall that falls with time, whose crossing of a retention has no closed form.
protocol ForgettingCurve {
  /// The chance of recall.
  func recall(afterDays days: Double) -> Double
  /// Its derivative by ln t.
  func slope(byLogDays days: Double) -> Double
}

/// The days until recall has fallen to `retention` (held within 0.0001 to 0.9999), 0 to 36,500.
func days<Curve: ForgettingCurve>(
  until retention: Double,
  on curve: Curve,
  from start: Double
) -> Double {
  let target = retention.held(in: 1e-4...0.9999)
  guard target < 0.9999 else { return 0 }
  guard curve.recall(afterDays: 36_500) < target else { return 36_500 }
  return curve.crossing(of: target, from: start)
}

extension FSRS7 {
  /// The days, 0 to 36,500, until recall has fallen to `retention` (held within 0.0001 to 0.9999).
  public func interval(_ state: MemoryState, retention: Double) -> Double {
    days(until: retention, on: curve(state), from: max(state.stability, state.fast))
  }
}

extension FSRS7.Curve: ForgettingCurve {
  func recall(afterDays days: Double) -> Double { traces(afterDays: days).mixed }
}

/// Days between which a crossing is looked for, as logarithms: 1e-17 to 36,500.
private let logBounds = -39.0...10.505067567

extension ForgettingCurve {
  /// The days until recall has fallen to `target`, to full precision.
  ///
  /// Newton steps in ln t from `start`; where one would leave the bracket, which every step
  /// narrows, its middle is taken. Seven plain steps arrive from every state of the defaults, but
  /// not from all that fitted weights lead to.
  fileprivate func crossing(of target: Double, from start: Double) -> Double {
    var (low, high) = (logBounds.lowerBound, logBounds.upperBound)
    var logDays = Double.log(start).held(in: logBounds)
    for _ in 0..<100 {
      let days = Double.exp(logDays)
      let excess = recall(afterDays: days) - target
      if excess > 0 { low = logDays } else { high = logDays }
      let newton = logDays - excess / slope(byLogDays: days)
      if abs(newton - logDays) <= 1e-15 * max(1, abs(logDays)) { break }
      logDays = newton > low && newton < high ? newton : (low + high) / 2
    }
    return .exp(logDays)
  }
}
