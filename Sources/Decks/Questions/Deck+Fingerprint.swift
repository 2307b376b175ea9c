package import Answers
package import Text

extension Deck {
  /// The fingerprint of the answer to `entry` that a learner of `language` is shown; nil if it is
  /// not of this deck.
  package func fingerprint(of entry: DeckEntry, in language: Language) -> AnswerFingerprint? {
    guard let answers = rightAnswers(to: entry, in: language) else { return nil }
    return AnswerFingerprint(of: answers.first?.letters ?? [], in: language)
  }

  /// How the answer to `entry` stands to the one whose fingerprint a journal holds; nil if it is
  /// not of this deck.
  ///
  /// This is what the scheduler asks before it lets a card wait, and what a deck's diff tells. The
  /// answer is the same while what was shown is still right: spellings, translations and their order
  /// may change around it.
  package func change(of entry: DeckEntry, since old: AnswerFingerprint) -> AnswerChange? {
    guard let language = old.language else { return changeSinceEarlier(of: entry, old) }
    guard let answers = rightAnswers(to: entry, in: language) else { return nil }
    var least = AnswerChange.changed
    for answer in answers.isEmpty ? [RightAnswer(parts: [])] : answers {
      least = min(least, old.change(to: answer.letters))
      if least == .same { break }
    }
    return least
  }

  private func changeSinceEarlier(
    of entry: DeckEntry,
    _ old: AnswerFingerprint
  ) -> AnswerChange? {
    guard cards.indices.contains(entry.card) else { return nil }
    var wording = cards[entry.card].base
    if case .row(let row) = entry.facet {
      guard let rows, rows.values.indices.contains(row) else { return nil }
      wording = wording.filled(by: rows, row)
    }
    return EarlierFingerprint(of: wording, entry.facet).value == old ? .same : .changed
  }

  private func rightAnswers(to entry: DeckEntry, in language: Language) -> [RightAnswer]? {
    guard cards.indices.contains(entry.card) else { return nil }
    let card = cards[entry.card]
    switch entry.facet {
    case .whole, .gap: return card.rightAnswers(entry.facet, in: language, of: self.language)
    case .row(let row):
      guard let rows, rows.values.indices.contains(row) else { return nil }
      return card.answersFilled(by: rows, row)
        .rightAnswers(entry.facet, in: language, of: self.language)
    }
  }
}
