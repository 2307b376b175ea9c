import Journal
import Profiles
import Scheduling
import Text

/// The learner's weights, fitted anew to what the journals say and written down where they serve.
struct Refitting {
  private let learner: Learner
  private let now: Moment

  init(_ learner: Learner, at now: Moment) {
    (self.learner, self.now) = (learner, now)
  }

  /// The model whose weights the schedule uses.
  private var model: MemoryModel { learner.state.scheduler.model }

  private var lastFit: FittedWeights? {
    learner.state.declarations.weights[model.kind.rawValue]
  }

  /// Fits where enough is new, and takes what is better.
  func ifDue() throws(ProfileError) -> Refit.Outcome {
    let needed = Refit.needed(after: lastFit?.sample ?? 0)
    // Counting answers first spares a short session all the rest.
    guard learner.state.days.reduce(0, { $0 + $1.tally.reviews }) >= needed else {
      return .notDue(new: 0, needed: needed)
    }
    return try take(refit.ifDue(since: lastFit?.sample ?? 0))
  }

  /// Fits, however little is new, and takes what is better.
  func always() throws(ProfileError) -> Refit.Outcome { try take(refit.run()) }

  /// Goes back to the defaults.
  func forget() throws(ProfileError) {
    let fitted = FittedWeights(
      model: model.kind.rawValue,
      values: MemoryModel.standard(model.kind).weights,
      sample: learner.state.reviewLog.laterReviews,
      gain: nil
    )
    try learner.record(.weights(fitted), at: now)
  }

  private var refit: Refit {
    Refit(
      learner.state.reviewLog,
      of: learner.state.scheduler,
      parallelism: .threads
    )
  }

  private func take(_ outcome: Refit.Outcome) throws(ProfileError) -> Refit.Outcome {
    if case .fitted(let fit) = outcome {
      try learner.record(.weights(FittedWeights(fit)), at: now)
    }
    return outcome
  }
}

extension Shell {
  /// After a session: fits where enough is new.
  ///
  /// Nothing is said of it: `why`, `settings` and `optimize` tell.
  func refitAfterSession(_ learner: Learner) throws {
    _ = try Refitting(learner, at: world.now()).ifDue()
  }
}
