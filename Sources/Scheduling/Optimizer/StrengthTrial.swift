/// How strongly one set of weights is best pulled towards the defaults.
struct StrengthTrial {
  /// A strength that predicts better than the defaults.
  struct Choice {
    let strength: Double
    /// What it cost for each review of the trial.
    let loss: Double
    /// The weights of its last fit, where the fit to everything begins.
    let weights: [Double]?
  }

  /// With more reviews than this the pull towards the defaults does not matter.
  private static let manyReviews = 50_000

  let trial: RefitTrial
  /// What the defaults cost for each review of the trial.
  let standardLoss: Double
  /// Nil where nothing predicts better than the defaults.
  private(set) var best: Choice?

  /// Nil where there are too few reviews.
  init?(_ log: ReviewLog, _ kind: ModelKind, _ parallelism: Parallelism) {
    guard let trial = RefitTrial(log) else { return nil }
    let standard = MemoryModel.standard(kind)
    self.trial = trial
    standardLoss = trial.nats(trial.recalls(standard, .none)) / trial.count
    // Not from the weights in use: what is chosen follows from the log alone.
    var start: [Double]?
    for strength in Self.strengths(log) {
      let optimizer = Optimizer(strength: strength, parallelism: parallelism)
      var fits: [[Double]] = []
      let models = trial.parts.map { part in
        let fit = optimizer.fit(kind, log, first: part.lowerBound, from: fits.last ?? start)
        fits.append(fit.weights)
        return (try? MemoryModel(kind, weights: fit.weights)) ?? standard
      }
      start = fits.first
      let loss = trial.nats(trial.recalls(models, .none)) / trial.count
      guard loss < best?.loss ?? standardLoss else { continue }
      best = Choice(strength: strength, loss: loss, weights: fits.last)
    }
  }

  private static func strengths(_ log: ReviewLog) -> [Double] {
    log.laterReviews > manyReviews ? [1] : PredictionMixture.strengths.reversed()
  }
}
