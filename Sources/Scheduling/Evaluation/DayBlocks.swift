import RealModule

/// How sure a difference of log losses is: days drawn anew, since answers of one day are alike.
public struct DayBlocks: Sendable {
  /// For each day with predictions: how many, and how much more was lost by the first than by the
  /// second.
  private let days: [(count: Double, excess: Double)]

  /// Pairs two predictions of the same reviews.
  public init(_ first: [ScoredPrediction], against second: [ScoredPrediction]) {
    var days: [Int64: (count: Double, excess: Double)] = [:]
    for (one, other) in zip(first, second) {
      days[one.day, default: (0, 0)].count += 1
      days[one.day, default: (0, 0)].excess += one.loss - other.loss
    }
    self.days = days.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The mean difference.
  public var difference: Double { mean(days) }

  /// The bounds between which 95 of 100 samples of days lie; nil without days.
  public func interval(samples: Int = 1000, seed: UInt64 = 1) -> ClosedRange<Double>? {
    guard !days.isEmpty, samples >= 40 else { return nil }
    let means = means(samples: samples, seed: seed).sorted()
    return means[samples / 40]...means[samples - 1 - samples / 40]
  }

  /// The mean difference in each of so many samples of days.
  public func means(samples: Int, seed: UInt64) -> [Double] {
    var random = SeededGenerator("days", count: Int(truncatingIfNeeded: seed))
    return (0..<samples).map { _ in
      mean(days.map { _ in days.randomElement(using: &random) ?? (0, 0) })
    }
  }

  private func mean(_ days: [(count: Double, excess: Double)]) -> Double {
    let sum = days.reduce((count: 0.0, excess: 0.0)) {
      ($0.count + $1.count, $0.excess + $1.excess)
    }
    return sum.excess / max(1, sum.count)
  }
}

extension ScoredPrediction {
  /// `−ln` of the chance given to what happened.
  public var loss: Double {
    let recall = recall.held(in: Double.ulpOfOne...(1 - .ulpOfOne))
    return -.log(isRecalled ? recall : 1 - recall)
  }
}
