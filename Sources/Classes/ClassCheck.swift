import Text

/// What shows only when roster, plan and decks are read side by side.
package struct ClassCheck {
  package private(set) var findings: [CellFinding] = []

  /// Compares; `deckIDs` and `tags` are those of the decks that can be packed, and `suggest` tells
  /// the nearest of several words.
  package init(
    roster: RosterReader?,
    rosterPath: String,
    plan: PlanReader?,
    planPath: String,
    deckIDs: Set<String>,
    tags: Set<String>,
    suggest: (_ word: String, _ known: [String]) -> String?
  ) {
    guard let plan else { return }
    let known = deckIDs.sorted() + tags.sorted().map { "#" + $0 }
    for (assignment, cell) in zip(plan.plan.assignments, plan.cells) {
      let isKnown =
        switch assignment.study {
        case .deck(let id): deckIDs.contains(id)
        case .tag(let tag): tags.contains(tag)
        }
      if !isKnown {
        let suggestion = suggest(assignment.study.text, known)
        add(.unknownStudy(assignment.study, suggestion: suggestion), cell.study, planPath)
      }
    }
    if plan.plan.assignments.isEmpty { add(.noAssignments, nil, planPath) }
    guard let roster else { return }
    let groups = roster.roster.groups
    let named =
      zip(plan.plan.assignments, plan.cells).map { ($0.group, $1.group) }
      + plan.groupCells.map { ($0.group, $0.cell) }
    for (group, cell) in named where !group.isEmpty && !groups.contains(group) {
      add(.unknownGroup(group, known: groups), cell, planPath)
    }
    for (participant, cell) in zip(roster.roster.participants, roster.excusedCells) {
      guard let last = participant.excused.max(), last > plan.plan.weeks else { continue }
      add(.excusedBeyondEnd(last, weeks: plan.plan.weeks), cell, rosterPath)
    }
  }

  private mutating func add(_ problem: PlanProblem, _ cell: CellReference?, _ path: String) {
    let finding = CellFinding(
      path: path,
      cell: cell,
      severity: problem.severity,
      rule: problem.rule,
      message: problem.phrase
    )
    // A row that lists several weeks is told once.
    if !findings.contains(finding) { findings.append(finding) }
  }
}
