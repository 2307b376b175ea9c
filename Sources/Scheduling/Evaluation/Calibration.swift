/// How often cards were recalled, by the recall that was foretold.
///
/// Predictions are well calibrated where both are alike in every band.
public struct Calibration: Hashable, Sendable {
  /// The predictions between two bounds.
  public struct Band: Hashable, Sendable {
    /// The predictions that belong here, in percent; the upper bound only in the last band.
    public let percent: ClosedRange<Int>
    /// How many there are.
    public internal(set) var count = 0
    var foretoldSum = 0.0
    var recalledCount = 0

    /// The mean prediction.
    public var foretold: Double { foretoldSum / Double(max(1, count)) }
    /// The share that was recalled.
    public var recalled: Double { Double(recalledCount) / Double(max(1, count)) }
  }

  /// Narrower where most predictions lie.
  private static let bounds = [0, 50, 60, 70, 80, 85, 90, 95, 100]

  /// The bands with predictions, lowest first.
  public let bands: [Band]

  /// Sorts `predictions` into bands.
  public init(_ predictions: [ScoredPrediction]) {
    var bands = zip(Self.bounds, Self.bounds.dropFirst()).map { Band(percent: $0...$1) }
    for one in predictions {
      let index = bands.lastIndex { one.recall * 100 >= Double($0.percent.lowerBound) } ?? 0
      bands[index].count += 1
      bands[index].foretoldSum += one.recall
      bands[index].recalledCount += one.isRecalled ? 1 : 0
    }
    self.bands = bands.filter { $0.count > 0 }
  }
}
