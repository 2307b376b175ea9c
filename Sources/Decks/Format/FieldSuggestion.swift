import Answers

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
    return nearest(to: word, among: FieldName.words)
      .flatMap { name in FieldName.allCases.first { $0.word == name } }
  }

  /// The nearest of `names`: a case apart, or an edit or two for longer names.
  static func nearest(to word: String, among names: [String]) -> String? {
    let folded = Array(word.lowercased())
    guard folded.count <= 32 else { return nil }
    var nearest: (name: String, distance: Int)?
    for name in names {
      let limit = min(2, (name.count - 1) / 2, (nearest?.distance ?? 3) - 1)
      let other = Array(name.lowercased())
      if let distance = EditDistance.between(folded, other, limit: limit) {
        nearest = (name, distance)
      }
    }
    return nearest?.name
  }
}
