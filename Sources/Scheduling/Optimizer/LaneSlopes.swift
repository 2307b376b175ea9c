import CReplay
import RealModule

/// The derivatives of a first difficulty, `w4 − e^(w5 (g − 1)) + 1`, by its weights.
private struct FirstSlopes {
  /// By w4, and by w5; 0 where the difficulty is held at a bound.
  var levels = (Float(0), Float(0), Float(0), Float(0))
  var slopes = (Float(0), Float(0), Float(0), Float(0))
  /// Of the unbounded difficulty of Easy by w5.
  let easy: Float

  init(_ difficulty: Double, _ slope: Double) {
    func at(_ grade: Grade) -> (level: Float, slope: Float) {
      let steps = Double(grade.rawValue - 1)
      let first = difficulty - .exp(slope * steps) + 1
      return first > 1 && first < 10 ? (1, Float(-steps * .exp(slope * steps))) : (0, 0)
    }
    let all = (at(.again), at(.hard), at(.good), at(.easy))
    levels = (all.0.level, all.1.level, all.2.level, all.3.level)
    slopes = (all.0.slope, all.1.slope, all.2.slope, all.3.slope)
    easy = Float(-3 * .exp(slope * 3))
  }
}

extension koryu_fsrs6_slopes {
  /// The derivatives of what `koryu_fsrs6` holds by the weights behind it.
  init(_ model: FSRS6) {
    let weights = model.weights
    let first = FirstSlopes(weights.firstDifficulty, weights.firstDifficultySlope)
    self.init()
    (first_level, first_slope, easy_slope) = (first.levels, first.slopes, first.easy)
    // F = 0.9^(−1/w20) − 1.
    factor_slope = Float(
      (model.factor + 1) / model.factor * .log(0.9) / (weights.decay * weights.decay)
    )
    lapse_scale_inverse = Float(1 / weights.lapseScale)
  }
}

extension koryu_fsrs7_slopes {
  /// The derivatives of what `koryu_fsrs7` holds by the weights behind it.
  init(_ model: FSRS7) {
    let weights = model.weights
    let first = FirstSlopes(weights.firstDifficulty, weights.firstDifficultySlope)
    self.init()
    (first_level, first_slope, easy_slope) = (first.levels, first.slopes, first.easy)
    // Fs = w26^(−1/w24) − 1.
    let gain = (model.slowFactor + 1) / model.slowFactor
    factor_decay_slope = Float(
      gain * .log(weights.slowBase) / (weights.slowDecay * weights.slowDecay)
    )
    factor_base_slope = Float(-gain / (weights.slowDecay * weights.slowBase))
    slow_lapse = Float(1 / weights.slow.lapseScale)
    fast_lapse = Float(1 / weights.fast.lapseScale)
    fast_decay = Float(1 / weights.fastDecay)
    fast_base = Float(1 / weights.fastBase)
    fast_share = Float(1 / weights.fastShare)
    slow_share = Float(1 / weights.slowShare)
  }
}
