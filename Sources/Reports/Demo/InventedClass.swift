package import Journal
import RealModule
package import Scheduling

/// A class that nobody is in, from a seed: learners of different ability and diligence, items of
/// different difficulty, and a few items that are bad on purpose.
///
/// An answer is right with logit(p) = logit(recall) + 0.8 + 0.6 · (ability − difficulty), where
/// recall is what the memory model says; a first answer starts from an even chance. Every twelfth item turns ability
/// around, as an ambiguous question does.
package struct InventedClass: Sendable {
  package var seed: Int
  package var cards: [InventedCard]
  /// The last study day.
  package var lastDay: Day
  /// How many days the class runs.
  package var days: Int
  package var newPerDay: Int
  /// The most answers of one learner.
  package var mostAnswers: Int
  /// The least share of days that anybody practises.
  package var leastDiligence: Double

  package init(
    seed: Int,
    cards: [InventedCard],
    lastDay: Day,
    days: Int = 84,
    newPerDay: Int = 5,
    mostAnswers: Int = .max,
    leastDiligence: Double = 0.2
  ) {
    self.seed = seed
    self.cards = cards
    self.lastDay = lastDay
    self.days = days
    self.newPerDay = newPerDay
    self.mostAnswers = mostAnswers
    self.leastDiligence = leastDiligence
  }

  /// Tells `take` every event of one learner, in order.
  package func live(learner: Int, device: String, take: (Event) -> Void) {
    var life = InventedLife(self, learner: learner, device: device)
    for day in 0..<days where !life.isDone { life.practise(on: day, take) }
  }

  /// How hard an item is, about −2 to 2.
  func difficulty(ofCard index: Int) -> Double {
    var random = SeededGenerator("difficulty \(seed)", count: index)
    return Self.normal(&random) * 0.9
  }

  /// Whether knowing more makes this item harder.
  func isMisleading(_ index: Int) -> Bool { index % 12 == 11 }

  /// About normal: the sum of twelve even chances.
  static func normal(_ random: inout SeededGenerator) -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0..<1, using: &random) }
  }

  /// The chance of a right answer for one of `ability`, where the memory alone gives `recall`.
  func chance(_ index: Int, recall: Double, ability: Double) -> Double {
    let held = min(max(recall, 0.01), 0.99)
    let strength = isMisleading(index) ? -ability : ability
    let advantage = 0.8 + 0.6 * (strength - difficulty(ofCard: index))
    let logit = Double.log(held / (1 - held)) + advantage
    return 1 / (1 + Double.exp(-logit))
  }
}
