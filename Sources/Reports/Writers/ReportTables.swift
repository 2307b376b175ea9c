import Scheduling

/// The tables of a report as files for spreadsheets and scripts.
///
/// Column names are the same in every language, so that a script keeps working; shares are per cent
/// with one decimal, times are minutes, and what is not known is blank.
package enum ReportTables: String, CaseIterable, Sendable {
  case learners, items, weeks, decks, tags

  /// The table of `report`.
  package func table(of report: Report, psychometrics: Psychometrics = .hidden) -> CSVTable {
    switch self {
    case .learners: Self.learners(report)
    case .items: Self.items(report, psychometrics)
    case .weeks: Self.weeks(report)
    case .decks: Self.subjects(report.decks, "deck")
    case .tags: Self.subjects(report.tags, "tag")
    }
  }

  private static func learners(_ report: Report) -> CSVTable {
    CSVTable(
      header: [
        "learner", "name", "group", "school_id", "participation", "days", "answers", "minutes",
        "cards_seen", "due", "overdue", "mature", "leeches", "retention", "expected_retention",
        "reviews", "first_score", "recall_today", "departure", "recall_departure", "appeals",
        "overrides", "hasty", "hints", "at_risk", "damaged_lines",
      ],
      rows: report.learners.map(row)
    )
  }

  private static func row(_ learner: LearnerMeasures) -> [CSVTable.Cell] {
    let standing = learner.standing
    return [
      .text(learner.person.id), .text(learner.person.name), .optional(learner.person.group),
      .optional(learner.person.schoolID), .real(learner.person.participation?.mark),
      .whole(learner.total.days), .whole(learner.total.answers),
      .real(Double(learner.total.milliseconds) / 60_000), .whole(standing.seen),
      .whole(standing.due), .whole(standing.overdue), .whole(standing.mature),
      .whole(standing.leeches), .percent(learner.retention),
      .percent(learner.total.expectedRetention), .whole(learner.total.reviews),
      .percent(learner.facility), .percent(learner.expectedNow),
      .optional(learner.departure?.description ?? ""), .percent(learner.expectedThen),
      .whole(learner.conduct.appeals), .percent(learner.overrideRate),
      .percent(learner.hastyRate), .whole(learner.conduct.hints),
      .optional(learner.risks.map(\.word).joined(separator: " ")), .whole(learner.damagedLines),
    ]
  }

  private static func items(_ report: Report, _ psychometrics: Psychometrics) -> CSVTable {
    let more = ["discrimination", "efficiency", "effective_weight"]
    return CSVTable(
      header: ["card", "deck", "prompt", "answer", "in_deck", "n", "facility", "sd"]
        + (psychometrics == .shown ? more : [])
        + ["answers", "appeals", "common_wrong", "idle_options", "look"],
      rows: report.items.map { row($0, psychometrics) }
    )
  }

  private static func row(_ item: ItemMeasures, _ psychometrics: Psychometrics) -> [CSVTable.Cell] {
    let figures = item.statistics
    let more: [CSVTable.Cell] = [
      .real(figures.discrimination, places: 2), .real(figures.efficiency, places: 2),
      .real(figures.effectiveWeight, places: 2),
    ]
    let wrong = item.wrong.map { "\($0.text) (\($0.count))" }.joined(separator: " | ")
    let idle = item.options.filter(\.isIdle).map(\.text).joined(separator: " | ")
    return [
      .text(item.card.description), .text(item.wording.deckTitle), .text(item.wording.prompt),
      .optional(item.wording.answer), .whole(item.wording.presence == .inDeck ? 1 : 0),
      .whole(figures.n), .real(figures.facility), .real(figures.standardDeviation, places: 3),
    ] + (psychometrics == .shown ? more : []) + [
      .whole(item.answers), .whole(item.appeals), .optional(wrong), .optional(idle),
      .optional(item.concerns.map(\.word).joined(separator: " ")),
    ]
  }

  private static func weeks(_ report: Report) -> CSVTable {
    CSVTable(
      header: [
        "monday", "days", "answers", "minutes", "reviews", "retention", "expected_retention",
      ],
      rows: report.weeks.map { week in
        [
          .text(week.monday.description), .whole(week.tally.days), .whole(week.tally.answers),
          .real(Double(week.tally.milliseconds) / 60_000), .whole(week.tally.reviews),
          .percent(week.tally.retention), .percent(week.tally.expectedRetention),
        ]
      }
    )
  }

  private static func subjects(_ subjects: [Report.Subject], _ kind: String) -> CSVTable {
    CSVTable(
      header: [
        kind, "title", "cards", "learners", "cards_seen", "coverage", "answers", "reviews",
        "retention", "first_score",
      ],
      rows: subjects.map { subject in
        [
          .text(subject.name), .text(subject.title), subject.size.map { .whole($0) } ?? .blank,
          .whole(subject.learners), .whole(subject.tally.seen), .percent(subject.coverage),
          .whole(subject.tally.answers), .whole(subject.tally.reviews),
          .percent(subject.tally.retention), .percent(subject.tally.facility),
        ]
      }
    )
  }
}

/// Whether a report tells the figures that need training to read.
package enum Psychometrics: Hashable, Sendable {
  case shown
  case hidden
}

extension CSVTable.Cell {
  /// Text, or blank where it is empty.
  static func optional(_ text: String) -> Self { text.isEmpty ? .blank : .text(text) }
}

extension Risk {
  /// What files call it.
  var word: String {
    switch self {
    case .idle: "idle"
    case .overdue: "overdue"
    case .retention: "retention"
    }
  }
}

extension Concern {
  /// What files call it.
  var word: String {
    switch self {
    case .efficiency: "efficiency"
    case .negativeDiscrimination: "discrimination"
    case .facility: "facility"
    case .appeals: "appeals"
    }
  }
}
