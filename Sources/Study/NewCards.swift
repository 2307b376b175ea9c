package import Journal
package import Scheduling

/// The cards that were met for the first time in a stretch of days.
package enum NewCards {
  /// Cards met since `first`, oldest first.
  package static func since(_ first: Day, in state: ProfileState) -> [CardID] {
    state.entries.compactMap { entry in
      guard entry.kind == .review, entry.stage == .new, entry.mode.isScheduled, !entry.isUndone,
        state.calendar.day(of: entry.at) >= first
      else { return nil }
      return state.card(of: entry)
    }
  }
}
