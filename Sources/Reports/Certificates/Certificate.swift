package import Scheduling
package import Text

/// What a certificate says: measured facts, and no level that nobody has tested.
package struct Certificate: Hashable, Sendable {
  package var name: String
  package var title: String
  package var from: Day
  package var to: Day
  /// Days practised.
  package var days: Int
  /// Minutes on the cards, each answer clipped at one minute.
  package var minutes: Int
  /// Cards that were met.
  package var cards: Int
  /// Of these, cards whose memory lasts three weeks or more.
  package var lasting: Int
  /// Weeks with all the days asked for, of those that count.
  package var fullWeeks: Int
  package var countedWeeks: Int
  /// The learner's own language; nil for that of the page.
  package var language: Language?

  package init(
    name: String,
    title: String,
    from: Day,
    to: Day,
    days: Int,
    minutes: Int,
    cards: Int,
    lasting: Int,
    fullWeeks: Int,
    countedWeeks: Int,
    language: Language? = nil
  ) {
    self.name = name
    self.title = title
    self.from = from
    self.to = to
    self.days = days
    self.minutes = minutes
    self.cards = cards
    self.lasting = lasting
    self.fullWeeks = fullWeeks
    self.countedWeeks = countedWeeks
    self.language = language
  }
}
