package import Journal
package import Scheduling

/// What one learner did, day by day, as far as participation needs it: no word of what was right.
package struct ClassActivity: Hashable, Sendable {
  /// One study day.
  package struct DayOfWork: Hashable, Sendable {
    /// Answers of any mode that were not taken back.
    package var answers = 0
    /// Time from question to answer, each clipped at one minute.
    package var milliseconds = 0

    package init() {}
  }

  /// The days with any answer.
  package private(set) var days: [Day: DayOfWork] = [:]
  /// Answers in all.
  package private(set) var answers = 0
  /// Answers given in under 0.7 s; shown, never deducted.
  package private(set) var fastAnswers = 0
  /// Scheduled answers where the learner chose another grade than proposed; shown, never deducted.
  package private(set) var overrides = 0
  /// Answers whose judgement was contested.
  package private(set) var appeals = 0
  /// How often the clock was behind that of an earlier answer by more than a minute.
  package private(set) var clockSetBack = 0

  /// An answer quicker than this, in milliseconds, was hardly read.
  package static let fastMilliseconds = 700
  /// Time beyond this, in milliseconds, was not spent on the card.
  package static let longestMilliseconds = 60_000

  package init() {}

  /// Counts the answers of a profile from `start` on, to the end of `end` where one is named.
  package init(_ state: ProfileState, from start: Day, through end: Day? = nil) {
    var newest: [Int: Int64] = [:]
    for entry in state.entries where entry.kind == .review {
      let clock = newest[entry.device] ?? .min
      if clock != .min, entry.milliseconds < clock - 60_000 { clockSetBack += 1 }
      newest[entry.device] = entry.milliseconds
      guard !entry.isUndone else { continue }
      let day = state.calendar.day(of: entry.at)
      guard day >= start, day <= end ?? day else { continue }
      count(entry, on: day)
    }
  }

  private mutating func count(_ entry: JournalEntry, on day: Day) {
    let time = entry.answerMilliseconds
    days[day, default: DayOfWork()].answers += 1
    days[day, default: DayOfWork()].milliseconds += min(time, Self.longestMilliseconds)
    answers += 1
    if time > 0, time < Self.fastMilliseconds { fastAnswers += 1 }
    if entry.isAppealed { appeals += 1 }
    if entry.mode.isScheduled, let proposed = entry.proposed, proposed != entry.grade {
      overrides += 1
    }
  }

  /// Whether the work of a day makes it count.
  package func counts(_ day: Day, by rules: ParticipationRules) -> Bool {
    guard let work = days[day] else { return false }
    return work.milliseconds >= rules.leastMinutes * 60_000
  }
}
