/// The weights that fit a log, and how they came about.
public struct WeightFit: Hashable, Sendable {
  /// How far the log could be trusted.
  public enum Outcome: Hashable, Sendable {
    /// The weights have the least objective.
    case fitted
    /// Only the first stabilities are fitted: the log is small, or has nothing beyond first intervals.
    case firstStabilities
    /// The fit lay outside what a schedule may do; this share of the way towards it is taken.
    case tamed(share: Double)
    /// The defaults, for a reason.
    case defaults(Reason)
  }

  /// Why the defaults are kept.
  public enum Reason: Hashable, Sendable {
    /// Fewer reviews on later days than can say anything.
    case fewReviews(Int, needed: Int)
    /// The model has no weights.
    case noWeights
    /// The computation came to no finite result.
    case notFinite
  }

  /// The weights in the published order.
  public let weights: [Double]
  /// The weighted loss in nats, with the penalty; at the weights above.
  public let objective: Double
  /// The same at the point where the search began.
  public let objectiveAtStart: Double
  /// How many reviews were learned from: those on a later day than the one before.
  public let reviews: Int
  /// How often the whole log was passed over.
  public let passes: Int
  /// How far the log could be trusted.
  public let outcome: Outcome
}
