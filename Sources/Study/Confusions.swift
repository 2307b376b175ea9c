package import Journal
package import Scheduling

/// The cards that were missed most in a stretch of days.
package enum Confusions {
  /// At most `limit` cards missed since `first`, the most missed first, with how often.
  package static func since(
    _ first: Day,
    in state: ProfileState,
    limit: Int
  ) -> [(card: CardID, times: Int)] {
    var times: [Int: Int] = [:]
    for entry in state.entries
    where entry.kind == .review && !entry.isUndone && !entry.grade.isRecall
      && state.calendar.day(of: entry.at) >= first
    {
      if let card = entry.cardIndex { times[card, default: 0] += 1 }
    }
    let ids = state.cardIDs
    return times.filter { ids.indices.contains($0.key) }
      .map { (card: ids[$0.key], times: $0.value) }
      .sorted { ($1.times, $0.card) < ($0.times, $1.card) }
      .prefix(limit).map(\.self)
  }
}
