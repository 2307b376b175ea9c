/// A learner's weights, fitted anew when enough has happened, and taken only where they serve.
///
/// How strongly the fit is pulled towards the defaults, and whether the time that answers take enters
/// the memory, is chosen by a trial: the later three quarters of the reviews, each predicted by fits to
/// all that came before it. Where the defaults predict them as well, nothing is taken; nor where the
/// fit to everything says hardly more of the learner than the weights in use.
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
    /// Whether the time that answers take enters the memory.
    public let pace: AnswerPace.Use
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
  private let presentPace: AnswerPace.Use
  private let parallelism: Parallelism

  /// A refit of `present`, the model in use, to `log`.
  public init(
    _ log: ReviewLog,
    of present: MemoryModel,
    pace: AnswerPace.Use = .left,
    parallelism: Parallelism = .serial
  ) {
    (self.log, self.present, self.parallelism) = (log, present, parallelism)
    (kind, presentPace) = (present.kind, pace)
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
    guard let trial = RefitTrial(log) else { return .defaultsServe(reviews: log.laterReviews) }
    let standardNats = trial.nats(of: standard, .left)
    var best = Candidate(strength: nil, pace: .left, nats: standardNats, fitted: nil)
    for pace in paces {
      func consider(_ strength: Double?, _ fitted: [Double]?, _ models: [MemoryModel]) {
        let nats = trial.nats(of: models, pace)
        guard nats < best.nats else { return }
        best = Candidate(strength: strength, pace: pace, nats: nats, fitted: fitted)
      }
      consider(nil, nil, trial.parts.map { _ in standard })
      // Not from the weights in use: what is chosen follows from the log alone.
      var start: [Double]?
      for strength in strengths {
        var last = start
        let models = trial.parts.map { part in
          let optimizer = optimizer(strength, pace)
          let fit = optimizer.fit(kind, log, first: part.lowerBound, from: last)
          if part == trial.parts.first { start = fit.weights }
          last = fit.weights
          return (try? MemoryModel(kind, weights: fit.weights)) ?? standard
        }
        consider(strength, last, models)
      }
    }
    let loss = (standard: standardNats / trial.count, best: best.nats / trial.count)
    guard best.nats < standardNats else { return withoutFit(trial, standardLoss: loss.standard) }
    guard let strength = best.strength else { return takeDefaults(best, loss) }
    return take(strength, best, loss)
  }

  /// A way to predict that was tried.
  private struct Candidate {
    /// The strength of the pull towards the defaults; nil for these themselves.
    let strength: Double?
    let pace: AnswerPace.Use
    /// What it lost in the trial.
    let nats: Double
    /// The weights of its last fit: where the fit to everything begins.
    let fitted: [Double]?
  }

  /// Mean log losses in the trial, of the defaults and of what was best.
  private typealias Losses = (standard: Double, best: Double)

  private var strengths: [Double] {
    log.laterReviews > Self.manyReviews ? [1] : PredictionMixture.strengths.reversed()
  }

  /// FSRS-6 stays what Anki computes, and so knows no durations.
  private var paces: [AnswerPace.Use] {
    switch kind {
    case .fsrs7 where log.isTimed: [.left, .taken]
    case .fsrs6, .fsrs7, .sm2: [.left]
    }
  }

  private func optimizer(_ strength: Double, _ pace: AnswerPace.Use) -> Optimizer {
    Optimizer(strength: strength, paceWeight: pace.weight, parallelism: parallelism)
  }

  private func take(_ strength: Double, _ best: Candidate, _ loss: Losses) -> Outcome {
    let optimizer = optimizer(strength, best.pace)
    let fit = optimizer.fit(kind, log, from: best.fitted)
    let before = optimizer.objective(log, of: present) ?? fit.objective
    guard before - fit.objective >= Self.leastGain || best.pace != presentPace else {
      return .unchanged(reviews: fit.reviews)
    }
    return .fitted(Fit(fit.weights, best.pace, reviews: fit.reviews, loss))
  }

  /// The defaults serve best where durations are taken in.
  private func takeDefaults(_ best: Candidate, _ loss: Losses) -> Outcome {
    let standard = MemoryModel.standard(kind)
    guard present != standard || presentPace != best.pace else {
      return .unchanged(reviews: log.laterReviews)
    }
    return .fitted(Fit(standard.weights, best.pace, reviews: log.laterReviews, loss))
  }

  /// No fit serves: weights in use that do worse than the defaults, though fitted to more, give way.
  private func withoutFit(_ trial: RefitTrial, standardLoss: Double) -> Outcome {
    let standard = MemoryModel.standard(kind)
    guard present != standard || presentPace != .left,
      trial.nats(of: present, presentPace) / trial.count > standardLoss
    else { return .defaultsServe(reviews: log.laterReviews) }
    return .fitted(
      Fit(standard.weights, .left, reviews: log.laterReviews, (standardLoss, standardLoss))
    )
  }
}

extension Refit.Fit {
  fileprivate init(
    _ weights: [Double],
    _ pace: AnswerPace.Use,
    reviews: Int,
    _ loss: (standard: Double, best: Double)
  ) {
    self.init(
      weights: weights,
      pace: pace,
      reviews: reviews,
      gain: loss.standard - loss.best,
      standardLoss: loss.standard
    )
  }
}

extension ReviewLog {
  /// How many reviews came on a later day than their card's review before.
  public var laterReviews: Int { days.count { $0 > 0 } }

  /// Whether it says of any answer how long it took.
  var isTimed: Bool { durations.contains { $0 > 0 } }
}
