import Scheduling

/// What is gathered about one item while learners come in.
struct ItemTally: Sendable {
  let card: CardID
  private(set) var answers = 0
  private(set) var appeals = 0
  /// Wrong answers by what they have in common; a bounded number of them.
  private(set) var wrong: [String: WrongAnswer] = [:]
  private(set) var options: [Int: OptionTally] = [:]
  /// First answers whose chosen options are known.
  private(set) var choosers = 0
  private(set) var strength = 0.0

  init(card: CardID) {
    self.card = card
  }

  /// A learner with more different wrong answers than this adds nothing to what is common.
  private static let mostWrongAnswers = 48
  private static let longestAnswer = 60

  /// Takes in what one learner did, whose other items have the mean score `rest`.
  mutating func take(_ item: ItemAnswer, rest: Double?) {
    answers += item.answers
    appeals += item.appeals
    if let text = item.wrong { takeWrong(text) }
    guard !item.chosen.isEmpty, let rest else { return }
    choosers += 1
    strength += rest
    for option in Set(item.chosen) {
      options[option, default: OptionTally()].count += 1
      options[option, default: OptionTally()].strength += rest
    }
  }

  private mutating func takeWrong(_ text: String) {
    let shown = String(
      text.prefix(Self.longestAnswer).split { $0.isWhitespace }.joined(separator: " ")
    )
    guard !shown.isEmpty else { return }
    let key = shown.lowercased()
    if wrong[key] != nil {
      wrong[key]?.count += 1
    } else if wrong.count < Self.mostWrongAnswers {
      wrong[key] = WrongAnswer(text: shown, count: 1)
    }
  }
}

/// A wrong answer and how many learners gave it first.
package struct WrongAnswer: Hashable, Sendable {
  package var text: String
  package var count: Int
}

/// How many chose an option, and how strong they are elsewhere.
struct OptionTally: Hashable, Sendable {
  var count = 0
  var strength = 0.0
}
