package import Scheduling

/// A mark for taking part, with everything that led to it.
///
/// mark = full mark · Σ min(days practised in week, days asked) / (days asked · weeks that count).
/// A week counts once it is over, unless it is excused or was before the learner joined. What was
/// answered right or wrong plays no part.
package struct ParticipationMark: Hashable, Sendable {
  /// How a week enters the mark.
  package enum Standing: Hashable, Sendable {
    case counted
    case excused
    /// The learner had not joined yet.
    case beforeJoining
    /// It is not over yet; its days are shown and do not count.
    case running
    case toCome
  }

  /// One week of the plan.
  package struct Week: Hashable, Sendable {
    /// From 1.
    package var number: Int
    /// Whether anything was handed in since it began.
    package var isKnown: Bool
    package var standing: Standing
    /// Days that count as practised, the cap not applied.
    package var days: Int
    /// Minutes on the cards, each answer clipped at one minute.
    package var minutes: Int
    /// Answers of any mode.
    package var answers: Int
  }

  package let rules: ParticipationRules
  package let weeks: [Week]
  /// The mark; nil until a week counts.
  package let points: Int?
  /// The weeks that are excused, as far as they have begun.
  package let excusedWeeks: Int
  /// How far the learner's days are known.
  package let coverage: Coverage

  package init(
    _ activity: ClassActivity,
    of participant: Participant,
    plan: Plan,
    asOf today: Day,
    knowing coverage: Coverage = .whole
  ) {
    rules = plan.rules
    self.coverage = coverage
    var weeks: [Week] = []
    for number in 1...max(1, plan.weeks) {
      let standing = Self.standing(of: number, participant, plan, today)
      var week = Self.week(number, standing, activity, plan)
      week.isKnown = week.answers > 0 || coverage.includes(weekFrom: plan.firstDay(ofWeek: number))
      weeks.append(week)
    }
    self.weeks = weeks
    excusedWeeks = weeks.count {
      $0.standing == .excused && today >= plan.firstDay(ofWeek: $0.number)
    }
    let counted = weeks.filter { $0.standing == .counted }
    let reached = counted.reduce(0) { $0 + min($1.days, plan.rules.daysPerWeek) }
    let possible = counted.count * plan.rules.daysPerWeek
    points = possible == 0 ? nil : (2 * reached * plan.rules.fullMark + possible) / (2 * possible)
  }

  private static func standing(
    of number: Int,
    _ participant: Participant,
    _ plan: Plan,
    _ today: Day
  ) -> Standing {
    if number < participant.firstWeek { return .beforeJoining }
    if participant.excused.contains(number) { return .excused }
    if today > plan.lastDay(ofWeek: number) { return .counted }
    return today >= plan.firstDay(ofWeek: number) ? .running : .toCome
  }

  private static func week(
    _ number: Int,
    _ standing: Standing,
    _ activity: ClassActivity,
    _ plan: Plan
  ) -> Week {
    var week = Week(
      number: number,
      isKnown: true,
      standing: standing,
      days: 0,
      minutes: 0,
      answers: 0
    )
    var milliseconds = 0
    for offset in 0..<7 {
      let day = plan.firstDay(ofWeek: number).advanced(byDays: offset)
      guard let work = activity.days[day] else { continue }
      milliseconds += work.milliseconds
      week.answers += work.answers
      if activity.counts(day, by: plan.rules) { week.days += 1 }
    }
    week.minutes = milliseconds / 60_000
    return week
  }

  /// The weeks that count.
  package var counted: [Week] { weeks.filter { $0.standing == .counted } }
  /// Of these, the weeks of which nothing was handed in.
  package var unknownWeeks: Int { counted.count { !$0.isKnown } }
  /// Of these, the weeks with all the days asked for.
  package var fullWeeks: Int { counted.count { $0.days >= rules.daysPerWeek } }
  /// The weeks before the learner joined.
  package var weeksBeforeJoining: Int { weeks.count { $0.standing == .beforeJoining } }
}
