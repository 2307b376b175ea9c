/// What decides a learner's dates, fitted anew when enough has happened, and taken only where it serves.
///
/// How the fit is done is chosen by a trial: the later three quarters of the reviews, each predicted by
/// fits to all that came before it. For FSRS-7 the best few are mixed (``MixtureFit``); FSRS-6 stays what
/// Anki computes, one set of weights, and there the strength of the pull towards the defaults is chosen.
/// Where the defaults predict as well, nothing is taken; nor where what is new says hardly more of the
/// learner than what is in use.
public struct Refit: Sendable {
  /// Fewer new reviews than this change little.
  public static let fewestNew = 64
  /// Or than this share of those that were fitted to.
  public static let newShare = 0.05
  /// Nats by which the objective has to fall, prior included.
  private static let leastGain = 1.0

  /// What came of it.
  public enum Outcome: Hashable, Sendable {
    /// Too little is new since the last fit.
    case notDue(new: Int, needed: Int)
    /// The defaults predict the newest reviews as well as any fit, or better.
    case defaultsServe(reviews: Int)
    /// What is in use is as good as what is new.
    case unchanged(reviews: Int)
    /// This is better.
    case fitted(Fit)
  }

  /// What is better than what is in use.
  public struct Fit: Hashable, Sendable {
    /// The model; of a mixture the heaviest member.
    public let model: MemoryModel
    /// The mixture that decides dates; nil where the model does alone.
    public let mixture: MemoryMixture?
    /// How many reviews on a later day they were fitted to.
    public let reviews: Int
    /// Mean log loss saved against the defaults, on reviews that the fit measured had not seen.
    public let gain: Double
    /// The mean log loss of the defaults on the same reviews.
    public let standardLoss: Double

    /// The weights of the model in the published order.
    public var weights: [Double] { model.weights }

    /// What would schedule by it.
    public var scheduler: Scheduler { mixture.map { Scheduler($0) } ?? Scheduler(model) }
  }

  private let kind: ModelKind
  private let log: ReviewLog
  private let present: Scheduler
  private let parallelism: Parallelism

  /// A refit of what `present` uses to `log`.
  public init(
    _ log: ReviewLog,
    of present: Scheduler,
    parallelism: Parallelism = .serial
  ) {
    (self.log, self.present, self.parallelism) = (log, present, parallelism)
    kind = present.model.kind
  }

  /// A refit of `present`, the model in use, to `log`.
  public init(
    _ log: ReviewLog,
    of present: MemoryModel,
    parallelism: Parallelism = .serial
  ) {
    self.init(log, of: Scheduler(present), parallelism: parallelism)
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
    switch kind {
    case .fsrs7: mixed()
    case .fsrs6: single()
    case .sm2: .defaultsServe(reviews: log.laterReviews)
    }
  }

  private func mixed() -> Outcome {
    guard let fit = MixtureFit(log, parallelism: parallelism) else {
      return .defaultsServe(reviews: log.laterReviews)
    }
    guard fit.loss < fit.standardLoss else { return withoutFit(fit.trial, fit.standardLoss) }
    let mixture = fit.mixture
    let new = Scheduler(mixture)
    guard
      (new.model, new.paceWeight, new.mixture)
        != (present.model, present.paceWeight, present.mixture)
    else { return .unchanged(reviews: log.laterReviews) }
    return .fitted(
      Fit(
        model: new.model,
        mixture: mixture,
        reviews: log.laterReviews,
        gain: fit.standardLoss - fit.loss,
        standardLoss: fit.standardLoss
      )
    )
  }

  private func single() -> Outcome {
    guard let choice = StrengthTrial(log, kind, parallelism) else {
      return .defaultsServe(reviews: log.laterReviews)
    }
    guard let best = choice.best else { return withoutFit(choice.trial, choice.standardLoss) }
    let optimizer = Optimizer(strength: best.strength, parallelism: parallelism)
    let fit = optimizer.fit(kind, log, from: best.weights)
    let before = optimizer.objective(log, of: present.model) ?? fit.objective
    guard before - fit.objective >= Self.leastGain,
      let model = try? MemoryModel(kind, weights: fit.weights)
    else { return .unchanged(reviews: fit.reviews) }
    return .fitted(
      Fit(
        model: model,
        mixture: nil,
        reviews: fit.reviews,
        gain: choice.standardLoss - best.loss,
        standardLoss: choice.standardLoss
      )
    )
  }

  /// No fit serves: weights in use that do worse than the defaults, though fitted to more, give way.
  private func withoutFit(_ trial: RefitTrial, _ standardLoss: Double) -> Outcome {
    let standard = Scheduler(.standard(kind))
    guard present.model != standard.model || present.takesPace,
      trial.nats(trial.recalls(present.model, present.paceWeight)) / trial.count > standardLoss
    else { return .defaultsServe(reviews: log.laterReviews) }
    return .fitted(
      Fit(
        model: standard.model,
        mixture: nil,
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

  /// Whether it says of any answer how long it took.
  var isTimed: Bool { durations.contains { $0 > 0 } }
}
