import Journal
import Scheduling

/// The worth of a learner's first answer to a card.
struct FirstAnswer {
  let entry: JournalEntry
  let facts: CardDirectory.Facts?
  /// Finds the rest of the journal's line; asked only where it is needed.
  let text: (JournalEntry) -> AnswerText?

  /// The answer as the item analysis takes it.
  func item(_ card: CardID) -> ItemAnswer {
    var item = ItemAnswer(card: card, score: verdictScore)
    guard needsText, let text = text(entry) else {
      if item.score == 1 { item.chosen = facts?.rightOptions ?? [] }
      return item
    }
    if !entry.isAppealed, let score = text.score { item.score = min(max(0, score), 1) }
    if facts?.rightOptions != nil {
      item.chosen = text.chosen
    } else if verdictScore == 0, !text.typed.isEmpty {
      item.wrong = text.typed
    }
    return item
  }

  /// Typo and variant count as right, a retry by its final outcome; an appeal has the last word.
  private var verdictScore: Double {
    if entry.isAppealed { return entry.grade.isRecall ? 1 : 0 }
    switch entry.verdict {
    case .exact, .variant, .typo: return 1
    case .wrong: return 0
    case .none, .retry, .other: return entry.grade.isRecall ? 1 : 0
    }
  }

  private var needsText: Bool {
    switch entry.verdict {
    case .exact, .variant, .typo: entry.mode == .test
    case .none, .retry, .wrong, .other: true
    }
  }
}
