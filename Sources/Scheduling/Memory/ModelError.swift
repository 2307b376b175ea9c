/// Why a memory model cannot be used.
public enum ModelError: Error, Hashable, Sendable {
  /// A model of this kind does not take so many weights.
  case weightCount(Int, kind: ModelKind)
  /// The weight at this place, counted from 0, is not a finite number (also: after a migration).
  case weightNotFinite(index: Int)
  /// The desired retention is not between 0 and 1.
  case retentionOutOfRange(Double)
  /// A history has no reviews.
  case emptyHistory
  /// A history does not have one number of days for each rating.
  case unevenHistory(ratings: Int, days: Int)
  /// The weights, though finite, lead to a state that is not.
  case resultNotFinite
}
