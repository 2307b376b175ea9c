import RealModule

/// How good predictions were; log loss first, for RMSE in bins alone can be gamed.
public struct PredictionScore: Hashable, Sendable {
  /// How many reviews were predicted.
  public let count: Int
  /// Mean of `−ln` of the chance given to what happened.
  public let logLoss: Double
  /// `√(Σ n (mean prediction − mean recall)² / Σ n)` over bins.
  public let rmseBins: Double
  /// The chance that a recalled review was given more than a forgotten one; nil where all went alike.
  public let auc: Double?

  /// Scores `predictions`; nil where there are none.
  public init?(_ predictions: [ScoredPrediction]) {
    guard !predictions.isEmpty else { return nil }
    count = predictions.count
    let limits = Double.ulpOfOne...(1 - .ulpOfOne)
    logLoss =
      predictions.reduce(0) { sum, one in
        let recall = one.recall.held(in: limits)
        return sum - .log(one.isRecalled ? recall : 1 - recall)
      } / Double(predictions.count)
    rmseBins = Self.rmse(predictions)
    auc = Self.auc(predictions)
  }

  private static func rmse(_ predictions: [ScoredPrediction]) -> Double {
    var bins: [ScoredPrediction.Bin: (count: Double, excess: Double)] = [:]
    for one in predictions {
      bins[one.bin, default: (0, 0)].count += 1
      bins[one.bin, default: (0, 0)].excess += one.recall - (one.isRecalled ? 1 : 0)
    }
    // n (e / n)² = e² / n; sorted, so that the sum is the same in every run.
    let squares = bins.values.map { $0.excess * $0.excess / $0.count }.sorted().reduce(0, +)
    return (squares / Double(predictions.count)).squareRoot()
  }

  /// Mann–Whitney, ties counting half.
  private static func auc(_ predictions: [ScoredPrediction]) -> Double? {
    let sorted = predictions.sorted { $0.recall < $1.recall }
    let recalled = sorted.reduce(0) { $0 + ($1.isRecalled ? 1 : 0) }
    let forgotten = sorted.count - recalled
    guard recalled > 0, forgotten > 0 else { return nil }
    var ranks = 0.0
    var start = 0
    while start < sorted.count {
      var end = start
      var hits = 0.0
      while end < sorted.count, sorted[end].recall == sorted[start].recall {
        hits += sorted[end].isRecalled ? 1 : 0
        end += 1
      }
      ranks += hits * (Double(start + end + 1) / 2)
      start = end
    }
    let pairs = Double(recalled) * Double(forgotten)
    return (ranks - Double(recalled) * Double(recalled + 1) / 2) / pairs
  }
}
