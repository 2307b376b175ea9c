import Text

extension WordedTables {
  /// The participation marks with the sentences that explain them.
  package var participation: ReportTable {
    ReportTable(
      caption: TablePhrases.mark,
      columns: [
        .init(TablePhrases.name, .words), .init(TablePhrases.mark, .numbers),
        .init(TablePhrases.reason, .words),
      ],
      rows: rows(of: report.learners.filter { $0.person.participation != nil }) { learner in
        let mark = learner.person.participation
        return [
          learner.person.name, mark?.mark?.text(places: 0) ?? ReportTable.unknown,
          mark?.explanation.text(in: language) ?? ReportTable.unknown,
        ]
      }
    )
  }
}
