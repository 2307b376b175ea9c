/// How an answer agrees with one listed spelling.
struct SpellingMatch: Hashable, Sendable {
  /// How closely; the closer rule wins over the looser one.
  enum Closeness: Int, CaseIterable, Hashable, Comparable, Sendable {
    /// Equal when folded.
    case exact
    /// Another way to write the same.
    case variant
    /// The same, unless the deck has another answer that it could be.
    case loose

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  var closeness: Closeness
  /// What was understood, where it is not what was typed.
  var understood: String?
  /// How the spellings differ.
  var form: FormDifference?
  /// The right answer in a script that is not asked for: asked again.
  var isAskedAgain = false

  init(
    _ closeness: Closeness,
    understood: String? = nil,
    form: FormDifference? = nil,
    isAskedAgain: Bool = false
  ) {
    self.closeness = closeness
    self.understood = understood
    self.form = form
    self.isAskedAgain = isAskedAgain
  }
}
