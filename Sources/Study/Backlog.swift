package import Scheduling

/// What piled up while a learner was away, and how much of it a day should take.
package struct Backlog: Hashable, Sendable {
  /// Days over which it is spread.
  private static let days = 5
  /// So many more cards a day are never too many.
  private static let fewest = 20

  /// Cards in review whose day has passed.
  package private(set) var overdue = 0
  /// Cards in review whose day is today.
  package private(set) var dueToday = 0

  package init(_ cards: [QueueCard], today: Day) {
    for card in cards where card.state.phase == .review {
      guard case .day(let due)? = card.state.due else { continue }
      if due < today { overdue += 1 } else if due == today { dueToday += 1 }
    }
  }

  /// The reviews that today should take; nil where all of them may come at once.
  package var reviewsToday: Int? {
    let share = max(Self.fewest, (overdue + Self.days - 1) / Self.days)
    return share < overdue ? dueToday + share : nil
  }

  /// The reviews that wait for the days after.
  package var spread: Int { reviewsToday.map { overdue + dueToday - $0 } ?? 0 }
}
