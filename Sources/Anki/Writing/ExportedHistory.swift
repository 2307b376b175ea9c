import Journal
import Scheduling

/// What a card's journal becomes in Anki: lines of the review log, and the memory of FSRS-6.
///
/// Days are counted as Anki on this machine will count them, with a rollover at four, so that what it
/// computes from the log is what the card says.
struct ExportedHistory {
  /// A line of the review log.
  struct Line {
    /// Milliseconds since 1970.
    var id: Int64
    var button: Int
    /// Days, or seconds where negative.
    var interval: Int
    var lastInterval: Int
    var factor: Int
    var milliseconds: Int
    var kind: AnkiReview.Kind
  }

  private(set) var lines: [Line] = []
  private(set) var memory: MemoryState?
  /// The last answer that counts.
  private(set) var last: Moment?
  private var lastDay: Day?
  private var lastInterval = 0

  /// Replays a card's entries with the model.
  init(
    _ entries: [JournalEntry],
    model: FSRS6,
    calendar: StudyCalendar,
    offsetSeconds: Int32
  ) {
    for entry in entries where entry.kind == .review && !entry.isUndone {
      let at = Moment(milliseconds: entry.milliseconds, offsetSeconds: offsetSeconds)
      let isScheduled = entry.mode.isScheduled
      if isScheduled { remember(entry.grade, at, model) }
      let interval = isScheduled ? Self.interval(entry, calendar) : 0
      lines.append(
        Line(
          id: entry.milliseconds,
          button: entry.grade.rawValue,
          interval: interval,
          lastInterval: lastInterval,
          factor: isScheduled ? Self.factor(memory) : 0,
          milliseconds: min(entry.answerMilliseconds, 3_600_000),
          kind: isScheduled ? Self.kind(entry.stage) : .filtered
        )
      )
      if isScheduled { lastInterval = interval }
    }
  }

  private mutating func remember(_ grade: Grade, _ at: Moment, _ model: FSRS6) {
    let day = Self.calendar.day(of: at)
    let elapsed = lastDay.map { Double(max(0, day.days(since: $0))) }
    memory = memory.map { model.next($0, grade, afterDays: elapsed ?? 0) } ?? model.first(grade)
    lastDay = day
    last = at
  }

  /// Anki's own days, which a package cannot change.
  static let calendar = StudyCalendar(rolloverHour: 4)

  private static func interval(_ entry: JournalEntry, _ calendar: StudyCalendar) -> Int {
    switch entry.due {
    case .day(let day): max(1, day.days(since: calendar.day(of: entry.at)))
    case .instant(let due): min(-1, -Int((due - entry.milliseconds) / 1000))
    case nil: max(1, Int(entry.previousInterval))
    }
  }

  private static func factor(_ memory: MemoryState?) -> Int {
    memory.map { Int(((($0.difficulty - 1) / 9 + 0.1) * 1000).rounded()) } ?? 0
  }

  private static func kind(_ stage: JournalEntry.Stage) -> AnkiReview.Kind {
    switch stage {
    case .new, .learning: .learning
    case .review: .review
    case .relearning: .relearning
    }
  }
}
