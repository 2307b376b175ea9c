import Scheduling
package import Text

/// The spreadsheets of a new class, in the coordinator's language.
package enum ClassDrafts {
  /// The name of the first row of a drafted roster, so that a forgotten one can be told.
  package static let exampleNames = ["A", "B"].map {
    Phrase(en: "Example \($0)", ja: "例 \($0)", ko: "예시 \($0)")
  }

  /// A roster with headings and two rows to write over.
  package static func roster(in language: Language) -> [[String]] {
    let names = exampleNames.map { $0.text(in: language) }
    return [
      RosterColumn.drafted.map { $0.heading.text(in: language) },
      [names[0], "A", "1001", "", ""],
      [names[1], "B", "1002", "3 5~6", "2"],
    ]
  }

  /// A plan as rows: the rules, each with its value or an empty cell, then what to study.
  package static func plan(_ plan: Plan, in language: Language) -> [[String]] {
    var rows = [PlanColumn.allCases.map { $0.heading.text(in: language) }]
    for rule in PlanRule.allCases {
      for (value, group) in values(of: rule, in: plan, language) {
        rows.append([rule.word.text(in: language), value, group, ""])
      }
    }
    for assignment in plan.assignments {
      rows.append([
        String(assignment.week), assignment.text, assignment.group,
        assignment.by?.description ?? "",
      ])
    }
    return rows
  }

  private static func values(
    of rule: PlanRule,
    in plan: Plan,
    _ language: Language
  ) -> [(value: String, group: String)] {
    switch rule {
    case .title: [(plan.title, "")]
    case .start: [(plan.start.description, "")]
    case .weeks: [(String(plan.weeks), "")]
    case .departure:
      plan.departures.isEmpty
        ? [("", "")]
        : plan.departures.sorted { $0.key < $1.key }.map { ($0.value.description, $0.key) }
    case .minutes: [(String(plan.minutes), "")]
    case .days: [(String(plan.rules.daysPerWeek), "")]
    case .leastMinutes: [(String(plan.rules.leastMinutes), "")]
    case .points: [(String(plan.rules.fullMark), "")]
    case .sendTo: [(plan.sendTo, "")]
    case .names: [(plan.names.phrase.text(in: language), "")]
    }
  }
}

extension NameDisplay {
  /// The word in the plan.
  package var phrase: Phrase {
    switch self {
    case .shown: Phrase(en: "shown", ja: "表示", ko: "표시")
    case .hidden: Phrase(en: "hidden", ja: "非表示", ko: "숨김")
    }
  }
}
