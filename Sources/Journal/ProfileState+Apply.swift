import Scheduling

extension ProfileState {
  /// Takes in an event that has just been written at `offset` of its device's journal.
  ///
  /// An event that is known already changes nothing.
  package mutating func apply(_ event: Event, offset: Int = 0) {
    if timeline.isPast(event.id) { return }
    let entry = timeline.pack(event, offset: offset)
    while tracks.count < timeline.tables.cards.ids.count { tracks.append(Track()) }
    switch timeline.add(entry) {
    case .inserted: replay()
    case .appended where folding.awaits(entry): replay()
    case .appended where entry.needsMemory && pace == .onDemand: replay()
    case .appended: takeLast(entry)
    }
  }

  private mutating func takeLast(_ entry: JournalEntry) {
    let index = timeline.entries.count - 1
    timeLastAnswer()
    switch entry.kind {
    case .review, .reschedule:
      link(index)
      advance(index)
      tallies.close()
    case .undo, .redo, .appeal:
      guard let changed = folding.fold(index, in: &timeline) else { return }
      if let card = timeline.entries[changed].cardIndex {
        timeAnswers()
        rebuild(card)
      } else {
        take(declared())
      }
    case .other:
      var declarations = declarations
      declarations.take(timeline.tables.others[Int(entry.subject)], cards: timeline.tables.cards)
      take(declarations)
    }
  }

  /// Takes over declarations, and replays the cards where they change the schedule.
  private mutating func take(_ new: Declarations) {
    declarations = new
    if new.scheduler != scheduler || new.settings.calendar != calendar { replayCards() }
  }
}
