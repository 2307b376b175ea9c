/// A model of memory with its weights: how a state follows from a review, and recall from a state.
public indirect enum MemoryModel: Hashable, Sendable {
  /// FSRS-6.
  case fsrs6(FSRS6)
  /// FSRS-7.
  case fsrs7(FSRS7)
  /// SM-2.
  case sm2(SM2)

  /// A model of `kind`; no weights means its defaults.
  ///
  /// - Throws: `ModelError` where the weights do not fit the kind or are not finite.
  public init(_ kind: ModelKind, weights: [Double] = []) throws(ModelError) {
    switch kind {
    case .fsrs6: self = .fsrs6(FSRS6(try FSRS6Weights(weights)))
    case .fsrs7: self = .fsrs7(FSRS7(try FSRS7Weights(weights)))
    case .sm2:
      guard weights.isEmpty else { throw .weightCount(weights.count, kind: .sm2) }
      self = .sm2(SM2())
    }
  }

  /// The model of `kind` with its published defaults.
  public static func standard(_ kind: ModelKind) -> MemoryModel {
    switch kind {
    case .fsrs6: .fsrs6(FSRS6())
    case .fsrs7: .fsrs7(FSRS7())
    case .sm2: .sm2(SM2())
    }
  }

  /// The kind of model.
  public var kind: ModelKind {
    switch self {
    case .fsrs6: .fsrs6
    case .fsrs7: .fsrs7
    case .sm2: .sm2
    }
  }

  /// The weights in the published order; none for SM-2.
  public var weights: [Double] {
    switch self {
    case .fsrs6(let model): model.weights.ordered
    case .fsrs7(let model): model.weights.ordered
    case .sm2: []
    }
  }

  /// The state after the first review.
  public func first(_ grade: Grade) -> MemoryState {
    switch self {
    case .fsrs6(let model): model.first(grade)
    case .fsrs7(let model): model.first(grade)
    case .sm2(let model): model.first(grade)
    }
  }

  /// The state after a review `days` after the last one, counted as its kind does.
  public func next(_ state: MemoryState, _ grade: Grade, afterDays days: Double) -> MemoryState {
    switch self {
    case .fsrs6(let model): model.next(state, grade, afterDays: days)
    case .fsrs7(let model): model.next(state, grade, afterDays: days)
    case .sm2(let model): model.next(state, grade)
    }
  }

  /// The chance of recall, 0 to 1, `days` after the review.
  public func retrievability(_ state: MemoryState, afterDays days: Double) -> Double {
    switch self {
    case .fsrs6(let model): model.retrievability(state, afterDays: days)
    case .fsrs7(let model): model.retrievability(state, afterDays: days)
    case .sm2(let model): model.retrievability(state, afterDays: days)
    }
  }

  /// The days until recall has fallen to `retention`, unrounded; SM-2 knows only its own interval.
  public func interval(_ state: MemoryState, retention: Double) -> Double {
    switch self {
    case .fsrs6(let model): model.interval(state, retention: retention)
    case .fsrs7(let model): model.interval(state, retention: retention)
    case .sm2: state.stability
    }
  }
}
