/// A learner's weights, fitted anew when enough has happened, and taken only where they serve.
///
/// How strongly the fit is pulled towards the defaults is chosen by the newest fifth of the reviews,
/// predicted by fits to what came before them. Where the defaults predict that fifth as well, nothing
/// is taken; nor where the fit to everything says hardly more of the learner than the weights in use.
public struct Refit: Sendable {
  /// Fewer new reviews than this change little.
  public static let fewestNew = 64
  /// Or than this share of those that were fitted to.
  public static let newShare = 0.05
  /// Nats by which the objective has to fall, prior included.
  private static let leastGain = 1.0
  /// With more reviews than this the pull towards the defaults does not matter.
  private static let manyReviews = 50_000

  /// What came of it.
  public enum Outcome: Hashable, Sendable {
    /// Too little is new since the last fit.
    case notDue(new: Int, needed: Int)
    /// The defaults predict the newest reviews as well as any fit, or better.
    case defaultsServe(reviews: Int)
    /// The weights in use are as good as new ones.
    case unchanged(reviews: Int)
    /// These weights are better.
    case fitted(Fit)
  }

  /// Weights that are better than those in use.
  public struct Fit: Hashable, Sendable {
    /// The weights in the published order.
    public let weights: [Double]
    /// How many reviews on a later day they were fitted to.
    public let reviews: Int
    /// Mean log loss saved against the defaults, on reviews that the fit measured had not seen.
    public let gain: Double
    /// The mean log loss of the defaults on the same reviews.
    public let standardLoss: Double
  }

  private let kind: ModelKind
  private let log: ReviewLog
  private let present: MemoryModel
  private let parallelism: Parallelism

  /// A refit of `present`, the model in use, to `log`.
  public init(_ log: ReviewLog, of present: MemoryModel, parallelism: Parallelism = .serial) {
    (self.log, self.present, self.parallelism) = (log, present, parallelism)
    kind = present.kind
  }

  /// How many reviews have to be new after a fit to `sample`.
  public static func needed(after sample: Int) -> Int {
    max(fewestNew, Int((newShare * Double(max(0, sample))).rounded(.up)))
  }

  /// Fits where enough is new since a fit to `sample` reviews, 0 where there was none.
  public func ifDue(since sample: Int) -> Outcome {
    let new = log.laterReviews - max(0, sample)
    let needed = Self.needed(after: sample)
    return new >= needed ? run() : .notDue(new: max(0, new), needed: needed)
  }

  /// Fits, however little is new.
  public func run() -> Outcome {
    let standard = MemoryModel.standard(kind)
    let evaluation = LogEvaluation(log)
    guard let cut = evaluation.newestFifth,
      let standardLoss = evaluation.logLoss(of: standard, from: cut)
    else { return .defaultsServe(reviews: log.laterReviews) }
    var best = (strength: 1.0, loss: Double.infinity)
    var last = present == standard ? nil : present.weights
    for strength in strengths {
      let fit = optimizer(strength).fit(kind, log, first: cut, from: last)
      guard let model = try? MemoryModel(kind, weights: fit.weights),
        let loss = evaluation.logLoss(of: model, from: cut)
      else { continue }
      last = fit.weights
      if loss < best.loss { best = (strength, loss) }
    }
    guard best.loss < standardLoss else {
      return withoutFit(evaluation, standard, standardLoss, from: cut)
    }
    return take(best.strength, from: last, standardLoss: standardLoss, loss: best.loss)
  }

  private var strengths: [Double] {
    log.laterReviews > Self.manyReviews ? [1] : PredictionMixture.strengths.reversed()
  }

  private func optimizer(_ strength: Double) -> Optimizer {
    Optimizer(strength: strength, parallelism: parallelism)
  }

  private func take(
    _ strength: Double,
    from last: [Double]?,
    standardLoss: Double,
    loss: Double
  ) -> Outcome {
    let optimizer = optimizer(strength)
    let fit = optimizer.fit(kind, log, from: last)
    let before = optimizer.objective(log, of: present) ?? fit.objective
    guard before - fit.objective >= Self.leastGain else {
      return .unchanged(reviews: fit.reviews)
    }
    return .fitted(
      Fit(
        weights: fit.weights,
        reviews: fit.reviews,
        gain: standardLoss - loss,
        standardLoss: standardLoss
      )
    )
  }

  /// No fit serves: weights in use that do worse than the defaults, though fitted to more, give way.
  private func withoutFit(
    _ evaluation: LogEvaluation,
    _ standard: MemoryModel,
    _ standardLoss: Double,
    from cut: Int
  ) -> Outcome {
    guard present != standard, let loss = evaluation.logLoss(of: present, from: cut),
      loss > standardLoss
    else { return .defaultsServe(reviews: log.laterReviews) }
    return .fitted(
      Fit(
        weights: standard.weights,
        reviews: log.laterReviews,
        gain: 0,
        standardLoss: standardLoss
      )
    )
  }
}

extension ReviewLog {
  /// How many reviews came on a later day than their card's review before.
  public var laterReviews: Int { days.count { $0 > 0 } }
}

extension LogEvaluation {
  /// The row at which the newest fifth of the scored reviews begins; nil where there are too few.
  var newestFifth: Int? {
    guard scored.count >= Optimizer.fewestReviews * 5 else { return nil }
    return scored[scored.count - scored.count / 5]
  }

  /// The mean log loss of `model` on the scored reviews from the row `first` on.
  func logLoss(of model: MemoryModel, from first: Int) -> Double? {
    PredictionScore(predictions(by: model, from: first))?.logLoss
  }
}
