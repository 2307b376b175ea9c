/// What a fit makes least.
public enum TrainingObjective: String, CaseIterable, Hashable, Sendable {
  /// Ours: no review is left out as an outlier, and the penalty pulls towards the defaults.
  case ours
  /// That of fsrs-rs 6.6, to compare with: outliers left out, the penalty around its own start.
  case fsrsRs = "fsrs-rs"
}
