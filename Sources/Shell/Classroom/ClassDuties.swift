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
    for event in learner.state.otherEvents {
      if case .enrol(let deck, _, _) = event.kind { known.insert(deck) }
      if case .goal(let name, let day?) = event.kind { goals.insert("\(name)/\(day)") }
    }
    var kinds: [Event.Kind] = []
    for membership in memberships {
      let plan = membership.manifest.plan
      for deck in begun(membership) where known.insert(deck).inserted {
        kinds.append(.enrol(deck: deck, .on, templates: []))
      }
      if let day = plan.departure(ofGroup: membership.enrolment.group), day > today,
        goals.insert("\(plan.title)/\(day)").inserted
      {
        kinds.append(.goal(name: plan.title, day: day))
      }
    }
    return kinds
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
      for assignment in plan.assignments(inWeek: week, group: membership.enrolment.group) {
        page.add(line(assignment, plan, membership), indent: 2)
      }
      if plan.lastDay(ofWeek: week).days(since: today) <= 1 {
        page.add(DutyPhrases.handIn(plan), indent: 2)
      }
    }
  }

  private func days(inWeek week: Int, _ plan: Plan) -> Int {
    let activity = ClassActivity(learner.state, from: plan.start)
    return (0..<7).count {
      activity.counts(plan.firstDay(ofWeek: week).advanced(byDays: $0), by: plan.rules)
    }
  }

  private func line(
    _ assignment: Assignment,
    _ plan: Plan,
    _ membership: ClassMembership
  ) -> Phrase {
    let progress = AssignmentProgress(
      assignment.study,
      in: decks,
      state: learner.state,
      audiences: decks.audiences
    )
    let goal = plan.goal(
      of: assignment.study,
      throughWeek: assignment.week,
      group: membership.enrolment.group,
      total: progress.cards
    )
    return DutyPhrases.assignment(
      progress.title,
      met: progress.met,
      goal: goal,
      by: DayPhrases.date(plan.lastDay(of: assignment))
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
        guard audiences.contains(card.audience), Self.means(study, deck, card) else { continue }
        cards += 1
        if state.schedule(entry.id).phase != .new { met += 1 }
      }
    }
  }

  private static func means(_ study: Assignment.Study, _ deck: Deck, _ card: Card) -> Bool {
    switch study {
    case .deck: true
    case .tag(let tag): deck.tags.contains(tag) || card.tags.contains(tag)
    }
  }
}
