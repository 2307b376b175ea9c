import CReplay

// The only place where this module hands memory to C.

extension HistoryBatch {
  /// The states of all slots: for each group sixteen stabilities, fast traces, difficulties.
  ///
  /// Nil for weights beyond the bounds of training, for which the lanes are not made.
  func replayed(by model: FSRS6) -> [Float]? {
    guard model.weights == model.weights.clamped(sameDay: .left) else { return nil }
    return unsafe replayed { histories, states in
      var parameters = koryu_fsrs6(model)
      unsafe koryu_replay_fsrs6(&parameters, histories, states)
    }
  }

  /// The same by FSRS-7.
  func replayed(by model: FSRS7) -> [Float]? {
    guard model.weights == model.weights.clamped() else { return nil }
    return unsafe replayed { histories, states in
      var parameters = koryu_fsrs7(model)
      unsafe koryu_replay_fsrs7(&parameters, histories, states)
    }
  }

  private func replayed(
    _ kernel: (UnsafePointer<koryu_histories>, UnsafeMutablePointer<Float>) -> Void
  ) -> [Float] {
    let count = steps.count * Self.lanes * 3
    guard count > 0 else { return [] }
    return unsafe [Float](unsafeUninitializedCapacity: count) { states, filled in
      unsafe steps.withUnsafeBufferPointer { steps in
        unsafe days.withUnsafeBufferPointer { days in
          unsafe grades.withUnsafeBufferPointer { grades in
            var histories = unsafe koryu_histories(
              steps: steps.baseAddress,
              groups: steps.count,
              days: days.baseAddress,
              grades: grades.baseAddress
            )
            if let base = states.baseAddress { unsafe kernel(&histories, base) }
          }
        }
      }
      filled = count
    }
  }
}

extension koryu_first_states {
  fileprivate init(_ first: (Grade) -> MemoryState) {
    let states = (first(.again), first(.hard), first(.good), first(.easy))
    func table(_ part: (MemoryState) -> Double) -> (Float, Float, Float, Float) {
      (
        Float(part(states.0)), Float(part(states.1)), Float(part(states.2)), Float(part(states.3))
      )
    }
    self.init(
      stability: table(\.stability),
      fast: table(\.fast),
      difficulty: table(\.difficulty)
    )
  }
}

extension koryu_fsrs6 {
  /// What the lanes need of `model`.
  init(_ model: FSRS6) {
    let weights = model.weights
    self.init()
    first = koryu_first_states(model.first)
    decay = Float(weights.decay)
    factor = Float(model.factor)
    growth = Float(model.growth)
    growth_saturation = Float(weights.growthSaturation)
    growth_spacing = Float(weights.growthSpacing)
    hard_penalty = Float(weights.hardPenalty)
    easy_bonus = Float(weights.easyBonus)
    lapse_scale = Float(weights.lapseScale)
    lapse_difficulty = Float(weights.lapseDifficulty)
    lapse_stability = Float(weights.lapseStability)
    lapse_forgetting = Float(weights.lapseForgetting)
    lapse_ceiling = Float(model.lapseCeiling)
    same_day_step = Float(weights.sameDayStep)
    same_day_shift = Float(weights.sameDayShift)
    same_day_saturation = Float(weights.sameDaySaturation)
    difficulty_step = Float(weights.difficultyStep)
    difficulty_reversion = Float(weights.difficultyReversion)
    easy_difficulty = Float(model.easyDifficulty)
  }
}

extension koryu_trace {
  fileprivate init(_ weights: FSRS7Weights.Trace, growth: Double) {
    self.init(
      growth: Float(growth),
      growth_saturation: Float(weights.growthSaturation),
      growth_spacing: Float(weights.growthSpacing),
      lapse_scale: Float(weights.lapseScale),
      lapse_stability: Float(weights.lapseStability),
      lapse_forgetting: Float(weights.lapseForgetting),
      hard_penalty: Float(weights.hardPenalty),
      easy_bonus: Float(weights.easyBonus)
    )
  }
}

extension koryu_fsrs7 {
  /// What the lanes need of `model`.
  init(_ model: FSRS7) {
    let weights = model.weights
    self.init()
    first = koryu_first_states(model.first)
    slow_trace = koryu_trace(weights.slow, growth: model.slowGrowth)
    fast_trace = koryu_trace(weights.fast, growth: model.fastGrowth)
    fast_decay = Float(weights.fastDecay)
    fast_decay_stability = Float(weights.fastDecayStability - 0.3)
    log_fast_base = Float(model.logFastBase)
    fast_share = Float(weights.fastShare)
    fast_share_stability = Float(weights.fastShareStability)
    slow_decay = Float(-model.slowExponent)
    slow_factor = Float(model.slowFactor)
    slow_difficulty = Float(weights.slowDifficulty - 0.3)
    slow_share = Float(weights.slowShare)
    slow_share_stability = Float(weights.slowShareStability)
    slow_share_difficulty = Float(weights.slowShareDifficulty - 0.5)
    difficulty_step = Float(weights.difficultyStep)
    easy_difficulty = Float(model.easyDifficulty)
  }
}
