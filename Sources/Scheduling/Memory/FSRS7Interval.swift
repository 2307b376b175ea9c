import RealModule

extension FSRS7 {
  private static let maximumDays = 36_500.0

  /// The days, 0 to 36,500, until recall has fallen to `retention` (held within 0.0001 to 0.9999).
  ///
  /// `R(t) = r` has no closed form; see `Curve.days(until:from:)`.
  public func interval(_ state: MemoryState, retention: Double) -> Double {
    let target = retention.held(in: 1e-4...0.9999)
    guard target < 0.9999 else { return 0 }
    let curve = curve(state)
    guard curve.recall(afterDays: Self.maximumDays).mixed < target else { return Self.maximumDays }
    return curve.days(until: target, from: max(state.stability, state.fast))
  }
}

extension FSRS7.Curve {
  /// Days between which a crossing is looked for, as logarithms: 1e-17 to 36,500.
  private static let logBounds = -39.0...10.505067567

  /// The days until the mixed recall has fallen to `target`, to full precision.
  ///
  /// Newton steps in ln t from `start`; where one would leave the bracket, which every step
  /// narrows, its middle is taken. Seven plain steps arrive from every state of the defaults, but
  /// not from all that fitted weights lead to.
  func days(until target: Double, from start: Double) -> Double {
    var (low, high) = (Self.logBounds.lowerBound, Self.logBounds.upperBound)
    var logDays = Double.log(start).held(in: Self.logBounds)
    for _ in 0..<100 {
      let days = Double.exp(logDays)
      let excess = recall(afterDays: days).mixed - target
      if excess > 0 { low = logDays } else { high = logDays }
      let newton = logDays - excess / slope(byLogDays: days)
      if abs(newton - logDays) <= 1e-15 * max(1, abs(logDays)) { break }
      logDays = newton > low && newton < high ? newton : (low + high) / 2
    }
    return .exp(logDays)
  }
}
