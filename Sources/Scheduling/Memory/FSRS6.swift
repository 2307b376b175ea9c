import RealModule

/// The memory model FSRS-6: one stability, difficulty, a power curve of forgetting; whole study days.
///
/// Every formula stands here once; `S` is stability, `D` difficulty, `R` retrievability, `g` the grade.
public struct FSRS6: Hashable, Sendable {
  /// The weights, used as they are given.
  public let weights: FSRS6Weights
  /// Days within which stability is held.
  public static let stabilityBounds = 0.001...36_500.0
  /// Bounds of difficulty.
  public static let difficultyBounds = 1.0...10.0

  // What depends on the weights alone.
  let exponent: Double
  let factor: Double
  let growth: Double
  let lapseCeiling: Double
  let easyDifficulty: Double

  /// The model with `weights`.
  public init(_ weights: FSRS6Weights = .standard) {
    self.weights = weights
    exponent = -weights.decay
    factor = .pow(0.9, 1 / exponent) - 1
    growth = .exp(weights.growth)
    lapseCeiling = .exp(-weights.sameDayStep * weights.sameDayShift)
    easyDifficulty = Self.unboundedFirstDifficulty(.easy, weights)
  }

  /// The state after the first review: `S = w[g−1]`, `D = w4 − e^(w5 (g−1)) + 1`.
  public func first(_ grade: Grade) -> MemoryState {
    MemoryState(
      stability: weights.first(grade).held(in: Self.stabilityBounds),
      difficulty: Self.unboundedFirstDifficulty(grade, weights).held(in: Self.difficultyBounds)
    )
  }

  /// The chance of recall `days` after the review: `R = (1 + F t / S)^−w20`, so that `R(S) = 0.9`.
  public func retrievability(_ state: MemoryState, afterDays days: Double) -> Double {
    .pow(1 + factor * max(0, days) / state.stability, exponent)
  }

  /// The days until recall has fallen to `retention`: `S / F · (r^(−1/w20) − 1)`; no upper bound.
  public func interval(_ state: MemoryState, retention: Double) -> Double {
    max(0, state.stability / factor * (.pow(retention, 1 / exponent) - 1))
  }

  /// The state after a review `days` whole study days after the last one.
  public func next(_ state: MemoryState, _ grade: Grade, afterDays days: Double) -> MemoryState {
    MemoryState(
      stability: stability(after: grade, state, days: days).held(in: Self.stabilityBounds),
      difficulty: difficulty(after: grade, state.difficulty)
    )
  }

  private func stability(after grade: Grade, _ state: MemoryState, days: Double) -> Double {
    guard days >= 1 else { return sameDay(state.stability, grade) }
    let recall = retrievability(state, afterDays: days)
    return grade.isRecall
      ? recalled(state, grade, retrievability: recall)
      : lapsed(state, retrievability: recall)
  }

  /// `S (1 + e^w8 (11 − D) S^−w9 (e^(w10 (1−R)) − 1))`, the growth times w15 if Hard, w16 if Easy.
  package func recalled(_ state: MemoryState, _ grade: Grade, retrievability: Double) -> Double {
    let bonus =
      switch grade {
      case .hard: weights.hardPenalty
      case .easy: weights.easyBonus
      case .again, .good: 1.0
      }
    let saturation = Double.pow(state.stability, -weights.growthSaturation)
    let spacing = Double.expMinusOne(weights.growthSpacing * (1 - retrievability))
    return state.stability * (1 + growth * (11 - state.difficulty) * saturation * spacing * bonus)
  }

  /// `min(w11 D^−w12 ((S+1)^w13 − 1) e^(w14 (1−R)), S e^(−w17 w18))`.
  package func lapsed(_ state: MemoryState, retrievability: Double) -> Double {
    let forgotten =
      weights.lapseScale * .pow(state.difficulty, -weights.lapseDifficulty)
      * (.pow(state.stability + 1, weights.lapseStability) - 1)
      * .exp(weights.lapseForgetting * (1 - retrievability))
    return min(forgotten, state.stability * lapseCeiling)
  }

  /// `S e^(w17 (g − 3 + w18)) S^−w19`; a recall never shrinks it (Hard included).
  package func sameDay(_ stability: Double, _ grade: Grade) -> Double {
    let change =
      Double.exp(weights.sameDayStep * (Double(grade.rawValue) - 3 + weights.sameDayShift))
      * .pow(stability, -weights.sameDaySaturation)
    return stability * (grade.isRecall ? max(1, change) : change)
  }

  /// Damped, then drawn by w7 towards the unbounded first difficulty of Easy, then bounded.
  package func difficulty(after grade: Grade, _ difficulty: Double) -> Double {
    let reversion = weights.difficultyReversion
    let next =
      reversion * easyDifficulty + (1 - reversion) * dampedDifficulty(after: grade, difficulty)
    return next.held(in: Self.difficultyBounds)
  }

  /// `D − w6 (g − 3) (10 − D) / 9`: the nearer to 10, the smaller the step.
  package func dampedDifficulty(after grade: Grade, _ difficulty: Double) -> Double {
    difficulty - weights.difficultyStep * (Double(grade.rawValue) - 3) * (10 - difficulty) / 9
  }

  private static func unboundedFirstDifficulty(_ grade: Grade, _ weights: FSRS6Weights) -> Double {
    let steps = Double(grade.rawValue - 1)
    return weights.firstDifficulty - .exp(weights.firstDifficultySlope * steps) + 1
  }
}
