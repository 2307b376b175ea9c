package import Scheduling

/// A card as the invented class knows it.
package struct InventedCard: Sendable {
  package var id: CardID
  /// The right answer as it would be typed.
  package var answer: String
  /// Wrong answers that somebody might type.
  package var wrong: [String]
  /// The number of options of a choice; 0 for a typed answer.
  package var options: Int
  /// The right option.
  package var rightOption: Int
  /// The number of things to order or to match, which are right as they stand; 0 for other cards.
  package var places: Int

  package init(
    id: CardID,
    answer: String,
    wrong: [String],
    options: Int = 0,
    rightOption: Int = 0,
    places: Int = 0
  ) {
    self.id = id
    self.answer = answer
    self.wrong = wrong
    self.options = options
    self.rightOption = rightOption
    self.places = places
  }

  /// Cards of no deck, for measuring.
  package static func numbered(_ count: Int) -> [InventedCard] {
    (0..<count).compactMap { number in
      let deck = ["history", "diplomacy", "pop-culture", "kana", "hangul"][number % 5]
      return CardID("\(deck)/card-\(number)").map { id in
        InventedCard(
          id: id,
          answer: "answer \(number)",
          wrong: (1...4).map { "slip \(number) \($0)" }
        )
      }
    }
  }
}
