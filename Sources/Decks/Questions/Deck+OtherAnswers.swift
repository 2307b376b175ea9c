import Text

extension Deck {
  /// What is typed in answer to anything else of the same kind.
  ///
  /// These are the other cards of the deck, or the other rows under the same template; a forgiven
  /// slip must never be one of them.
  package func typedAnswers(besides entry: DeckEntry) -> [String] {
    writtenAnswers(besides: entry).map(Furigana.plain)
  }

  private func writtenAnswers(besides entry: DeckEntry) -> [String] {
    guard let rows, cards.indices.contains(entry.card), table != nil else {
      return cards.enumerated().flatMap { index, card in
        index == entry.card ? [] : card.everyTypedAnswer
      }
    }
    let template = cards[entry.card]
    return rows.keys.indices.flatMap { row in
      entry.facet == .row(row) ? [] : template.filled(by: rows, row).typedAnswers
    }
  }
}

extension Card {
  /// Every answer that is typed, of gaps too, in every language.
  fileprivate var everyTypedAnswer: [String] {
    typedAnswers
      + ([base] + Language.allCases.compactMap { translations[$0] }).flatMap { wording in
        wording.cloze?.gaps.flatMap(\.answers) ?? []
      }
  }
}
