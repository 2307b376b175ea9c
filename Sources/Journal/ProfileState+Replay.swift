import Scheduling

extension ProfileState {
  /// Gives the progress of renamed cards to those that they have become.
  package mutating func rename(_ formerly: @escaping Successor) {
    // What was never answered may have been renamed as well: put aside, flagged, or chosen.
    if timeline.rename(formerly) { replay() } else { declarations = declared() }
  }

  /// Computes everything from the timeline anew.
  mutating func replay() {
    folding = Folding()
    for index in timeline.entries.indices { resetMarks(index) }
    for index in timeline.entries.indices { _ = folding.fold(index, in: &timeline) }
    declarations = declared()
    replayCards()
  }

  private mutating func resetMarks(_ index: Int) {
    timeline.entries[index].flags.subtract([.undone, .appealed, .counted, .countedAgain])
    timeline.entries[index].grade = timeline.entries[index].originalGrade
  }

  /// What the events that count declare.
  func declared() -> Declarations {
    var declarations = Declarations()
    for entry in timeline.entries where entry.kind == .other && !entry.isUndone {
      declarations.take(timeline.tables.others[Int(entry.subject)], cards: timeline.tables.cards)
    }
    return declarations
  }

  /// Computes cards and tallies anew, with the scheduler and calendar of now.
  mutating func replayCards() {
    scheduler = declarations.scheduler
    pace = timeline.entries.contains(where: { $0.needsMemory }) ? .withEveryReview : .onDemand
    pacer =
      pace == .onDemand
      ? Scheduler(.standard(.sm2), options: scheduler.options) : scheduler.alone
    calendar = declarations.settings.calendar
    timeAnswers()
    tallies = TallyBook()
    tracks = Array(repeating: Track(), count: timeline.tables.cards.ids.count)
    for index in timeline.entries.indices {
      link(index)
      advance(index)
    }
    tallies.close()
  }

  /// Puts the entry at the head of its card's chain.
  mutating func link(_ index: Int) {
    guard let card = timeline.entries[index].cardIndex else { return }
    timeline.entries[index].previous = tracks[card].head
    tracks[card].head = UInt32(index)
  }

  /// Takes the effect of an answer or a new date on its card and day, where it counts.
  mutating func advance(_ index: Int) {
    let entry = timeline.entries[index]
    guard let card = entry.cardIndex else { return }
    if entry.isUndone { return timeline.entries[index].forgetReplay() }
    switch entry.kind {
    case .review: review(index, card)
    case .reschedule: tracks[card].state.due = entry.due ?? tracks[card].state.due
    case .undo, .redo, .appeal, .other: break
    }
  }

  private mutating func review(_ index: Int, _ card: Int) {
    let time = calendar.time(of: timeline.entries[index].at)
    let state = tracks[card].state
    timeline.entries[index].stage = JournalEntry.Stage(state.phase)
    timeline.entries[index].previousInterval = UInt16(clamping: state.scheduledDays)
    timeline.entries[index].elapsedDays =
      state.last.map {
        Float(scheduler.model.elapsedDays(from: $0, to: time))
      } ?? 0
    timeline.entries[index].flags.insert(.counted)
    let entry = timeline.entries[index]
    if entry.grade == .again { timeline.entries[index].flags.insert(.countedAgain) }
    tallies.count(
      timeline.entries[index],
      on: time.day,
      deck: timeline.tables.cards.deckOf[card],
      times: 1
    )
    guard entry.mode.isScheduled else { return }
    if let answer = entry.answer { tracks[card].answer = answer }
    let due = due(of: index, card, time)
    tracks[card].state = pacer.next(
      state,
      grade: entry.grade,
      at: time,
      due: due,
      pace: answerPace(at: index)
    )
  }

  /// The date that an answer granted: the one it says, unless an appeal has changed its grade.
  private func due(of index: Int, _ card: Int, _ time: StudyTime) -> Due {
    let entry = timeline.entries[index]
    if let due = entry.due, entry.grade == entry.originalGrade { return due }
    var state = tracks[card].state
    if state.memory != nil {
      if pace == .onDemand { state.memory = memory(of: card, before: index) }
      state.mixture = mixed(card, before: index)
    }
    return granted(state, card, index, time)
  }

  /// The date that the scheduler would have granted, for journals that do not say.
  private func granted(_ state: CardState, _ card: Int, _ index: Int, _ time: StudyTime) -> Due {
    let context = TransitionContext(
      card: timeline.tables.cards.ids[card],
      now: time,
      pace: answerPace(at: index)
    )
    let grade = timeline.entries[index].grade
    return scheduler.choices(for: state, at: context)[grade].due ?? .day(time.day)
  }

  /// Where the card at `card` stands, with its memory.
  func state(ofIndex card: Int) -> CardState {
    var known = tracks[card].state
    guard known.memory != nil else { return known }
    known.memory = memory(ofIndex: card)
    known.mixture = mixed(card, before: .max)
    return known
  }

  /// What the model knows of the card at `card`; of a mixture the heaviest member alone, which is quick.
  func memory(ofIndex card: Int) -> MemoryState? {
    guard pace == .onDemand, tracks[card].state.memory != nil else {
      return tracks[card].state.memory
    }
    return memory(of: card, before: .max)
  }

  /// What the mixture knows of the card at `card`; nil where one model decides alone.
  func mixed(_ card: Int, before end: Int = .max) -> MixtureState? {
    guard let mixture = scheduler.mixture else { return nil }
    var known: (state: MixtureState, last: StudyTime)?
    for index in chain(card) where index < end {
      let entry = timeline.entries[index]
      guard entry.kind == .review, entry.mode.isScheduled, !entry.isUndone else { continue }
      let time = calendar.time(of: entry.at)
      let pace = answerPace(at: index)
      let state = known.map { known in
        let days = scheduler.model.elapsedDays(from: known.last, to: time)
        return mixture.next(known.state, entry.grade, afterDays: days, pace: pace)
      }
      known = (state ?? mixture.first(entry.grade, pace: pace), time)
    }
    return known?.state
  }

  /// The memory that the card's reviews before one entry have left.
  private func memory(of card: Int, before end: Int) -> MemoryState? {
    var known: (memory: MemoryState, last: StudyTime)?
    for index in chain(card) where index < end {
      let entry = timeline.entries[index]
      guard entry.kind == .review, entry.mode.isScheduled, !entry.isUndone, entry.due != nil
      else { continue }
      let time = calendar.time(of: entry.at)
      let pace = answerPace(at: index)
      known = (scheduler.memory(known, entry.grade, at: time, pace: pace), time)
    }
    return known?.memory
  }

  /// The indices of a card's entries, first to last.
  func chain(_ card: Int) -> [Int] {
    var indices: [Int] = []
    indices.reserveCapacity(tracks[card].state.reviews)
    var next = tracks[card].head
    while next != .max {
      indices.append(Int(next))
      next = timeline.entries[Int(next)].previous
    }
    return indices.reversed()
  }

  /// Computes one card anew, after an undo or an appeal has changed an entry of its chain.
  mutating func rebuild(_ card: Int) {
    let chain = chain(card)
    for index in chain where timeline.entries[index].flags.contains(.counted) {
      let entry = timeline.entries[index]
      let day = calendar.day(of: entry.at)
      tallies.count(entry, on: day, deck: timeline.tables.cards.deckOf[card], times: -1)
      timeline.entries[index].flags.subtract([.counted, .countedAgain])
    }
    tracks[card].state = .new
    tracks[card].answer = nil
    for index in chain { advance(index) }
    tallies.close()
  }
}

extension JournalEntry {
  /// Takes back what replay has set.
  mutating func forgetReplay() {
    stage = .new
    previousInterval = 0
    elapsedDays = 0
  }

  /// Whether its date has to be computed, because it does not say one.
  var needsMemory: Bool { kind == .review && mode.isScheduled && due == nil }
}

extension JournalEntry.Stage {
  init(_ phase: CardState.Phase) {
    switch phase {
    case .new: self = .new
    case .learning: self = .learning
    case .review: self = .review
    case .relearning: self = .relearning
    }
  }
}
