import Text

/// A gradebook as learning platforms import it; what is not known stays blank.
package enum Gradebook: String, CaseIterable, Sendable {
  case moodle, canvas

  /// The table of `report`; marks are per cent.
  package func table(of report: Report) -> CSVTable {
    switch self {
    case .moodle: Self.moodle(report)
    case .canvas: Self.canvas(report)
    }
  }

  private static let marks = ["Koryu participation", "Koryu retention", "Koryu first answers"]

  private static func marks(_ learner: LearnerMeasures) -> [CSVTable.Cell] {
    [
      .real(learner.person.participation?.mark), .percent(learner.retention),
      .percent(learner.facility),
    ]
  }

  /// Moodle asks at import which column says who the learner is, and which are marks and feedback.
  private static func moodle(_ report: Report) -> CSVTable {
    CSVTable(
      header: ["ID number", "Full name", "Group"] + marks + ["Feedback: Koryu participation"],
      rows: report.learners.map { learner in
        [
          .optional(learner.person.schoolID), .text(learner.person.name),
          .optional(learner.person.group),
        ] + marks(learner) + [
          .optional(learner.person.participation?.explanation.english ?? "")
        ]
      }
    )
  }

  /// Canvas wants “Student” first, “ID” second, a section, and may be told the points possible.
  private static func canvas(_ report: Report) -> CSVTable {
    let points: [CSVTable.Cell] = [.text("Points Possible"), .blank, .blank, .blank, .blank]
    return CSVTable(
      header: ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"] + marks,
      rows: [points + marks.map { _ in .number("100") }]
        + report.learners.map { learner in
          [
            .text(learner.person.name), .blank, .optional(learner.person.schoolID), .blank,
            .optional(learner.person.group),
          ] + marks(learner)
        }
    )
  }
}
