/// Spreads decks over weeks so that learners have the minutes for them.
///
/// A card costs, over such a programme, about nine answers of eight seconds: three on its first day
/// and some six reviews later. The last week of a programme of four weeks or more has no new cards, so
/// that all of them come round again before the departure.
package struct PlanFiller {
  /// A deck that may be planned, or a subject behind `#`.
  package struct Candidate: Hashable, Sendable {
    package var id: String
    /// Cards that a learner is to meet.
    package var cards: Int

    package init(id: String, cards: Int) {
      self.id = id
      self.cards = cards
    }
  }

  /// Seconds that one new card costs until the end.
  package static let secondsPerCard = 72

  /// Fewer new cards are no work for a week.
  private static let leastPerWeek = 5

  /// What to study in each week.
  package private(set) var assignments: [Assignment] = []
  /// Decks that do not fit wholly, with the cards that would remain.
  package private(set) var leftOver: [Candidate] = []
  /// Cards a week that the minutes allow.
  package let cardsPerWeek: Int

  /// Plans `candidates` in their order.
  package init(_ candidates: [Candidate], weeks: Int, minutesPerDay: Int, daysPerWeek: Int) {
    let weeksWithNew = weeks >= 4 ? weeks - 1 : max(1, weeks)
    let seconds = minutesPerDay * 60 * daysPerWeek * max(1, weeks)
    let possible = max(1, seconds / Self.secondsPerCard / weeksWithNew)
    // Where there is more time than there are cards, all weeks get some.
    let total = candidates.reduce(0) { $0 + $1.cards }
    let even = max(Self.leastPerWeek, (total + weeksWithNew - 1) / weeksWithNew)
    cardsPerWeek = min(possible, even)
    var week = 1
    var room = cardsPerWeek
    for candidate in candidates where candidate.cards > 0 {
      var rest = candidate.cards
      while rest > 0, week <= weeksWithNew {
        if room == 0 {
          week += 1
          room = cardsPerWeek
          continue
        }
        // A beginning of a deck that fills less than a tenth of the week had better wait.
        if rest > room, rest == candidate.cards, room * 10 < cardsPerWeek {
          room = 0
          continue
        }
        let taken = min(rest, room)
        // A deck that one week holds needs no number.
        let isWhole = taken == candidate.cards
        assignments.append(
          Assignment(
            week: week,
            study: Assignment.Study(candidate.id),
            cards: isWhole ? nil : taken
          )
        )
        rest -= taken
        room -= taken
      }
      if rest > 0 { leftOver.append(Candidate(id: candidate.id, cards: rest)) }
    }
  }

  /// Minutes a day that would make room for everything.
  package static func minutesNeeded(
    for candidates: [Candidate],
    weeks: Int,
    daysPerWeek: Int
  ) -> Int {
    let seconds = candidates.reduce(0) { $0 + $1.cards } * secondsPerCard
    let days = max(1, weeks * daysPerWeek)
    return (seconds + days * 60 - 1) / (days * 60)
  }
}
