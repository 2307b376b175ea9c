import Study
import Classes
import Decks
import Journal
import Profiles
import Scheduling
import Text

/// What a learner's classes ask of them this week.
struct ClassDuties {
  private let memberships: [ClassMembership]
  private let learner: Learner
  private let decks: LoadedDecks
  private let today: Day
  /// Whether the learner makes files for a teacher; where they practise from afar, the host has all.
  private let handsIn: Bool

  /// The duties, of which nothing is taken up.
  init(_ shell: Shell, _ learner: Learner, _ decks: LoadedDecks) {
    memberships = shell.memberships
    self.learner = learner
    self.decks = decks
    today = learner.time(shell.world.now()).day
    handsIn = shell.restriction == nil
  }

  /// The duties; decks whose week has begun and the departure are taken up once, and what the learner
  /// has since left or taken away stays so.
  static func takenUp(
    _ shell: Shell,
    _ learner: Learner,
    _ decks: LoadedDecks
  ) throws -> ClassDuties {
    let now = shell.world.now()
    let duties = ClassDuties(shell, learner, decks)
    for kind in duties.takingUp() { try learner.record(kind, at: now) }
    return duties
  }

  // MARK: Taking up

  private func takingUp() -> [Event.Kind] {
    guard !memberships.isEmpty else { return [] }
    var known: Set<String> = []
    var goals: Set<String> = []
    var names: Set<String> = []
    for event in learner.state.otherEvents {
      if case .enrol(let deck, _, _) = event.kind { known.insert(deck) }
      if case .goal(let name, let day?) = event.kind {
        goals.insert("\(name)/\(day)")
        names.insert(name)
      }
    }
    var kinds: [Event.Kind] = []
    for membership in memberships {
      let plan = membership.manifest.plan
      for deck in begun(membership) where known.insert(deck).inserted {
        kinds.append(.enrol(deck: deck, .on, templates: []))
      }
      if let day = plan.departure(ofGroup: membership.enrolment.group), day > today,
        // A day that moved is the same goal, whatever language and program first named it.
        let name = goalNames(of: plan).first(where: names.contains) ?? goalNames(of: plan).first,
        goals.insert("\(name)/\(day)").inserted
      {
        kinds.append(.goal(name: name, day: day))
      }
    }
    return kinds
  }

  /// What the departure is called, in the learner's language before others.
  private func goalNames(of plan: Plan) -> [String] {
    let own = learner.settings.language
    return ([own] + Language.allCases.filter { $0 != own }).map { plan.goalName.text(in: $0) }
      + [plan.formerGoalName]
  }

  /// The decks of the pack whose weeks have begun, or those of the first week before it begins.
  private func begun(_ membership: ClassMembership) -> [String] {
    let plan = membership.manifest.plan
    let studies = plan.studies(
      throughWeek: max(1, plan.week(of: today)),
      group: membership.enrolment.group
    )
    return decks.catalogue.library.decks.filter { deck in
      studies.contains { PackContents.means($0, deck) }
    }.map(\.id)
  }

  // MARK: New cards

  /// New cards that come first: what this week asks for, then what earlier weeks left open.
  var firstNew: [NewShare] {
    memberships.flatMap { membership in
      open(membership).map { NewShare(cards: Set($0.progress.open), count: $0.count) }
    }
  }

  /// What is assigned and not met, that of this week first; none before the first week and after the
  /// last.
  private func open(
    _ membership: ClassMembership
  ) -> [(week: Int, progress: AssignmentProgress, goal: Int, count: Int)] {
    let plan = membership.manifest.plan
    let group = membership.enrolment.group
    let week = plan.week(of: today)
    guard week >= 1, week <= plan.weeks else { return [] }
    var seen: Set<Assignment.Study> = []
    return ([week] + Array(1..<week)).flatMap { number in
      plan.assignments(inWeek: number, group: group).compactMap { assignment in
        guard seen.insert(assignment.study).inserted else { return nil }
        let progress = progress(of: assignment.study)
        let goal = plan.goal(
          of: assignment.study,
          throughWeek: week,
          group: group,
          total: progress.cards
        )
        let count = goal - progress.met
        return count > 0 ? (number, progress, goal, count) : nil
      }
    }
  }

  /// New cards a day that the fullest week of the learner's classes asks for.
  var newPerDay: Int {
    memberships.map { membership in
      let plan = membership.manifest.plan
      let group = membership.enrolment.group
      var totals: [Assignment.Study: Int] = [:]
      let weekly = (1...max(1, plan.weeks)).map { week in
        plan.assignments(inWeek: week, group: group).reduce(0) { sum, assignment in
          let study = assignment.study
          let total = totals[study] ?? progress(of: study).cards
          totals[study] = total
          func goal(_ week: Int) -> Int {
            plan.goal(of: study, throughWeek: week, group: group, total: total)
          }
          return sum + max(0, goal(week) - goal(week - 1))
        }
      }
      let days = max(1, plan.rules.daysPerWeek)
      return ((weekly.max() ?? 0) + days - 1) / days
    }.max() ?? 0
  }

  // MARK: Telling

  /// Whether a class is in one of its weeks.
  var isRunning: Bool {
    memberships.contains { (1...$0.manifest.plan.weeks).contains($0.manifest.plan.week(of: today)) }
  }

  /// Adds what this week asks for: each class, its decks with what was met, days, and where to send.
  func write(to page: inout Page) {
    for membership in memberships {
      let plan = membership.manifest.plan
      let week = plan.week(of: today)
      guard week <= plan.weeks else {
        page.add(DutyPhrases.over(plan, today: today), .notice)
        continue
      }
      guard week >= 1 else {
        page.add(DutyPhrases.begins(plan))
        continue
      }
      page.add(
        DutyPhrases.week(week, of: plan, days: days(inWeek: week, plan)),
        .heading
      )
      writeAssignments(inWeek: week, membership, to: &page)
      if handsIn, plan.lastDay(ofWeek: week).days(since: today) <= 1 {
        page.add(DutyPhrases.handIn(plan), indent: 2)
      }
    }
  }

  /// What is assigned, and how many new cards a day the week brings where the learner's own limit is
  /// lower; what was left behind in earlier weeks is not for one day.
  private func writeAssignments(
    inWeek week: Int,
    _ membership: ClassMembership,
    to page: inout Page
  ) {
    let plan = membership.manifest.plan
    var new = 0
    for assignment in plan.assignments(inWeek: week, group: membership.enrolment.group) {
      let state = standing(of: assignment, membership)
      new += max(0, state.goal - state.goalBefore)
      page.add(
        DutyPhrases.assignment(
          state.progress.title,
          met: min(state.progress.met, state.goal),
          goal: state.goal,
          by: DayPhrases.date(plan.lastDay(of: assignment))
        ),
        indent: 2
      )
    }
    for earlier in open(membership) where earlier.week < week {
      page.add(
        DutyPhrases.stillOpen(
          earlier.progress.title,
          fromWeek: earlier.week,
          met: earlier.progress.met,
          goal: earlier.goal
        ),
        indent: 2
      )
    }
    let own = learner.settings.newPerDay
    let perDay = (new + plan.rules.daysPerWeek - 1) / plan.rules.daysPerWeek
    if perDay > own { page.add(DutyPhrases.pace(needed: perDay, own: own), indent: 2) }
  }

  private func days(inWeek week: Int, _ plan: Plan) -> Int {
    let activity = ClassActivity(learner.state, from: plan.start)
    let days = (0..<7).count {
      activity.counts(plan.firstDay(ofWeek: week).advanced(byDays: $0), by: plan.rules)
    }
    return min(days, plan.rules.daysPerWeek)
  }

  private func progress(of study: Assignment.Study) -> AssignmentProgress {
    AssignmentProgress(study, in: decks, state: learner.state, audiences: decks.audiences)
  }

  private func standing(
    of assignment: Assignment,
    _ membership: ClassMembership
  ) -> (progress: AssignmentProgress, goal: Int, goalBefore: Int) {
    let progress = progress(of: assignment.study)
    func goal(throughWeek week: Int) -> Int {
      membership.manifest.plan.goal(
        of: assignment.study,
        throughWeek: week,
        group: membership.enrolment.group,
        total: progress.cards
      )
    }
    return (
      progress, goal(throughWeek: assignment.week), goal(throughWeek: assignment.week - 1)
    )
  }
}
