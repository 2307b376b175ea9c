/// The kinds of memory model, by the names used on the command line and in profiles.
public enum ModelKind: String, CaseIterable, Hashable, Sendable {
  /// FSRS-6: 21 weights, one stability, whole study days.
  case fsrs6
  /// FSRS-7: 34 weights, a slow and a fast trace, fractional days.
  case fsrs7
  /// SM-2: no weights; for comparison only.
  case sm2
}
