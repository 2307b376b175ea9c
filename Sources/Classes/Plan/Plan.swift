package import Scheduling

/// What a class studies and when, and by which rules participation is marked.
package struct Plan: Hashable, Sendable {
  /// What the programme is called.
  package var title: String
  /// The first day of week 1.
  package var start: Day
  /// How many weeks it runs.
  package var weeks: Int
  /// The day of departure, by group; that of everybody under an empty name.
  package var departures: [String: Day]
  /// Minutes a day that learners are asked for.
  package var minutes: Int
  /// Where hand-ins go: an address, a room, a person's desk.
  package var sendTo: String
  /// Whether learners may see the roster's names when they join.
  package var names: NameDisplay
  /// How participation is marked.
  package var rules: ParticipationRules
  /// What is to be studied, in the order of the spreadsheet.
  package var assignments: [Assignment]

  package init(
    title: String = "",
    start: Day,
    weeks: Int,
    departures: [String: Day] = [:],
    minutes: Int = 10,
    sendTo: String = "",
    names: NameDisplay = .shown,
    rules: ParticipationRules = ParticipationRules(),
    assignments: [Assignment] = []
  ) {
    self.title = title
    self.start = start
    self.weeks = weeks
    self.departures = departures
    self.minutes = minutes
    self.sendTo = sendTo
    self.names = names
    self.rules = rules
    self.assignments = assignments
  }

  /// Weeks at most.
  package static let mostWeeks = 104
}

/// Whether the names of a roster are shown to those who join.
package enum NameDisplay: String, Hashable, Sendable {
  /// Learners pick theirs from a list.
  case shown
  /// Learners type theirs; the pack holds digests.
  case hidden
}

/// Something to study in one week.
package struct Assignment: Hashable, Sendable {
  /// What is studied.
  package enum Study: Hashable, Sendable {
    case deck(String)
    case tag(String)

    /// As it stands in a spreadsheet: a deck's id, or a tag behind `#`.
    package var text: String {
      switch self {
      case .deck(let id): id
      case .tag(let tag): "#" + tag
      }
    }

    /// Reads what `text` writes.
    package init(_ text: String) {
      if text.hasPrefix("#") || text.hasPrefix("＃") {
        self = .tag(String(text.dropFirst()))
      } else {
        self = .deck(text)
      }
    }
  }

  /// The week, from 1.
  package var week: Int
  package var study: Study
  /// The group that it is for; empty for everybody.
  package var group: String
  /// The last day for it; the end of its week where the plan names none.
  package var by: Day?
  /// How many of its cards are to be met in this week; nil leaves it to the weeks that it stands in.
  package var cards: Int?

  package init(
    week: Int,
    study: Study,
    group: String = "",
    by: Day? = nil,
    cards: Int? = nil
  ) {
    self.week = week
    self.study = study
    self.group = group
    self.by = by
    self.cards = cards
  }

  /// What is studied, as it stands in a spreadsheet: `hangul`, or `hangul 40` for so many cards.
  package var text: String { study.text + (cards.map { " \($0)" } ?? "") }
}

extension Plan {
  /// The week that a day is in, from 1; 0 or less before the start, more than `weeks` after the end.
  package func week(of day: Day) -> Int {
    let days = day.days(since: start)
    return (days >= 0 ? days / 7 : (days - 6) / 7) + 1
  }

  /// The first day of a week.
  package func firstDay(ofWeek week: Int) -> Day { start.advanced(byDays: 7 * (week - 1)) }

  /// The last day of a week.
  package func lastDay(ofWeek week: Int) -> Day { firstDay(ofWeek: week).advanced(byDays: 6) }

  /// The last day of the last week.
  package var end: Day { lastDay(ofWeek: weeks) }

  /// The departure of a group: its own, or everybody's.
  package func departure(ofGroup group: String) -> Day? { departures[group] ?? departures[""] }

  /// What a group has to study in a week.
  package func assignments(inWeek week: Int, group: String) -> [Assignment] {
    assignments.filter { $0.week == week && ($0.group.isEmpty || $0.group == group) }
  }

  /// What a group has been given by the end of a week, each deck or tag once, in the order given.
  package func studies(throughWeek week: Int, group: String) -> [Assignment.Study] {
    var seen: Set<Assignment.Study> = []
    return assignments.filter { $0.week <= week && ($0.group.isEmpty || $0.group == group) }
      .sorted { $0.week < $1.week }.map(\.study).filter { seen.insert($0).inserted }
  }

  /// The last day for an assignment.
  package func lastDay(of assignment: Assignment) -> Day {
    assignment.by ?? lastDay(ofWeek: assignment.week)
  }

  /// The share of a deck that a group should have met by the end of a week: one that stands in
  /// several weeks is spread evenly over them.
  package func share(of study: Assignment.Study, throughWeek week: Int, group: String) -> Double {
    let weeks = Set(
      assignments.filter { $0.study == study && ($0.group.isEmpty || $0.group == group) }
        .map(\.week)
    )
    guard !weeks.isEmpty else { return 0 }
    return Double(weeks.count { $0 <= week }) / Double(weeks.count)
  }

  /// How many of the `total` cards of something a group should have met by the end of a week: what
  /// the plan counts, or its even share.
  package func goal(
    of study: Assignment.Study,
    throughWeek week: Int,
    group: String,
    total: Int
  ) -> Int {
    let counted = assignments.filter {
      $0.study == study && ($0.group.isEmpty || $0.group == group) && $0.cards != nil
    }
    guard counted.isEmpty else {
      return min(total, counted.filter { $0.week <= week }.reduce(0) { $0 + ($1.cards ?? 0) })
    }
    let share = share(of: study, throughWeek: week, group: group)
    return Int((Double(total) * share).rounded(.up))
  }
}
