import Foundation
import Scheduling

/// How much better the default predicts logs than predictions that `predict.py --write` left in a folder.
///
/// Days of each log are drawn anew, logs apart from one another; of the two modes of fsrs-rs the better
/// one counts, log by log.
struct Against {
  private static let samples = 1000

  let folder: String

  func run(_ paths: [String]) throws {
    for instant in PredictionMixture.Instant.allCases {
      var logs: [(count: Int, difference: Double, means: [Double])] = []
      for (index, path) in paths.enumerated() {
        let ours = predictions(try log(path), at: instant)
        let blocks = DayBlocks(ours, against: try peer(path, ours))
        let means = blocks.means(samples: Self.samples, seed: UInt64(index + 1))
        logs.append((ours.count, blocks.difference, means))
        show("\(instant) \(name(path))", blocks.difference, means)
      }
      show("\(instant) mean", logs.map { (1, $0.difference, $0.means) })
      show("\(instant) mean by reviews", logs.map { (Double($0.count), $0.difference, $0.means) })
      let smallest = logs.indices.min { logs[$0].count < logs[$1].count }
      let others = logs.indices.filter { $0 != smallest }.map { logs[$0] }
      show(
        "\(instant) mean without the smallest log",
        others.map { (1, $0.difference, $0.means) }
      )
    }
  }

  private func predictions(
    _ log: ReviewLog,
    at instant: PredictionMixture.Instant
  ) -> [ScoredPrediction] {
    DefaultPredictor(log, LogEvaluation(log)).predictions(training: .split, at: instant)
  }

  private func name(_ path: String) -> String {
    URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }

  private func rows(_ path: String) throws -> [[Substring]] {
    try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline)
      .dropFirst().map { $0.split(separator: ",") }
  }

  private func log(_ path: String) throws -> ReviewLog {
    var log = ReviewLog()
    for values in try rows(path).map({ $0.map { Int64($0) ?? 0 } }) {
      guard let grade = Grade(rawValue: Int(values[2])) else { continue }
      log.append(
        ReviewLog.Review(
          card: values[0],
          time: values[1],
          grade: grade,
          days: Int32(clamping: values[3]),
          duration: Int32(clamping: values[4])
        )
      )
    }
    return log
  }

  /// What fsrs-rs told of the same reviews, in the mode that did better.
  private func peer(_ path: String, _ ours: [ScoredPrediction]) throws -> [ScoredPrediction] {
    let rows = try rows("\(folder)/\(name(path)).csv").map { $0.compactMap { Double($0) } }
    precondition(rows.count == ours.count, "\(path): other reviews were predicted")
    let modes = [0, 1].map { mode in
      zip(ours, rows).map { one, row in
        var other = one
        other.recall = row[mode]
        return other
      }
    }
    return modes.min { loss($0) < loss($1) } ?? []
  }

  private func loss(_ predictions: [ScoredPrediction]) -> Double {
    predictions.reduce(0) { $0 + $1.loss }
  }

  private func show(
    _ name: String,
    _ logs: [(weight: Double, difference: Double, means: [Double])]
  ) {
    let total = logs.reduce(0) { $0 + $1.weight }
    let means = (0..<Self.samples).map { sample in
      logs.reduce(0) { $0 + $1.weight * $1.means[sample] } / total
    }
    show(name, logs.reduce(0) { $0 + $1.weight * $1.difference } / total, means)
  }

  private func show(_ name: String, _ difference: Double, _ means: [Double]) {
    let sorted = means.sorted()
    let bounds = [sorted[Self.samples / 40], sorted[Self.samples - 1 - Self.samples / 40]]
    let text = bounds.map { String(format: "%.1f", $0 * 1e4) }.joined(separator: ", ")
    print("\(name): \(String(format: "%.1f", difference * 1e4)) [\(text)] ten thousandths")
  }
}
