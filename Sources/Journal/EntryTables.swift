import Scheduling

/// What entries refer to by number: devices, cards, and the events that are kept whole.
package struct EntryTables: Sendable {
  /// The devices' names, by index.
  package private(set) var devices: [String] = []
  /// The cards.
  package var cards = CardTable()
  /// The events that are kept whole.
  package private(set) var others: [Event] = []

  /// Tables that know these devices, in this order.
  package init(devices: [String] = []) { self.devices = devices }

  /// Takes in what other tables hold, and makes `entries` refer to these instead of those.
  ///
  /// Both must have known the device of the entries from the beginning.
  package mutating func absorb(_ other: EntryTables, _ entries: inout [JournalEntry]) {
    if cards.ids.isEmpty, others.isEmpty, other.devices.starts(with: devices) {
      self = other
      return
    }
    let devices = other.devices.map { UInt32(deviceIndex($0)) }
    let cards = other.cards.ids.map { UInt32(self.cards.index($0)) }
    let otherEvents = UInt32(others.count)
    others += other.others
    for index in entries.indices {
      let subject = Int(entries[index].subject)
      switch entries[index].kind {
      case .review, .reschedule: entries[index].subject = cards[subject]
      case .undo, .redo, .appeal: entries[index].subject = devices[subject]
      case .other: entries[index].subject += otherEvents
      }
    }
  }

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
        thinkingMilliseconds: review.thinkingMilliseconds ?? 0,
        mode: review.mode,
        due: review.due,
        fingerprint: review.answer,
        hint: review.hint ?? .off
      )
    )
  }
}
