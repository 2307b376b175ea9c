import RealModule

/// Several FSRS-7 of one learner, each counting by its share, and a correction by the card on top.
///
/// `R(t) = σ(logit(Σ share · R_m(t)) + c)`, where `c` follows from how the card has fared against what
/// was foretold of it (``CardCorrection``) and not from `t`: it only moves the retention that an interval
/// is solved for. Shares and correction stay as they are until the next refit.
public struct MemoryMixture: Hashable, Sendable {
  /// One model of the mixture.
  public struct Member: Hashable, Sendable {
    /// The model.
    public let model: FSRS7
    /// How strongly the durations of answers count in it.
    public let paceWeight: AnswerPace.Weight
    /// How much it counts; the shares of all members add up to 1.
    public let share: Double

    /// Names a member.
    public init(_ model: FSRS7, paceWeight: AnswerPace.Weight = .none, share: Double = 1) {
      (self.model, self.paceWeight, self.share) = (model, paceWeight, share)
    }
  }

  /// More members are never mixed.
  public static let mostMembers = 16
  /// The correction moves the logit by no more than this.
  static let greatestCorrection = 0.5

  /// The members, the heaviest first; never empty.
  public let members: [Member]
  /// What the features of a card add to the logit; empty for no correction.
  public let correction: [Double]

  /// Mixes `members`; nil where there are none or too many, or a number is none that can serve.
  public init?(_ members: [Member], correction: [Double] = []) {
    let total = members.reduce(0) { $0 + $1.share }
    guard (1...Self.mostMembers).contains(members.count), total.isFinite, total > 0,
      members.allSatisfy({ $0.share > 0 && $0.paceWeight.isUsable }),
      correction.isEmpty || correction.count == CardSurprises.features,
      correction.allSatisfy({ $0.isFinite && abs($0) <= 100 })
    else { return nil }
    // Shares that were written down add up already.
    let scale = abs(total - 1) < 1e-9 ? 1 : total
    self.members = members.enumerated()
      .sorted { ($1.element.share, $0.offset) < ($0.element.share, $1.offset) }
      .map { Member($1.model, paceWeight: $1.paceWeight, share: $1.share / scale) }
    self.correction = correction.allSatisfy { $0 == 0 } ? [] : correction
  }

  /// One model alone.
  public init(_ model: FSRS7, paceWeight: AnswerPace.Weight = .none) {
    members = [Member(model, paceWeight: paceWeight)]
    correction = []
  }

  /// The member that counts most.
  public var heaviest: Member { members[0] }

  /// Whether it says the same as its heaviest member.
  public var isSingle: Bool { members.count == 1 && correction.isEmpty }
}

/// What a mixture knows of one card after a review.
///
/// One word wide, so that the states of many cards that carry none stay small.
public indirect enum MixtureState: Hashable, Sendable {
  /// The states of the members, in their order, and how the card has fared.
  case known([MemoryState], CardTrail)

  /// The states of the members.
  var states: [MemoryState] {
    switch self {
    case .known(let states, _): states
    }
  }

  fileprivate var trail: CardTrail {
    switch self {
    case .known(_, let trail): trail
    }
  }
}

/// How a card has fared against what was foretold of it.
public struct CardTrail: Hashable, Sendable {
  private var history = CardHistory()
  private var surprises = CardSurprises()

  /// Takes in an answer; on a later day than the one before it was foretold.
  fileprivate mutating func take(_ grade: Grade, _ pace: AnswerPace, foretold recall: Double?) {
    history.take(grade, pace, isLater: recall != nil)
    if let recall { surprises.take(foretold: recall, isRecalled: grade.isRecall) }
  }

  fileprivate var features: [Double] { surprises.features(history) }
}

extension MemoryMixture {
  /// What is known after the first review.
  public func first(_ grade: Grade, pace: AnswerPace = .unknown) -> MixtureState {
    var trail = CardTrail()
    if !correction.isEmpty { trail.take(grade, pace, foretold: nil) }
    return .known(members.map { $0.model.first(grade) }, trail)
  }

  /// What is known after a review `days` after the last one; below 1 on the same study day.
  public func next(
    _ state: MixtureState,
    _ grade: Grade,
    afterDays days: Double,
    pace: AnswerPace = .unknown
  ) -> MixtureState {
    var trail = state.trail
    if !correction.isEmpty {
      let recall = days < 1 ? nil : mixedRecall(state, afterDays: days)
      trail.take(grade, pace, foretold: recall)
    }
    let states = zip(members, state.states).map { member, state in
      let factor = pace.factor(after: grade, member.paceWeight)
      return member.model.next(state, grade, afterDays: days, factor: factor)
    }
    return .known(states, trail)
  }

  /// The chance of recall `days` after the review.
  public func retrievability(_ state: MixtureState, afterDays days: Double) -> Double {
    let mixed = mixedRecall(state, afterDays: days)
    let offset = offset(state)
    guard offset != 0 else { return mixed }
    return OnlineLogistic.probability(OnlineLogistic.logit(mixed) + offset)
  }

  /// The days, 0 to 36,500, until recall has fallen to `retention`.
  public func interval(_ state: MixtureState, retention: Double) -> Double {
    let offset = offset(state)
    let target =
      offset == 0
      ? retention : OnlineLogistic.probability(OnlineLogistic.logit(retention) - offset)
    guard members.count > 1 else {
      return heaviest.model.interval(state.states[0], retention: target)
    }
    let curve = MixedCurve(
      curves: zip(members, state.states).map { ($0.share, $0.model.curve($1)) }
    )
    let first = state.states[0]
    return Scheduling.days(until: target, on: curve, from: max(first.stability, first.fast))
  }

  private func mixedRecall(_ state: MixtureState, afterDays days: Double) -> Double {
    zip(members, state.states).reduce(0) {
      $0 + $1.0.share * $1.0.model.retrievability($1.1, afterDays: days)
    }
  }

  /// What the card's correction adds to the logit.
  private func offset(_ state: MixtureState) -> Double {
    guard !correction.isEmpty else { return 0 }
    return correction.mean(of: state.trail.features)
      .held(in: -Self.greatestCorrection...Self.greatestCorrection)
  }
}

/// The mean of several forgetting curves by their shares.
private struct MixedCurve: ForgettingCurve {
  let curves: [(share: Double, curve: FSRS7.Curve)]

  func recall(afterDays days: Double) -> Double {
    curves.reduce(0) { $0 + $1.share * $1.curve.recall(afterDays: days) }
  }

  func slope(byLogDays days: Double) -> Double {
    curves.reduce(0) { $0 + $1.share * $1.curve.slope(byLogDays: days) }
  }
}

extension AnswerPace.Weight {
  /// Whether a memory can be computed with it.
  fileprivate var isUsable: Bool { (0...10).contains(recall) && (0...10).contains(lapse) }
}
