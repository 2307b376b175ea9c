import RealModule

/// A predicted recall and what came of it, with the bin that it counts in.
public struct ScoredPrediction: Hashable, Sendable {
  /// Reviews of like gap, number and lapses, by powers, as srs-benchmark bins them.
  public struct Bin: Hashable, Sendable {
    let gap, number, lapses: Int

    /// The bin of a review `days` after the one before, the `number`th on a later day (the first review
    /// being 1), after `lapses` lapses on later days.
    init(days: Double, number: Int, lapses: Int) {
      gap = Self.power(max(days, 1e-6), 3.62)
      self.number = Self.power(Double(number), 1.89)
      self.lapses = lapses == 0 ? -1 : Self.power(Double(lapses), 1.73)
    }

    private static func power(_ value: Double, _ base: Double) -> Int {
      Int((Double.log(value) / .log(base)).rounded(.down))
    }
  }

  /// The chance of recall that was told.
  public package(set) var recall: Double
  /// Whether the card was recalled.
  public let isRecalled: Bool
  let bin: Bin
  /// The day of the review, counted from any fixed one.
  let day: Int64
  /// The instant of the review, in milliseconds.
  let time: Int64
  /// The card.
  let card: Int64
  /// What the card's answers were like before.
  let history: CardHistory
  /// Where in a session it falls.
  let moment: SessionMoment
}
