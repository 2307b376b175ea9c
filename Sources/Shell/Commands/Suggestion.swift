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
    let scored = candidates.map { (EditDistance.between(folded, $0.lowercased()), $0) }
    return scored.filter { $0.0 <= limit }.min { ($0.0, $0.1) < ($1.0, $1.1) }?.1
  }
}
