import Classes
import Scheduling
import Text

/// The first day, the number of weeks and the departure that a call of `class plan` asks for, and what
/// follows from them that nobody typed.
struct ClassPlanDates {
  private(set) var plan: Plan
  /// What the coordinator should know of the days.
  private(set) var remarks: [Phrase] = []

  /// `--until` is the departure: the last week ends the day before it, and the first day moves unless
  /// `--from` names it.
  init(_ plan: Plan, _ shell: Shell, _ call: Invocation) throws {
    self.plan = plan
    if let weeks = call.number("weeks") { self.plan.weeks = weeks }
    if let text = call.option("from") {
      self.plan.start = try shell.day(text, after: shell.today.advanced(byDays: -400))
    }
    if let text = call.option("until") { try end(by: text, shell, call) }
    let week = self.plan.week(of: shell.today)
    if week > 1 { remarks.append(ClassPhrases.startHasPassed(self.plan, weeksOver: week - 1)) }
  }

  private mutating func end(by text: String, _ shell: Shell, _ call: Invocation) throws {
    let departure = try shell.day(text, after: shell.today)
    plan.departures[""] = departure
    guard call.has("weeks") else {
      guard departure > plan.start else {
        throw Failure(.usage, ClassPhrases.endsBeforeStart(departure, start: plan.start))
      }
      plan.weeks = min(Plan.mostWeeks, (departure.days(since: plan.start) + 6) / 7)
      return
    }
    if !call.has("from") {
      let before = plan.start
      plan.start = departure.advanced(byDays: -7 * plan.weeks)
      if plan.start != before {
        remarks.append(ClassPhrases.startMoved(plan, from: before, departure: departure))
      }
    } else if plan.end >= departure {
      remarks.append(ClassPhrases.endsAfter(plan, departure: departure))
    }
  }
}
