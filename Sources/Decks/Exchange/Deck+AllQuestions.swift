import Text

extension Deck {
  /// Every question in a language, or in the deck's own where it lacks it, with its entry.
  func allQuestions(in language: Language) -> [(entry: DeckEntry, question: Question)] {
    let shared = cards.indices.map { sharedPrompts(ofTemplate: $0, in: language) }
    return entries().compactMap { entry in
      question(for: entry, in: language) { shared[entry.card] }.map { (entry, $0) }
    }
  }
}
