package import Answers
package import Scheduling

/// All that the journals of a profile say, after replay.
///
/// Memory is computed with the weights, model, steps and rollover of now; due dates are those that
/// the events granted. So a refit, a change of settings or a merge never contradicts what the learner
/// was told. `apply` after each answer gives the same as replaying everything.
package struct ProfileState: Sendable {
  /// Where one card stands.
  struct Track: Sendable {
    /// Dates and counts; what `memory` holds is of no use while memory is computed on demand.
    var state = CardState.new
    /// The latest entry about the card; `.max` where there is none.
    var head = UInt32.max
    var answer: AnswerFingerprint?
  }

  var timeline: Timeline
  var tracks: [Track] = []
  var folding = Folding()
  var tallies = TallyBook()
  /// What the learner has declared.
  package internal(set) var declarations = Declarations()
  /// The scheduler with the model, weights and options of now.
  package internal(set) var scheduler = Scheduler(.standard(.fsrs7))
  /// The scheduler that moves dates and counts: with the cheapest model, which they do not depend
  /// on, while memory is computed on demand.
  var pacer = Scheduler(.standard(.sm2))
  /// The calendar by which study days are counted.
  package internal(set) var calendar = StudyCalendar()

  /// When memory is computed.
  enum MemoryPace: Sendable {
    /// When a card's state is asked for, from its chain: dates and counts do not depend on it.
    case onDemand
    /// With every review, because some do not say which date they granted.
    case withEveryReview
  }

  var pace = MemoryPace.onDemand

  /// For each entry the middle of the times before it, of those measured as its own was, in
  /// milliseconds; empty where the scheduler takes no durations.
  var middles: [Float] = []
  /// The middles of now; nil where the scheduler takes no durations.
  var middlesNow: MiddleDurations?

  /// Replays `timeline`.
  package init(replaying timeline: consuming Timeline) {
    self.timeline = timeline
    replay()
  }

  /// Replays events, of any devices and in any order; of two with one name the first counts.
  ///
  /// `formerly` maps old names of cards to new ones.
  package init(events: [Event] = [], formerly: @escaping Successor = { _ in nil }) {
    var tables = EntryTables()
    var journals: [DeviceJournal] = []
    for (device, events) in Dictionary(grouping: events, by: \.id.device) {
      var journal = DeviceJournal(device: tables.deviceIndex(device), entries: [])
      var counter = 0
      for event in events.sorted(by: { $0.id.counter < $1.id.counter })
      where event.id.counter > counter {
        counter = event.id.counter
        journal.entries.append(tables.pack(event, offset: 0))
      }
      journals.append(journal)
    }
    self.init(replaying: Timeline(journals, tables: tables))
    rename(formerly)
  }
}

extension ProfileState {
  /// Settings and their defaults.
  package var settings: Settings { declarations.settings }

  /// The cards that the journals mention, by index.
  package var cardIDs: [CardID] { timeline.tables.cards.ids }

  /// All entries in order, undone ones included.
  package var entries: [JournalEntry] { timeline.entries }

  /// The events that are neither answers nor new dates nor of the undo family.
  package var otherEvents: [Event] { timeline.tables.others }

  /// Where a card stands; that of a card never reviewed for one that the journals do not mention.
  ///
  /// The memory is computed here, from the reviews of the card.
  package func cardState(_ card: CardID) -> CardState {
    timeline.tables.cards.knownIndex(card).map { state(ofIndex: $0) } ?? .new
  }

  /// Where a card stands in days and counts; faster than `cardState`, without its memory.
  package func schedule(_ card: CardID) -> CardState { record(card)?.schedule ?? .new }

  /// A digest of the answers that the deck accepted when the card was last asked.
  package func lastAnswer(_ card: CardID) -> AnswerFingerprint? { record(card)?.lastAnswer }

  /// The entries about a card, first to last, undone ones included.
  package func history(of card: CardID) -> [JournalEntry] {
    guard let index = timeline.tables.cards.knownIndex(card) else { return [] }
    return chain(index).map { timeline.entries[$0] }
  }

  /// The card that an entry is about.
  package func card(of entry: JournalEntry) -> CardID? {
    entry.cardIndex.flatMap {
      timeline.tables.cards.ids.indices.contains($0) ? timeline.tables.cards.ids[$0] : nil
    }
  }

  /// The name of an entry's event.
  package func id(of entry: JournalEntry) -> EventID {
    EventID(device: timeline.tables.devices[entry.device], counter: Int(entry.counter))
  }

  /// Whether a card is left out on a study day.
  package func isLeftOut(_ card: CardID, on day: Day) -> Bool {
    let name = timeline.tables.cards.current(card)
    return declarations.suspended.contains(name)
      || declarations.buried[name].map { day < $0 } ?? false
  }

  /// What was done on a study day, overall or for one deck.
  package func tally(on day: Day, deck: String? = nil) -> StudyTally {
    guard let page = tallies.pages[day] else { return StudyTally() }
    guard let deck else { return page.total }
    return timeline.tables.cards.deckIndex(named: deck).flatMap { page.decks[$0] } ?? StudyTally()
  }

  /// What was done on each day with any answer, in order.
  package var days: [(day: Day, tally: StudyTally)] {
    tallies.pages.map { ($0.key, $0.value.total) }.sorted { $0.day < $1.day }
  }

  /// The highest number that a device has used; 0 for none.
  package func lastCounter(of device: String) -> Int { timeline.lastCounter(of: device) }
}

extension ProfileState {
  /// The newest event that counts, which an undo takes back; what the program chose by itself between
  /// two sessions, weights and a desired retention, stays.
  package var undoTarget: EventID? {
    timeline.entries.last { entry in
      entry.kind != .undo && entry.kind != .redo && !entry.isUndone
        && !isChosenByItself(entry)
    }.map { id(of: $0) }
  }

  private func isChosenByItself(_ entry: JournalEntry) -> Bool {
    guard entry.kind == .other else { return false }
    switch timeline.tables.others[Int(entry.subject)].kind {
    case .weights: return true
    case .set(RetentionBasis.key, let value): return RetentionBasis(value)?.before != nil
    case .set, .review, .undo, .redo, .appeal, .suspend, .bury, .flag, .goal, .enrol, .reschedule,
      .note, .ownCard, .unknown:
      return false
    }
  }

  /// The events of the new dates, or of own cards, that were written together with `id`, in order;
  /// `id` alone where it is something else.
  ///
  /// Those of one command bear one moment and stand side by side in the journal.
  package func together(with id: EventID) -> [EventID] {
    guard let index = timeline.index(of: id), isOneOfSeveral(timeline.entries[index]) else {
      return [id]
    }
    let one = timeline.entries[index]
    func belongs(_ index: Int) -> Bool {
      let entry = timeline.entries[index]
      return entry.kind == one.kind && entry.device == one.device
        && entry.milliseconds == one.milliseconds && isOneOfSeveral(entry)
    }
    var (first, last) = (index, index)
    while first > 0, belongs(first - 1) { first -= 1 }
    while last + 1 < timeline.entries.count, belongs(last + 1) { last += 1 }
    return (first...last).map { self.id(of: timeline.entries[$0]) }
  }

  /// Whether one command may write several of its kind.
  private func isOneOfSeveral(_ entry: JournalEntry) -> Bool {
    switch entry.kind {
    case .reschedule: return true
    case .review, .undo, .redo, .appeal: return false
    case .other:
      guard case .ownCard = timeline.tables.others[Int(entry.subject)].kind else { return false }
      return true
    }
  }

  /// The entry of an event.
  package func entry(_ id: EventID) -> JournalEntry? {
    timeline.index(of: id).map { timeline.entries[$0] }
  }

  /// Whether an event no longer counts.
  package func isUndone(_ id: EventID) -> Bool {
    timeline.index(of: id).map { timeline.entries[$0].isUndone } ?? false
  }

  /// What the latest undo took back, unless something else has happened since.
  package var redoTarget: EventID? {
    for index in timeline.entries.indices.reversed() {
      switch timeline.entries[index].kind {
      case .review, .reschedule, .appeal, .other:
        let entry = timeline.entries[index]
        if entry.isUndone || isChosenByItself(entry) { continue }
        return nil
      case .undo, .redo:
        if let root = folding.undone(by: index, in: timeline) {
          return id(of: timeline.entries[root])
        }
      }
    }
    return nil
  }
}
