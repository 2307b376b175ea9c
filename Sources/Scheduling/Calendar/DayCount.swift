/// How FSRS-7 counts the days between two reviews of a card on different study days.
public enum DayCount: CaseIterable, Hashable, Sendable {
  /// Whole, as study days: a card is due on a day, whenever in it.
  case studyDays
  /// With their fractions, from instant to instant: known only when the card is shown.
  case instants
}
