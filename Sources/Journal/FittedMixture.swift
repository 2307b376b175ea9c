package import Scheduling
package import Text

/// What a mixture has besides the weights of its heaviest member.
package struct FittedMixture: Hashable, Sendable {
  /// One member.
  package struct Member: Hashable, Sendable {
    /// Its weights.
    package var values: [Double]
    /// How strongly the durations of answers count.
    package var slowness: AnswerPace.Weight
    /// How much it counts.
    package var share: Double
    /// Members of the object that this program does not know.
    package var unknown: [JSONValue.Member] = []
  }

  /// How much the heaviest member counts.
  package var share: Double
  /// How strongly durations count in it.
  package var slowness: AnswerPace.Weight
  /// The others, the heavier first.
  package var others: [Member]
  /// What the features of a card add to the logit; empty for no correction.
  package var correction: [Double]
  /// Members of the object that this program does not know.
  package var unknown: [JSONValue.Member] = []

  /// A mixture as it is written down; nil for one model in which durations do not count.
  package init?(_ mixture: MemoryMixture) {
    guard !mixture.isSingle || mixture.heaviest.paceWeight != .none else { return nil }
    share = mixture.heaviest.share
    slowness = mixture.heaviest.paceWeight
    others = mixture.members.dropFirst().map {
      Member(values: $0.model.weights.ordered, slowness: $0.paceWeight, share: $0.share)
    }
    correction = mixture.correction
  }
}

extension FittedMixture {
  /// The mixture, its heaviest member being `heaviest`; nil where a part is of no use.
  func mixed(with heaviest: FSRS7) -> MemoryMixture? {
    let others = others.compactMap { other in
      (try? FSRS7Weights(other.values)).map {
        MemoryMixture.Member(FSRS7($0), paceWeight: other.slowness, share: other.share)
      }
    }
    guard others.count == self.others.count else { return nil }
    let first = MemoryMixture.Member(heaviest, paceWeight: slowness, share: share)
    return MemoryMixture([first] + others, correction: correction)
  }
}
