import RealModule

/// The bounds of one weight.
///
/// No `ClosedRange`: to make an array of those the runtime looks through every conformance of the program,
/// which takes as long as a pass over a small log.
typealias WeightRange = (low: Double, high: Double)

extension Double {
  /// The nearest number within the bounds.
  func held(in range: WeightRange) -> Double { held(in: range.low...range.high) }
}

extension FSRS6Weights {
  /// Whether the same-day formula is trained.
  public enum SameDayTraining: Hashable, Sendable {
    /// Its saturation stays above 0.01.
    case trained
    /// Its saturation may vanish.
    case left
  }

  private static let bounds: [WeightRange] = [
    (0.001, 100), (0.001, 100), (0.001, 100), (0.001, 100), (1, 10), (0.001, 4), (0.001, 4),
    (0.001, 0.75), (0, 4.5), (0, 0.8), (0.001, 3.5), (0.001, 5), (0.001, 0.25), (0.001, 0.9),
    (0, 4), (0, 1), (1, 6), (0, 2), (0, 2), (0, 0.8), (0.1, 0.8),
  ]

  /// The bounds of training, in the published order, the same-day formula being trained.
  static var trainingBounds: [WeightRange] {
    var trained = bounds
    trained[19] = (0.01, 0.8)
    return trained
  }

  /// The weights held within the bounds of training; scheduling uses them as they are given.
  ///
  /// With n > 1 relearning steps w17 and w18 stay below
  /// `√max(0.01, −(ln w11 + ln(2^w13 − 1) + 0.3 w14) / n)`, so that a lapse still costs something
  /// after them.
  public func clamped(
    relearningSteps: Int = 1,
    sameDay: SameDayTraining = .trained
  ) -> FSRS6Weights {
    var clamped = FSRS6Weights(ordered: zip(ordered, Self.bounds).map { $0.held(in: $1) })
    let ceiling = clamped.sameDayCeiling(relearningSteps: relearningSteps)
    clamped.sameDayStep = sameDayStep.held(in: 0...ceiling)
    clamped.sameDayShift = sameDayShift.held(in: 0...ceiling)
    if sameDay == .trained { clamped.sameDaySaturation = max(0.01, clamped.sameDaySaturation) }
    return clamped
  }

  private func sameDayCeiling(relearningSteps: Int) -> Double {
    guard relearningSteps > 1 else { return 2 }
    let lapse = .log(lapseScale) + .log(.pow(2, lapseStability) - 1) + 0.3 * lapseForgetting
    return min(Double.sqrt(max(0.01, -lapse / Double(relearningSteps))), 2)
  }
}

extension FSRS7Weights {
  /// Bounds that depend on no other weight, from w4 on; that of w26 begins at w25 where that is greater.
  private static let bounds: [WeightRange] = [
    (1, 10), (0.001, 4), (0.1, 4), (0, 4), (0, 1.2), (0.3, 3), (0.01, 1.5), (0.1, 1), (0, 3.5),
    (0, 1), (1, 7), (0, 4), (0, 2), (0.5, 6), (0.001, 1.5), (0.001, 1), (0, 5), (0, 1), (1, 7),
    (0.01, 0.25), (0.01, 0.95), (0.2, 0.85), (0.5, 0.99), (0.01, 1), (0.1, 1), (0, 0.9),
    (0.1, 1.1), (0, 1), (0, 0.6), (0, 0.6),
  ]

  /// The bounds of training, in the published order, without those that depend on other weights.
  static var trainingBounds: [WeightRange] {
    [(0.0001, 50), (0.0001, 100), (0.0001, 100), (0.0001, 100)] + bounds
  }

  /// The weights held within the bounds of training; scheduling uses them as they are given.
  public func clamped() -> FSRS7Weights {
    let values = ordered
    var clamped = [values[0].held(in: 0.0001...50)]
    for first in values[1...3] { clamped.append(first.held(in: clamped[clamped.count - 1]...100)) }
    clamped += zip(values[4...], Self.bounds).map { $0.held(in: $1) }
    clamped[26] = max(clamped[25], clamped[26])
    return FSRS7Weights(ordered: clamped)
  }
}
