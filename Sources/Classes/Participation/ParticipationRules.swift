/// How participation is marked: from days practised, never from what was right.
package struct ParticipationRules: Hashable, Sendable {
  /// Days a week that make a full week; more count no further.
  package var daysPerWeek: Int
  /// Minutes on the cards from which a day counts, each answer clipped at one minute; 0 lets any
  /// answer make a day.
  package var leastMinutes: Int
  /// The mark for full participation.
  package var fullMark: Int

  package init(daysPerWeek: Int = 4, leastMinutes: Int = 0, fullMark: Int = 100) {
    self.daysPerWeek = daysPerWeek
    self.leastMinutes = leastMinutes
    self.fullMark = fullMark
  }
}
