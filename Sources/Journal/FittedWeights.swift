package import Scheduling

/// Weights of a memory model, fitted to one learner's journal.
package struct FittedWeights: Hashable, Sendable {
  /// The model, as settings name it.
  package var model: String
  /// The weights; of a mixture those of the heaviest member.
  package var values: [Double]
  /// Whether the time that answers take enters the memory; of a mixture what an older program, which
  /// knows the heaviest member alone, shall do.
  package var pace: AnswerPace.Use
  /// The rest of the mixture; nil where the weights stand alone.
  package var mixture: FittedMixture?
  /// How many reviews they were fitted to.
  package var sample: Int
  /// How much mean log loss they save against the defaults, on reviews that were held out.
  package var gain: Double?

  package init(
    model: String,
    values: [Double],
    pace: AnswerPace.Use = .left,
    mixture: FittedMixture? = nil,
    sample: Int,
    gain: Double?
  ) {
    self.model = model
    self.values = values
    self.pace = pace
    self.mixture = mixture
    self.sample = sample
    self.gain = gain
  }
}

extension FittedWeights {
  /// What a refit came to, as it is written down.
  package init(_ fit: Refit.Fit) {
    self.init(
      model: fit.model.kind.rawValue,
      values: fit.weights,
      pace: (fit.mixture?.heaviest.paceWeight.recall ?? 0) > 0 ? .taken : .left,
      mixture: fit.mixture.flatMap { FittedMixture($0) },
      sample: fit.reviews,
      gain: fit.gain
    )
  }

  /// The scheduler that these weights make; nil where they do not fit the model.
  ///
  /// A mixture of which a part is of no use, as in a damaged event, leaves its heaviest member. FSRS-6
  /// stays what Anki computes, and so knows neither mixtures nor durations.
  func scheduler(_ options: SchedulerOptions) -> Scheduler? {
    guard let kind = ModelKind(rawValue: model),
      let model = try? MemoryModel(kind, weights: values)
    else { return nil }
    guard case .fsrs7(let heaviest) = model else { return Scheduler(model, options: options) }
    guard let mixture = mixture?.mixed(with: heaviest) else {
      return Scheduler(model, pace: pace, options: options)
    }
    return Scheduler(mixture, options: options)
  }
}
