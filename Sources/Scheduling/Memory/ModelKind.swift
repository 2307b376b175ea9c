/// The kinds of memory model, by the names used on the command line and in profiles.
public enum ModelKind: String, CaseIterable, Hashable, Sendable {
  /// FSRS-6: 21 weights, one stability, whole study days.
  case fsrs6
  /// FSRS-7: 34 weights, a slow and a fast trace, fractional days.
  case fsrs7
  /// SM-2: no weights; for comparison only.
  case sm2
}

extension ModelKind {
  /// The days as such a model counts them, never negative.
  ///
  /// FSRS-6 was trained on whole study days, and SM-2 knows no others; FSRS-7 takes fractions.
  public func countedDays(_ days: Double) -> Double {
    let elapsed = days.held(in: 0...1e9)
    switch self {
    case .fsrs6, .sm2: return Double(Int(elapsed))
    case .fsrs7: return elapsed
    }
  }
}
