package import Decks
import Scheduling

/// A question as it is put: options, items and right sides in a shuffled order that the card's own
/// history decides, so that showing it again shows the same.
package struct Presentation: Hashable, Sendable {
  package let question: Question
  /// Where in the deck's order each shown option, item or left side stands.
  package let order: [Int]
  /// What the letters of a match stand for: its different right sides, shuffled.
  package let rightSides: [String]

  /// A question as it was put once.
  init(_ question: Question, order: [Int], rightSides: [String]) {
    self.question = question
    self.order = order
    self.rightSides = rightSides
  }

  /// Puts `question` to someone who has answered it `reviews` times.
  package init(_ question: Question, reviews: Int) {
    self.init(question, SeededGenerator(question.id.description, count: reviews))
  }

  /// Puts `question` in an order that `identity` decides.
  package init(_ question: Question, drawnBy identity: String) {
    self.init(question, SeededGenerator(identity, count: 0))
  }

  private init(_ question: Question, _ generator: SeededGenerator) {
    self.question = question
    var random = generator
    switch question.task {
    case .typed:
      order = []
      rightSides = []
    case .choice(let options):
      order = Array(options.indices).shuffled(using: &random)
      rightSides = []
    case .order(let items):
      order = Self.disordered(items.count, using: &random)
      rightSides = []
    case .match(let pairs):
      order = Array(pairs.indices).shuffled(using: &random)
      let rights = pairs.map(\.right.text).reduce(into: [String]()) { sides, side in
        if !sides.contains(side) { sides.append(side) }
      }
      rightSides = rights.shuffled(using: &random)
    }
  }

  /// The shown options, items or left sides.
  package var shown: [String] {
    switch question.task {
    case .typed: []
    case .choice(let options): order.map { options[$0].item.text }
    case .order(let items): order.map { items[$0].text }
    case .match(let pairs): order.map { pairs[$0].left.text }
    }
  }

  /// A shuffle that is not the answer itself.
  private static func disordered(_ count: Int, using random: inout SeededGenerator) -> [Int] {
    let solved = Array(0..<count)
    for _ in 0..<8 {
      let order = solved.shuffled(using: &random)
      if order != solved { return order }
    }
    return solved.reversed()
  }
}
