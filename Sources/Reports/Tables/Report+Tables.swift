import Scheduling
package import Text

/// The tables of a report in the words of a language, for pages and Markdown.
package struct WordedTables {
  let report: Report
  let language: Language
  let psychometrics: Psychometrics

  package init(_ report: Report, in language: Language, psychometrics: Psychometrics) {
    self.report = report
    self.language = language
    self.psychometrics = psychometrics
  }

  /// The first lines of a report: what it is about, and the whole in a few numbers.
  package var summary: [Phrase] { ReportPhrases.summary(report) }

  package var atRisk: ReportTable {
    ReportTable(
      caption: TablePhrases.atRisk,
      columns: [
        .init(TablePhrases.name, .words), .init(TablePhrases.group, .words),
        .init(TablePhrases.reason, .words),
      ],
      rows: rows(of: report.atRisk) { learner in
        guard learner.person.records == .present else {
          return [
            learner.person.name, ReportTable.text(learner.person.group),
            TablePhrases.nothingHandedIn.text(in: language),
          ]
        }
        return [
          learner.person.name, ReportTable.text(learner.person.group),
          ReportTable.list(learner.risks.map(\.phrase), in: language),
        ]
      }
    )
  }

  package var learners: ReportTable {
    ReportTable(
      caption: TablePhrases.learners,
      columns: [
        .init(TablePhrases.name, .words), .init(TablePhrases.group, .words),
        .init(TablePhrases.mark, .numbers), .init(TablePhrases.days, .numbers),
        .init(TablePhrases.answers, .numbers), .init(TablePhrases.minutes, .numbers),
        .init(TablePhrases.seen, .numbers), .init(TablePhrases.due, .numbers),
        .init(TablePhrases.overdue, .numbers), .init(TablePhrases.mature, .numbers),
        .init(TablePhrases.retention, .numbers), .init(TablePhrases.recallToday, .numbers),
        .init(TablePhrases.recallDeparture, .numbers),
      ],
      rows: report.learners.map(row)
    )
  }

  private func row(_ learner: LearnerMeasures) -> [String] {
    [
      learner.person.name, ReportTable.text(learner.person.group),
      learner.person.participation?.mark?.text(places: 0) ?? ReportTable.unknown,
      ReportTable.count(learner.total.days), ReportTable.count(learner.total.answers),
      ReportTable.count(learner.total.milliseconds / 60_000),
      ReportTable.count(learner.standing.seen), ReportTable.count(learner.standing.due),
      ReportTable.count(learner.standing.overdue), ReportTable.count(learner.standing.mature),
      ReportTable.percent(learner.retention), ReportTable.percent(learner.expectedNow),
      ReportTable.percent(learner.expectedThen),
    ]
  }

  /// How answers came about; shown, never deducted from anything.
  package var conduct: ReportTable {
    ReportTable(
      caption: TablePhrases.conduct,
      columns: [
        .init(TablePhrases.name, .words), .init(TablePhrases.appeals, .numbers),
        .init(TablePhrases.overrides, .numbers), .init(TablePhrases.hasty, .numbers),
        .init(TablePhrases.hints, .numbers),
      ],
      rows: report.learners.filter { $0.total.answers > 0 }.map { learner in
        [
          learner.person.name, ReportTable.count(learner.conduct.appeals),
          ReportTable.percent(learner.overrideRate), ReportTable.percent(learner.hastyRate),
          ReportTable.count(learner.conduct.hints),
        ]
      }
    )
  }

  package var weeks: ReportTable {
    ReportTable(
      caption: TablePhrases.weeks,
      columns: [
        .init(TablePhrases.week, .words), .init(TablePhrases.answers, .numbers),
        .init(TablePhrases.minutes, .numbers), .init(TablePhrases.reviews, .numbers),
        .init(TablePhrases.retention, .numbers), .init(TablePhrases.expected, .numbers),
      ],
      rows: report.weeks.map { week in
        [
          week.monday.description, ReportTable.count(week.tally.answers),
          ReportTable.count(week.tally.milliseconds / 60_000),
          ReportTable.count(week.tally.reviews),
          ReportTable.percent(week.tally.retention),
          ReportTable.percent(week.tally.expectedRetention),
        ]
      }
    )
  }

  package var forecast: ReportTable {
    ReportTable(
      caption: TablePhrases.forecast,
      columns: [.init(TablePhrases.day, .words), .init(TablePhrases.expected, .numbers)],
      rows: report.forecast.map { [$0.day.description, ReportTable.percent($0.expected)] }
    )
  }

  package var load: ReportTable {
    ReportTable(
      caption: TablePhrases.load,
      columns: [.init(TablePhrases.day, .words), .init(TablePhrases.cards, .numbers)],
      rows: report.load.enumerated().map { offset, count in
        [report.scope.now.day.advanced(byDays: offset).description, ReportTable.count(count)]
      }
    )
  }

  /// The days of the calendar on which somebody practised.
  package var days: ReportTable {
    let calendar = CalendarChart(days: report.days, today: report.scope.now.day, language: language)
    return ReportTable(
      caption: ChartPhrases.calendar,
      columns: [.init(TablePhrases.day, .words), .init(TablePhrases.answers, .numbers)],
      rows: calendar.shown.sorted { $0.key < $1.key }.map {
        [$0.key.description, ReportTable.count($0.value)]
      }
    )
  }

  package var decks: ReportTable {
    subjects(report.decks, caption: TablePhrases.decks, heading: TablePhrases.deck)
  }

  package var tags: ReportTable {
    subjects(report.tags, caption: TablePhrases.tags, heading: TablePhrases.tag)
  }

  private func subjects(
    _ subjects: [Report.Subject],
    caption: Phrase,
    heading: Phrase
  ) -> ReportTable {
    ReportTable(
      caption: caption,
      columns: [
        .init(heading, .words), .init(TablePhrases.cards, .numbers),
        .init(TablePhrases.started, .numbers), .init(TablePhrases.coverage, .numbers),
        .init(TablePhrases.answers, .numbers), .init(TablePhrases.retention, .numbers),
        .init(TablePhrases.firstScore, .numbers),
      ],
      rows: subjects.map { subject in
        [
          subject.title, subject.size.map(ReportTable.count) ?? ReportTable.unknown,
          ReportTable.count(subject.learners), ReportTable.percent(subject.coverage),
          ReportTable.count(subject.tally.answers), ReportTable.percent(subject.tally.retention),
          ReportTable.percent(subject.tally.facility),
        ]
      }
    )
  }
}
