import Journal
import Scheduling

/// The memory of one card, followed from answer to answer.
struct CardWalk {
  /// One answer.
  struct Step {
    let day: Day
    /// The chance of recall just before; nil for a first answer and for unscheduled ones.
    let expected: Double?
  }

  private let model: MemoryModel
  private let paceWeight: AnswerPace.Weight
  private let calendar: StudyCalendar
  private var memory: MemoryState?
  private var last: StudyTime?

  /// Follows a card by the scheduler's model; of a mixture by the heaviest member.
  init(_ scheduler: Scheduler, calendar: StudyCalendar) {
    (model, paceWeight) = (scheduler.model, scheduler.paceWeight)
    self.calendar = calendar
  }

  /// Goes past an answer, which came at `pace`.
  mutating func take(_ entry: JournalEntry, _ pace: AnswerPace) -> Step {
    let time = calendar.time(of: entry.at)
    guard entry.mode.isScheduled else { return Step(day: time.day, expected: nil) }
    defer { last = time }
    guard let memory, let last else {
      memory = model.first(entry.grade)
      return Step(day: time.day, expected: nil)
    }
    let days = model.elapsedDays(from: last, to: time)
    self.memory = model.next(
      memory,
      entry.grade,
      afterDays: days,
      pace: pace,
      weight: paceWeight
    )
    guard entry.stage == .review else { return Step(day: time.day, expected: nil) }
    return Step(day: time.day, expected: model.retrievability(memory, afterDays: days))
  }

  /// The chance of recall at `time`; nil before the first scheduled answer.
  func recall(at time: StudyTime) -> Double? {
    guard let memory, let last else { return nil }
    return model.retrievability(memory, afterDays: model.elapsedDays(from: last, to: time))
  }
}
