package import Scheduling

/// What a report tells about one item.
package struct ItemMeasures: Hashable, Sendable {
  package var card: CardID
  package var wording: ItemWording
  package var statistics: ItemStatistics
  package var answers: Int
  package var appeals: Int
  /// Common wrong answers, the commonest first.
  package var wrong: [WrongAnswer]
  /// The options in the deck's order; none for other tasks.
  package var options: [OptionMeasures]
  /// Why someone should look at this item; none for most.
  package var concerns: [Concern]
}

/// The text of an item, as a teacher needs to see it.
package struct ItemWording: Hashable, Sendable {
  /// The question on one line; the card's id where no deck holds it any more.
  package var prompt: String
  /// The right answer on one line.
  package var answer: String
  package var deckTitle: String
  /// The options of a choice, in the deck's order.
  package var options: [String]
  package var presence: Presence

  /// Whether a deck still holds the card.
  package enum Presence: Hashable, Sendable {
    case inDeck
    case gone
  }

  package init(prompt: String, answer: String, deckTitle: String, options: [String]) {
    self.prompt = prompt
    self.answer = answer
    self.deckTitle = deckTitle
    self.options = options
    presence = .inDeck
  }

  /// The wording of a card that is gone.
  package init(gone card: CardID) {
    prompt = card.description
    answer = ""
    deckTitle = card.deck
    options = []
    presence = .gone
  }
}

/// One option of a choice.
package struct OptionMeasures: Hashable, Sendable {
  package var text: String
  package var isRight: Bool
  package var count: Int
  /// The share of those who chose it.
  package var share: Double
  /// Whether stronger or weaker learners choose it: the mean score on their other items, less that
  /// of all who answered.
  package var strength: Double?

  /// A wrong option that hardly anybody takes does not do its work.
  package var isIdle: Bool { !isRight && share < 0.05 }
}

/// Why an item deserves a look.
package enum Concern: Hashable, Sendable {
  /// Discriminative efficiency under 15.
  case efficiency(Double)
  /// Those who know more elsewhere do worse here.
  case negativeDiscrimination(Double)
  /// Facility under 25 %.
  case facility(Double)
  /// So many of the answers were contested.
  case appeals(Int, answers: Int)
}

extension Concern {
  /// Fewer learners prove nothing about an item's fairness.
  private static let leastLearners = 10

  static func all(_ figures: ItemStatistics, answers: Int, appeals: Int) -> [Concern] {
    var concerns: [Concern] = []
    if figures.n >= leastLearners {
      if let value = figures.discrimination, value < 0 {
        concerns.append(.negativeDiscrimination(value))
      } else if let value = figures.efficiency, value < 15 {
        concerns.append(.efficiency(value))
      }
    }
    if figures.n >= 5, let value = figures.facility, value < 25 {
      concerns.append(.facility(value))
    }
    if appeals >= 3, appeals * 10 >= answers {
      concerns.append(.appeals(appeals, answers: answers))
    }
    return concerns
  }
}
