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
  private let slowGrowth: Double
  private let fastGrowth: Double
  private let slowExponent: Double
  private let slowFactor: Double
  private let logFastBase: Double
  private let easyDifficulty: Double

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
    curve(state).recall(afterDays: max(0, days)).mixed
  }

  /// The state after a review `days` after the last one.
  public func next(_ state: MemoryState, _ grade: Grade, afterDays days: Double) -> MemoryState {
    let recall = curve(state).recall(afterDays: max(0, days))
    let slow = trace(
      state.stability,
      weights.slow,
      slowGrowth,
      state.difficulty,
      grade,
      recall: recall.mixed
    )
    let fast = trace(
      state.fast,
      weights.fast,
      fastGrowth,
      state.difficulty,
      grade,
      recall: recall.fast
    )
    return MemoryState(
      stability: slow,
      fast: grade.isRecall ? fast : min(fast, 0.8 * slow),
      difficulty: difficulty(after: grade, state.difficulty, recall: recall.mixed)
    )
  }

  /// One trace after a review, `q` being the recall that this trace sees.
  ///
  /// Lapse: `L = min(x, c ((x+1)^p − 1) e^(f (1−q)))`. Recall: the greater of that and
  /// `x (1 + e^(k−1.5) (11 − D) x^−s (e^(m (1−q)) − 1))`, the growth times a factor if Hard or Easy.
  private func trace(
    _ x: Double,
    _ weights: FSRS7Weights.Trace,
    _ growth: Double,
    _ difficulty: Double,
    _ grade: Grade,
    recall: Double
  ) -> Double {
    let bonus =
      switch grade {
      case .hard: weights.hardPenalty
      case .easy: weights.easyBonus
      case .again, .good: 1.0
      }
    if grade.isRecall {
      let gain =
        growth * (11 - difficulty) * .pow(x, -weights.growthSaturation)
        * .expMinusOne((1 - recall) * weights.growthSpacing) * bonus
      // The lapse formula never exceeds x, so it matters only where a recall would shrink the trace.
      if gain >= 0 { return (x + x * gain).held(in: Self.stabilityBounds) }
      return max(lapsed(x, weights, recall), x + x * gain).held(in: Self.stabilityBounds)
    }
    return lapsed(x, weights, recall).held(in: Self.stabilityBounds)
  }

  private func lapsed(_ x: Double, _ weights: FSRS7Weights.Trace, _ recall: Double) -> Double {
    min(
      x,
      weights.lapseScale * (.pow(x + 1, weights.lapseStability) - 1)
        * .exp((1 - recall) * weights.lapseForgetting)
    )
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
    let fastExponent, fastRate, fastShare: Double
    let slowExponent, slowRate, slowShare: Double

    /// `Rf = (1 + Ff t / Sf)^df`, `Rs = (1 + Fs t / Ss)^ds`, and their mean by share.
    func recall(afterDays days: Double) -> (mixed: Double, fast: Double) {
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
    let offset = state.difficulty - 5
    let fastExponent =
      -(weights.fastDecay * .pow(state.fast, weights.fastDecayStability - 0.3))
      .held(in: Self.decayBounds)
    let fastFactor = Double.exp(min(logFastBase / fastExponent, 60)) - 1
    let slowFactor = self.slowFactor * .exp(offset * (weights.slowDifficulty - 0.3))
    return Curve(
      fastExponent: fastExponent,
      fastRate: fastFactor / state.fast,
      fastShare: weights.fastShare * .pow(state.fast, -weights.fastShareStability),
      slowExponent: slowExponent,
      slowRate: slowFactor / state.stability,
      slowShare: weights.slowShare * .pow(state.stability, weights.slowShareStability)
        * .exp(offset * (weights.slowShareDifficulty - 0.5))
    )
  }
}
