import Scheduling

/// What was done, counted.
package struct StudyTally: Hashable, Sendable {
  /// Answers that changed a schedule, first answers included.
  package internal(set) var reviews = 0
  /// Cards answered for the first time.
  package internal(set) var newCards = 0
  /// Scheduled answers that were not remembered.
  package internal(set) var forgotten = 0
  /// Answers in practice.
  package internal(set) var practice = 0
  /// Answers on scored sheets.
  package internal(set) var test = 0
  /// Time from question to answer, each clipped at one minute.
  package internal(set) var milliseconds = 0

  package init() {}

  /// Answers of any mode.
  package var answers: Int { reviews + practice + test }

  mutating func count(_ entry: JournalEntry, times: Int) {
    switch entry.mode {
    case .review, .learn:
      reviews += times
      if entry.stage == .new { newCards += times }
      if entry.flags.contains(.countedAgain) { forgotten += times }
    case .practice: practice += times
    case .test: test += times
    }
    milliseconds += times * min(entry.answerMilliseconds, 60_000)
  }
}

/// The tallies of every study day, overall and by deck.
struct TallyBook: Sendable {
  struct Page: Hashable, Sendable {
    var total = StudyTally()
    var decks: [UInt32: StudyTally] = [:]
  }

  private(set) var pages: [Day: Page] = [:]
  /// The page being written, taken out so that a run of answers on one day finds it at once.
  private var open = Page()
  private var openDay: Day?

  mutating func count(_ entry: JournalEntry, on day: Day, deck: UInt32, times: Int) {
    if openDay != day {
      close()
      open = pages.removeValue(forKey: day) ?? Page()
      openDay = day
    }
    open.total.count(entry, times: times)
    open.decks[deck, default: StudyTally()].count(entry, times: times)
  }

  /// Puts the open page back.
  mutating func close() {
    guard let day = openDay else { return }
    openDay = nil
    guard open.total != StudyTally() else { return }
    open.decks = open.decks.filter { $0.value != StudyTally() }
    pages[day] = open
  }
}
