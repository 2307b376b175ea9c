import RealModule

/// The memory model FSRS-7: a slow and a fast trace, difficulty; fractional days, same day included.
///
/// Every formula stands here once. Neither stability is the interval at 0.9: the mixed curve is solved.
public struct FSRS7: Hashable, Sendable {
  /// The weights, used as they are given.
  public let weights: FSRS7Weights
  /// Days within which both stabilities are held.
  public static let stabilityBounds = 0.0001...36_500.0
  /// Bounds of difficulty.
  public static let difficultyBounds = 1.0...10.0

  // What depends on the weights alone.
  let slowGrowth: Double
  let fastGrowth: Double
  let slowExponent: Double
  let slowFactor: Double
  let logFastBase: Double
  let easyDifficulty: Double

  /// The model with `weights`.
  public init(_ weights: FSRS7Weights = .standard) {
    self.weights = weights
    slowGrowth = .exp(weights.slow.growth - 1.5)
    fastGrowth = .exp(weights.fast.growth - 1.5)
    slowExponent = -weights.slowDecay.held(in: Self.decayBounds)
    slowFactor = .pow(weights.slowBase, 1 / slowExponent) - 1
    logFastBase = .log(weights.fastBase)
    easyDifficulty = Self.unboundedFirstDifficulty(.easy, weights)
  }

  /// The state after the first review: `Ss = w[g−1]`, `Sf = 0.8 Ss`, `D = w4 − e^(w5 (g−1)) + 1`.
  public func first(_ grade: Grade) -> MemoryState {
    let slow = weights.first(grade).held(in: Self.stabilityBounds)
    return MemoryState(
      stability: slow,
      fast: (0.8 * slow).held(in: Self.stabilityBounds),
      difficulty: Self.unboundedFirstDifficulty(grade, weights).held(in: Self.difficultyBounds)
    )
  }

  /// The chance of recall `days` after the review: the weighted mean of both curves.
  public func retrievability(_ state: MemoryState, afterDays days: Double) -> Double {
    curve(state).recall(afterDays: max(0, days))
  }

  /// The state after a review `days` after the last one.
  public func next(_ state: MemoryState, _ grade: Grade, afterDays days: Double) -> MemoryState {
    next(state, grade, afterDays: days, factor: 1)
  }

  /// The same, what a recall adds to a trace, or a lapse leaves of it, being multiplied by `factor`.
  func next(
    _ state: MemoryState,
    _ grade: Grade,
    afterDays days: Double,
    factor: Double
  ) -> MemoryState {
    let curve = curve(state)
    let recall = curve.traces(afterDays: max(0, days))
    let slow = trace(
      Trace(days: state.stability, logDays: curve.logSlow, recall: recall.mixed),
      weights.slow,
      growth: slowGrowth * (11 - state.difficulty),
      factor: factor,
      grade
    )
    let fast = trace(
      Trace(days: state.fast, logDays: curve.logFast, recall: recall.fast),
      weights.fast,
      growth: fastGrowth * (11 - state.difficulty),
      factor: factor,
      grade
    )
    return MemoryState(
      stability: slow,
      fast: grade.isRecall ? fast : min(fast, 0.8 * slow),
      difficulty: difficulty(after: grade, state.difficulty, recall: recall.mixed)
    )
  }

  /// A trace at a review: its length, the logarithm of that, and the recall that it sees.
  private struct Trace {
    let days, logDays, recall: Double
  }

  /// One trace after a review, `q` being the recall that this trace sees.
  ///
  /// Lapse: `L = min(x, c ((x+1)^p − 1) e^(f (1−q)))`. Recall: the greater of that and
  /// `x (1 + e^(k−1.5) (11 − D) x^−s (e^(m (1−q)) − 1))`, the growth times a factor if Hard or Easy.
  private func trace(
    _ trace: Trace,
    _ weights: FSRS7Weights.Trace,
    growth: Double,
    factor: Double,
    _ grade: Grade
  ) -> Double {
    let bonus: Double
    switch grade {
    case .again: return lapsed(trace, weights, factor: factor).held(in: Self.stabilityBounds)
    case .hard: bonus = weights.hardPenalty
    case .good: bonus = 1
    case .easy: bonus = weights.easyBonus
    }
    let saturation = Double.exp(-weights.growthSaturation * trace.logDays)
    let spacing = Double.exp((1 - trace.recall) * weights.growthSpacing) - 1
    let gain = growth * saturation * spacing * bonus * factor
    let grown = trace.days + trace.days * gain
    // The lapse formula never exceeds x, so it matters only where a recall would shrink the trace.
    return (gain >= 0 ? grown : max(lapsed(trace, weights, factor: 1), grown)).held(
      in: Self.stabilityBounds
    )
  }

  private func lapsed(
    _ trace: Trace,
    _ weights: FSRS7Weights.Trace,
    factor: Double
  ) -> Double {
    let kept = weights.lapseScale * (.pow(trace.days + 1, weights.lapseStability) - 1)
    return min(trace.days, factor * kept * .exp((1 - trace.recall) * weights.lapseForgetting))
  }

  /// `0.01 D0(Easy) + 0.99 (D − w6 (g − 3) (10 − D) / 9)`; after Again the step is times `R + 0.1`.
  private func difficulty(after grade: Grade, _ difficulty: Double, recall: Double) -> Double {
    let surprise = grade.isRecall ? 1 : recall + 0.1
    let step = -weights.difficultyStep * (Double(grade.rawValue) - 3) * surprise
    let damped = difficulty + (10 - difficulty) / 9 * step
    return (0.01 * easyDifficulty + 0.99 * damped).held(in: Self.difficultyBounds)
  }

  private static func unboundedFirstDifficulty(_ grade: Grade, _ weights: FSRS7Weights) -> Double {
    let steps = Double(grade.rawValue - 1)
    return weights.firstDifficulty - .exp(weights.firstDifficultySlope * steps) + 1
  }
}

extension FSRS7 {
  private static let decayBounds = 0.01...0.95

  /// The forgetting curve of one state: `R = (af Rf + as Rs) / (af + as) (1 − 2e−5) + 1e−5`.
  struct Curve {
    let logSlow, logFast: Double
    let fastExponent, fastRate, fastShare: Double
    let slowExponent, slowRate, slowShare: Double

    /// `Rf = (1 + Ff t / Sf)^df`, `Rs = (1 + Fs t / Ss)^ds`, and their mean by share.
    func traces(afterDays days: Double) -> (mixed: Double, fast: Double) {
      let fast = Double.pow(1 + fastRate * days, fastExponent)
      let slow = Double.pow(1 + slowRate * days, slowExponent)
      let mean = (fastShare * fast + slowShare * slow) / (fastShare + slowShare)
      return (mean * (1 - 2e-5) + 1e-5, fast)
    }

    /// The derivative of the mixed recall by ln t, at `days`.
    func slope(byLogDays days: Double) -> Double {
      let fast = fastShare * Self.slope(fastRate * days, fastExponent)
      let slow = slowShare * Self.slope(slowRate * days, slowExponent)
      return (fast + slow) / (fastShare + slowShare) * (1 - 2e-5)
    }

    private static func slope(_ ratio: Double, _ exponent: Double) -> Double {
      exponent * ratio * .pow(1 + ratio, exponent - 1)
    }
  }

  func curve(_ state: MemoryState) -> Curve {
    let slow = state.stability.held(in: Self.stabilityBounds)
    let fast = state.fast.held(in: Self.stabilityBounds)
    let logSlow = Double.log(slow)
    let logFast = Double.log(fast)
    let offset = state.difficulty - 5
    let fastDecay = weights.fastDecay * .exp((weights.fastDecayStability - 0.3) * logFast)
    let fastExponent = -fastDecay.held(in: Self.decayBounds)
    let fastFactor = Double.exp(min(logFastBase / fastExponent, 60)) - 1
    let slowFactor = self.slowFactor * .exp(offset * (weights.slowDifficulty - 0.3))
    let slowShareLog =
      weights.slowShareStability * logSlow + offset * (weights.slowShareDifficulty - 0.5)
    return Curve(
      logSlow: logSlow,
      logFast: logFast,
      fastExponent: fastExponent,
      fastRate: fastFactor / fast,
      fastShare: weights.fastShare * .exp(-weights.fastShareStability * logFast),
      slowExponent: slowExponent,
      slowRate: slowFactor / slow,
      slowShare: weights.slowShare * .exp(slowShareLog)
    )
  }
}
