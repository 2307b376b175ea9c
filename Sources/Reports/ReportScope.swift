package import Scheduling

/// What a report is to tell: which days, which cards, seen from which moment.
package struct ReportScope: Sendable {
  /// Now, with its study day.
  package var now: StudyTime
  package var period: Period
  /// Decks to keep to; with `tags` empty too, all cards.
  package var decks: Set<String>
  /// Subjects to keep to.
  package var tags: Set<String>
  /// The day that the class works towards; nil takes each learner's own next goal.
  package var departure: Day?
  /// The last day of the forecast where no departure day was named.
  package var horizon: Day?
  package var rules: RiskRules
  package var cards: CardDirectory

  package init(
    now: StudyTime,
    cards: CardDirectory,
    period: Period = Period(),
    decks: Set<String> = [],
    tags: Set<String> = [],
    departure: Day? = nil,
    rules: RiskRules = RiskRules()
  ) {
    self.now = now
    self.cards = cards
    self.period = period
    self.decks = decks
    self.tags = tags
    self.departure = departure
    self.rules = rules
  }

  /// Whether the report is about `card`.
  package func includes(_ card: CardID) -> Bool {
    if decks.isEmpty, tags.isEmpty { return true }
    if decks.contains(card.deck) { return true }
    return cards.facts[card]?.tags.contains { tags.contains($0) } ?? false
  }

  /// The moment on `day` that is as late as now is today.
  package func time(on day: Day) -> StudyTime {
    let days = Int64(day.days(since: now.day))
    let moment = now.moment.advanced(byMilliseconds: days * 86_400_000)
    return StudyTime(moment: moment, day: day)
  }

  /// The days at which expected recall is told: from today to the departure, or twelve weeks on.
  package var forecastDays: [Day] {
    let length = max(1, min((departure ?? horizon)?.days(since: now.day) ?? 84, 3650))
    let points = min(12, length)
    return (0...points).map { now.day.advanced(byDays: length * $0 / points) }
  }

  /// How many days of reviews to come are counted.
  package static let loadDays = 30
}
