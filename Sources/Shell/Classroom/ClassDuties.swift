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

  /// The duties; decks whose week has begun and the departure are taken up once, and what the learner
  /// has since left or taken away stays so.
  static func takenUp(
    _ shell: Shell,
    _ learner: Learner,
    _ decks: LoadedDecks
  ) throws -> ClassDuties {
    let now = shell.world.now()
    let duties = ClassDuties(
      memberships: shell.memberships,
      learner: learner,
      decks: decks,
      today: learner.time(now).day
    )
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
      if plan.lastDay(ofWeek: week).days(since: today) <= 1 {
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
          met: state.progress.met,
          goal: state.goal,
          by: DayPhrases.date(plan.lastDay(of: assignment))
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
    return (0..<7).count {
      activity.counts(plan.firstDay(ofWeek: week).advanced(byDays: $0), by: plan.rules)
    }
  }

  private func standing(
    of assignment: Assignment,
    _ membership: ClassMembership
  ) -> (progress: AssignmentProgress, goal: Int, goalBefore: Int) {
    let progress = AssignmentProgress(
      assignment.study,
      in: decks,
      state: learner.state,
      audiences: decks.audiences
    )
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

/// How far a learner is with something assigned.
struct AssignmentProgress {
  /// What it is called, in the learner's language.
  let title: Phrase
  private(set) var cards = 0
  private(set) var met = 0

  init(
    _ study: Assignment.Study,
    in decks: LoadedDecks,
    state: ProfileState,
    audiences: Set<Audience>
  ) {
    let library = decks.catalogue.library
    let named = library.decks.filter { PackContents.means(study, $0) }
    switch study {
    case .deck(let id):
      let deck = library.deck(id)
      title = Phrase(
        en: deck?.title(in: .english) ?? id,
        ja: deck?.title(in: .japanese) ?? id,
        ko: deck?.title(in: .korean) ?? id
      )
    case .tag: title = Phrase(en: study.text, ja: study.text, ko: study.text)
    }
    for deck in named {
      for entry in deck.entries() {
        let card = deck.cards[entry.card]
        guard audiences.contains(card.audience), Self.means(study, deck, entry) else { continue }
        cards += 1
        if state.schedule(entry.id).phase != .new { met += 1 }
      }
    }
  }

  /// Whether something to remember of a deck belongs to what is assigned.
  static func means(_ study: Assignment.Study, _ deck: Deck, _ entry: DeckEntry) -> Bool {
    switch study {
    case .deck: true
    case .tag(let tag): deck.tags(of: entry).contains(tag)
    }
  }
}
