/// The field, or the key of the front matter, that a misspelt one was meant to be.
enum FieldSuggestion {
  private static let others = [
    "Question": FieldName.question, "Answer": .answer, "Because": .why, "Reason": .why,
    "Explanation": .why, "Clue": .hint, "Sources": .source, "Tag": .tags,
  ]

  /// The name of the field nearest to `word`, if one is near.
  static func name(for word: String) -> FieldName? {
    if let other = others.first(where: { $0.key.lowercased() == word.lowercased() }) {
      return other.value
    }
    return nearest(to: word, among: FieldName.allCases.map(\.rawValue))
      .flatMap(FieldName.init(rawValue:))
  }

  /// The nearest of `names`: a case apart, or an edit or two for longer names.
  static func nearest(to word: String, among names: [String]) -> String? {
    let folded = Array(word.lowercased())
    guard folded.count <= 32 else { return nil }
    let measured = names.map { ($0, distance(folded, Array($0.lowercased()))) }
    guard let best = measured.min(by: { $0.1 < $1.1 }) else { return nil }
    return best.1 <= max(0, (best.0.count - 1) / 2).clamped(to: 0...2) ? best.0 : nil
  }

  /// Optimal string alignment: insertions, deletions, substitutions, neighbours swapped.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, from) in left.enumerated() {
      var current = [row + 1]
      for (column, to) in right.enumerated() {
        var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (from == to ? 0 : 1))
        if row > 0, column > 0, from == right[column - 1], left[row - 1] == to {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}

extension Int {
  fileprivate func clamped(to bounds: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, bounds.lowerBound), bounds.upperBound)
  }
}
