import Answers

/// The nearest known word to one that is not known: "did you mean".
package enum Suggestion {
  /// The nearest of `candidates`; nil where none is near enough to be meant.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let folded = word.lowercased()
    if let prefixed = candidates.filter({ $0.hasPrefix(folded) }).min(by: { $0.count < $1.count }) {
      return folded.isEmpty ? nil : prefixed
    }
    let limit = folded.count <= 4 ? 1 : 2
    let scored = candidates.compactMap { candidate in
      EditDistance.between(Array(folded), Array(candidate.lowercased()), limit: limit)
        .map { (distance: $0, word: candidate) }
    }
    return scored.min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
  }
}
