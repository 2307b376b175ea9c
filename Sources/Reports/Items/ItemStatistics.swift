/// The figures of one item, as Moodle's quiz report defines them.
package struct ItemStatistics: Hashable, Sendable {
  /// How many learners they rest on.
  package var n = 0
  /// 100 · mean ÷ maximum.
  package var facility: Double?
  /// √ of the sample variance, in points.
  package var standardDeviation: Double?
  /// 100 · corr(item, total − item); nil where a variance is 0.
  package var discrimination: Double?
  /// 100 · cov(item, rest) ÷ cov(sorted item, sorted rest); nil where a variance is 0.
  package var efficiency: Double?
  /// 100 · √cov(item, total) ÷ the sum of these over all items; nil where the covariance is negative.
  package var effectiveWeight: Double?

  package init() {}
}

/// Cronbach's α and the standard error that follows from it, or why there is none.
package enum Reliability: Hashable, Sendable {
  /// Both in per cent; α may be negative.
  case known(alpha: Double, standardError: Double?)
  /// Only so many of all items were seen by every learner.
  case differentItems(shared: Int, items: Int)
  /// Fewer than two learners or two items.
  case tooFew
  /// Everybody has the same total.
  case noVariance
}

extension ScoreSheet {
  /// The figures of every item.
  package func statistics() -> [ItemStatistics] {
    let weights = isComplete ? roots() : []
    let sum = weights.reduce(0) { $0 + ($1 ?? 0) }
    return (0..<itemCount).map { item in
      var figures = statistics(ofItem: item)
      if !weights.isEmpty, sum > 0 {
        figures.effectiveWeight = weights[item].map { 100 * $0 / sum }
      }
      return figures
    }
  }

  private func statistics(ofItem item: Int) -> ItemStatistics {
    let all = scores(ofItem: item)
    var figures = ItemStatistics()
    figures.n = all.count
    figures.facility = Sample.mean(all).map { 100 * $0 / maximum(ofItem: item) }
    figures.standardDeviation = Sample.variance(all)?.squareRoot()
    let (scores, rests) = scoresAndRests(ofItem: item)
    guard let spread = Sample.variance(scores), let restSpread = Sample.variance(rests),
      let shared = Sample.covariance(scores, rests), Self.isSpread(spread, scores),
      Self.isSpread(restSpread, rests)
    else { return figures }
    figures.discrimination = 100 * shared / (spread * restSpread).squareRoot()
    if let most = Sample.covariance(scores.sorted(), rests.sorted()), most > 0 {
      figures.efficiency = 100 * shared / most
    }
    return figures
  }

  /// Whether a variance is more than the rounding of equal numbers.
  private static func isSpread(_ variance: Double, _ values: [Double]) -> Bool {
    let size = values.reduce(0) { max($0, abs($1)) }
    return variance > 1e-24 * max(1, size * size)
  }

  /// For each item √cov(item, total); nil where that covariance is negative.
  private func roots() -> [Double?] {
    (0..<itemCount).map { item in
      guard let shared = Sample.covariance(scores(ofItem: item), totals(ofItem: item)), shared >= 0
      else { return nil }
      return shared.squareRoot()
    }
  }

  /// Cronbach's α = 100 · p/(p − 1) · (1 − Σ Var item ÷ Var total), and 100 · √(1 − α) of the
  /// totals' standard deviation as its error, in points.
  package var reliability: Reliability {
    guard learnerCount > 1, itemCount > 1 else { return .tooFew }
    guard isComplete else { return .differentItems(shared: sharedItems, items: itemCount) }
    guard let whole = Sample.variance(allTotals), Self.isSpread(whole, allTotals) else {
      return .noVariance
    }
    let parts = (0..<itemCount).reduce(0) { $0 + (Sample.variance(scores(ofItem: $1)) ?? 0) }
    let items = Double(itemCount)
    let alpha = 100 * items / (items - 1) * (1 - parts / whole)
    let error = alpha <= 100 ? (1 - alpha / 100).squareRoot() * whole.squareRoot() : nil
    return .known(alpha: alpha, standardError: error)
  }
}
