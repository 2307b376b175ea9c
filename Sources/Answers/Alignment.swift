/// What an answer is compared by.
package enum AlignmentUnit: String, CaseIterable, Hashable, Sendable {
  /// Latin letters and whatever has no other unit.
  case letter
  /// Morae of kana.
  case mora
  /// Hangul syllables.
  case syllable
  /// Single jamo of hangul.
  case jamo
  /// Words.
  case word
}

/// An answer laid beside what was expected, unit by unit.
package struct Alignment: Hashable, Sendable {
  /// One place of the comparison.
  package enum Step: Hashable, Sendable {
    case same(String)
    case substituted(typed: String, expected: String)
    case missing(expected: String)
    case extra(typed: String)
    /// Two neighbours typed in the other order.
    case swapped(typed: String, expected: String)

    /// Whether typed and expected agree here.
    package var agrees: Bool {
      switch self {
      case .same: true
      case .substituted, .missing, .extra, .swapped: false
      }
    }
  }

  package var unit: AlignmentUnit
  package var steps: [Step]

  package init(unit: AlignmentUnit, steps: [Step]) {
    self.unit = unit
    self.steps = steps
  }

  /// The number of places that differ.
  package var edits: Int { steps.count { !$0.agrees } }
}
