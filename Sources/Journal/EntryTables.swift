import Scheduling

/// What entries refer to by number: devices, cards, and the events that are kept whole.
package struct EntryTables: Sendable {
  /// The devices' names, by index.
  package private(set) var devices: [String] = []
  /// The cards.
  package var cards = CardTable()
  /// The events that are kept whole.
  package private(set) var others: [Event] = []

  /// Empty tables.
  package init() {}

  /// The index of a device, new or known.
  package mutating func deviceIndex(_ name: String) -> Int {
    if let index = devices.firstIndex(of: name) { return index }
    devices.append(name)
    return devices.count - 1
  }

  /// The entry of an event whose line begins at `offset` of its device's journal.
  package mutating func pack(_ event: Event, offset: Int) -> JournalEntry {
    let origin = JournalEntry.Origin(
      at: event.at,
      device: deviceIndex(event.id.device),
      counter: event.id.counter,
      offset: offset
    )
    switch event.kind {
    case .review(let review): return pack(review, origin)
    case .reschedule(let card, let due):
      return JournalEntry(origin, reschedule: cards.index(card), due: due)
    case .undo(let target):
      let device = deviceIndex(target.device)
      return JournalEntry(origin, .undo, ofDevice: device, counter: target.counter)
    case .redo(let target):
      let device = deviceIndex(target.device)
      return JournalEntry(origin, .redo, ofDevice: device, counter: target.counter)
    case .appeal(let target, let grade):
      let device = deviceIndex(target.device)
      return JournalEntry(origin, appealOfDevice: device, counter: target.counter, grade: grade)
    case .suspend, .bury, .flag, .set, .weights, .goal, .enrol, .note, .ownCard, .unknown:
      others.append(event)
      return JournalEntry(origin, other: others.count - 1)
    }
  }

  private mutating func pack(_ review: ReviewEvent, _ origin: JournalEntry.Origin) -> JournalEntry {
    JournalEntry(
      origin,
      answer: JournalEntry.Answer(
        card: cards.index(review.card),
        grade: review.grade,
        proposed: review.proposed,
        verdict: JournalVerdict(review.verdict),
        milliseconds: review.milliseconds ?? 0,
        mode: review.mode,
        due: review.due,
        fingerprint: review.answer,
        hint: review.hint ?? .off
      )
    )
  }
}
