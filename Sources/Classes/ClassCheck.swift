import Text

/// What shows only when roster, plan and decks are read side by side.
package struct ClassCheck {
  package private(set) var findings: [CellFinding] = []

  /// Compares; `deckIDs` and `tags` are those of the decks that can be packed, `cards` tells how many
  /// something planned has, and `suggest` the nearest of several words.
  package init(
    roster: RosterReader?,
    rosterPath: String,
    plan: PlanReader?,
    planPath: String,
    deckIDs: Set<String>,
    tags: Set<String>,
    cards: (Assignment.Study) -> Int? = { _ in nil },
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
        let text = assignment.study.text
        let first = text.prefix { !" ,;、，；".contains($0) }
        // hangul five, hangul 20; kana 20: more than a row can say.
        if first.count < text.count, known.contains(String(first)) {
          add(.oddStudy(text, deck: String(first)), cell.study, planPath)
          continue
        }
        let suggestion = suggest(text, known)
        add(.unknownStudy(assignment.study, suggestion: suggestion), cell.study, planPath)
      }
    }
    countCards(plan, planPath, cards)
    if plan.hasHeadings, plan.plan.assignments.isEmpty { add(.noAssignments, nil, planPath) }
    guard let roster else { return }
    let groups = roster.roster.groups
    let named =
      zip(plan.plan.assignments, plan.cells).map { ($0.group, $1.group) }
      + plan.groupCells.map { ($0.group, $0.cell) }
    for (group, cell) in named where !group.isEmpty && !groups.contains(group) {
      add(.unknownGroup(group, known: groups), cell, planPath)
    }
    compareWeeks(roster, rosterPath, weeks: plan.plan.weeks)
    compareDates(plan, planPath, roster.roster)
  }

  /// Finds dates before those whom they are for have joined.
  private mutating func compareDates(_ plan: PlanReader, _ path: String, _ roster: Roster) {
    for (assignment, cell) in zip(plan.plan.assignments, plan.cells) {
      guard let by = assignment.by, by >= plan.plan.start else { continue }
      let meant = roster.participants.filter {
        assignment.group.isEmpty || $0.group == assignment.group
      }
      let late = meant.filter { plan.plan.firstDay(ofWeek: $0.firstWeek) > by }
      guard !late.isEmpty, let first = late.map(\.firstWeek).min() else { continue }
      if late.count == meant.count {
        add(.dateBeforeJoining(by, week: first), cell.by, path)
      } else {
        add(.dateBeforeSomeJoin(by, late.map { roster.callName($0) }), cell.by, path)
      }
    }
  }

  private mutating func compareWeeks(_ roster: RosterReader, _ path: String, weeks: Int) {
    for (participant, cells) in zip(roster.roster.participants, roster.weekCells) {
      if let last = participant.excused.max(), last > weeks {
        add(.excusedBeyondEnd(last, weeks: weeks), cells.excused, path)
      }
      if participant.firstWeek > weeks {
        add(.joinsAfterEnd(participant.firstWeek, weeks: weeks), cells.from, path)
      }
    }
  }

  /// Finds the row from which a deck is asked for more cards than it has; a group may be given them
  /// beside everybody.
  private mutating func countCards(
    _ plan: PlanReader,
    _ path: String,
    _ cards: (Assignment.Study) -> Int?
  ) {
    struct Share: Hashable {
      var study: Assignment.Study
      var group: String
    }
    var asked: [Share: Int] = [:]
    for (assignment, cell) in zip(plan.plan.assignments, plan.cells) {
      guard let wanted = assignment.cards, let total = cards(assignment.study) else { continue }
      let share = Share(study: assignment.study, group: assignment.group)
      let before = asked[share, default: 0]
      asked[share] = before + wanted
      if before <= total, before + wanted > total {
        add(.moreCardsThanThereAre(before + wanted, of: total), cell.study, path)
      }
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
