/// What a model knows of one memory after a review.
///
/// One layout serves all models, so that states can be kept and replayed without boxes.
public struct MemoryState: Hashable, Sendable {
  /// How long the memory lasts, in days.
  ///
  /// FSRS-6: the time until recall is 0.9. FSRS-7: the slow trace. SM-2: the interval.
  public var stability: Double
  /// The fast trace of FSRS-7, in days.
  ///
  /// SM-2: successes in a row. FSRS-6: 0.
  public var fast: Double
  /// How hard the card is, 1 to 10.
  ///
  /// SM-2: the ease, at least 1.3.
  public var difficulty: Double

  /// Names a state.
  public init(stability: Double, fast: Double = 0, difficulty: Double) {
    self.stability = stability
    self.fast = fast
    self.difficulty = difficulty
  }

  /// Whether all of it is finite, which weights far from any real fit may prevent.
  public var isFinite: Bool { stability.isFinite && fast.isFinite && difficulty.isFinite }
}

extension Double {
  /// The value held within `bounds`; the lower bound where it is not a number.
  func held(in bounds: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(bounds.lowerBound, self), bounds.upperBound)
  }
}
