import RealModule

/// The forms of FSRS-7 that a mixture may be made of, tried and fitted.
///
/// First the durations of answers count by every degree, weights being pulled towards the defaults as
/// strongly as has proved middling. Then the best two degrees are tried with old reviews counting hardly,
/// with a stronger pull, and with the defaults themselves.
struct MixtureSearch: Sendable {
  /// The reviews of the trial.
  let log: ReviewLog
  let trial: RefitTrial
  let parallelism: Parallelism

  private static let degrees = [0, 0.5, 1, 2].flatMap { recall in
    [0, 0.5, 1].map { AnswerPace.Weight(recall: recall, lapse: $0) }
  }
  /// How many degrees are tried in every form.
  private static let bestDegrees = 2

  /// How weights are fitted.
  struct Form: Hashable, Sendable {
    let paceWeight: AnswerPace.Weight
    /// The strength of the pull towards the defaults; nil for these themselves.
    var strength: Double? = 0.3
    /// What the oldest review counts.
    var recencyFloor = 1.0
  }

  /// A form that was tried.
  struct Tried: Sendable {
    let form: Form
    /// What it foretold of the trial, and what that cost.
    let recalls: [Double]
    let nats: Double
    /// The weights of its first fit and of its last.
    let first, last: [Double]?
  }

  /// All forms, with what they foretold; the same for whatever number of threads.
  func tried() -> [Tried] {
    let plain = tried(Form(paceWeight: .none), from: nil)
    let others = log.isTimed ? Self.degrees.dropFirst().map { Form(paceWeight: $0) } : []
    // Each search begins where that without durations led.
    let degrees = [plain] + parallelism.map(others.count) { tried(others[$0], from: plain.first) }
    let best = degrees.indices.sorted { (degrees[$0].nats, $0) < (degrees[$1].nats, $1) }
      .prefix(Self.bestDegrees)
    let forms = best.flatMap { index in
      Self.variants(of: degrees[index].form).map { (form: $0, start: degrees[index].first) }
    }
    return degrees + parallelism.map(forms.count) { tried(forms[$0].form, from: forms[$0].start) }
  }

  private static func variants(of form: Form) -> [Form] {
    let weight = form.paceWeight
    return [
      Form(paceWeight: weight, recencyFloor: 0.05), Form(paceWeight: weight, strength: 3),
      Form(paceWeight: weight, strength: nil),
    ]
  }

  /// Fits a form before each part of the trial, each time from the weights of the fit before.
  private func tried(_ form: Form, from start: [Double]?) -> Tried {
    var fits: [[Double]] = []
    let models = trial.parts.map { part in
      guard let optimizer = optimizer(form, .serial) else { return MemoryModel.standard(.fsrs7) }
      let last = fits.last ?? start
      let fit = optimizer.fit(.fsrs7, log, first: part.lowerBound, from: last)
      fits.append(fit.weights)
      return (try? MemoryModel(.fsrs7, weights: fit.weights)) ?? .standard(.fsrs7)
    }
    let recalls = trial.recalls(models, form.paceWeight)
    return Tried(
      form: form,
      recalls: recalls,
      nats: trial.nats(recalls),
      first: fits.first,
      last: fits.last
    )
  }

  /// The forms that were chosen, fitted to the whole of a log.
  func fitted(
    _ chosen: [(form: Tried, share: Double)],
    to whole: ReviewLog
  ) -> [MemoryMixture.Member] {
    // Large logs are cut into parts by each fit, smaller ones fitted side by side.
    let isCut = whole.count > log.count
    return (isCut ? .serial : parallelism).map(chosen.count) { index in
      let (tried, share) = chosen[index]
      return MemoryMixture.Member(
        model(tried, whole, isCut ? parallelism : .serial),
        paceWeight: tried.form.paceWeight,
        share: share
      )
    }
  }

  private func model(_ tried: Tried, _ whole: ReviewLog, _ parallelism: Parallelism) -> FSRS7 {
    guard let optimizer = optimizer(tried.form, parallelism) else { return FSRS7() }
    let fit = optimizer.fit(.fsrs7, whole, from: tried.last)
    let short = fit.weights.map { $0.rounded(digits: 5) }
    guard let model = (try? FSRS7Weights(short)).map({ FSRS7($0) }),
      ScheduleBounds.hold(for: .fsrs7(model))
    else { return FSRS7(FSRS7Weights(ordered: fit.weights)) }
    return model
  }

  /// Nil for the defaults, which are not fitted.
  private func optimizer(_ form: Form, _ parallelism: Parallelism) -> Optimizer? {
    form.strength.map { strength in
      Optimizer(
        strength: strength,
        paceWeight: form.paceWeight,
        recencyFloor: form.recencyFloor,
        parallelism: parallelism
      )
    }
  }
}

extension Double {
  /// The number of so many digits that is nearest: short in a journal.
  func rounded(digits: Int) -> Double {
    guard isFinite, self != 0 else { return self }
    let scale = Double.pow(10, digits - 1 - Int(Double.log10(magnitude).rounded(.down)))
    return scale.isFinite && scale > 0 ? (self * scale).rounded() / scale : self
  }
}
