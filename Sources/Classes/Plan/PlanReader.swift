package import Scheduling

/// Reads a plan from a sheet: rules of the class, and what to study in each week.
package struct PlanReader {
  /// Assignments at most.
  package static let mostAssignments = 2_000

  /// What was understood; a plan without a start begins on the day handed in.
  package private(set) var plan: Plan
  package private(set) var findings: [CellFinding] = []
  /// Where each assignment stands, by their order.
  private(set) var cells: [AssignmentCells] = []
  /// Where the rules that name a group stand.
  private(set) var groupCells: [(group: String, cell: CellReference)] = []
  private var columns: SheetColumns<PlanColumn>
  private var ruleCells: [String: CellReference] = [:]
  private var hasWeeks = false
  private var datedRows: Set<Int> = []
  /// Whether the columns are known: without them nothing of the plan is.
  var hasHeadings: Bool { columns.areKnown }
  private let path: String

  /// `today` stands in for a start that the plan does not name.
  package init(_ sheet: Sheet, today: Day) {
    path = sheet.path
    plan = Plan(start: today, weeks: 1)
    columns = SheetColumns(sheet, required: [.week, .study])
    for row in columns.body {
      columns.checkCells(of: row)
      take(row)
    }
    finish()
    findings = (columns.findings + findings).sorted { left, right in
      (left.cell ?? CellReference(row: 0, column: 0))
        < (right.cell ?? CellReference(row: 0, column: 0))
    }
  }

  private mutating func take(_ row: Sheet.Row) {
    let first = columns.text(.week, in: row).narrowed
    if let rule = PlanRule.named(first) {
      takeRule(rule, row)
    } else {
      takeAssignment(first, row)
    }
  }

  // MARK: Rules

  private mutating func takeRule(_ rule: PlanRule, _ row: Sheet.Row) {
    let value = columns.text(.study, in: row)
    let group = columns.text(.group, in: row).narrowed
    let cell = columns.cell(.study, in: row)
    // An empty rule is one that the coordinator has not filled in yet.
    guard !value.isEmpty else { return }
    let name = rule == .departure ? "\(rule)/\(group)" : "\(rule)"
    if let other = ruleCells[name] {
      return add(.repeatedRule(rule.word, first: other), columns.cell(.week, in: row))
    }
    ruleCells[name] = cell
    switch rule {
    case .title: plan.title = value
    case .sendTo: plan.sendTo = value
    case .start: if let day = day(value, cell) { plan.start = day }
    case .departure:
      if !group.isEmpty { groupCells.append((group, columns.cell(.group, in: row))) }
      if let day = day(value, cell) { plan.departures[group] = day }
    case .weeks:
      if let weeks = number(value, 1...Plan.mostWeeks, cell) {
        plan.weeks = weeks
        hasWeeks = true
      }
    case .minutes: if let minutes = number(value, 1...600, cell) { plan.minutes = minutes }
    case .days: if let days = number(value, 1...7, cell) { plan.rules.daysPerWeek = days }
    case .leastMinutes:
      if let minutes = number(value, 0...600, cell) { plan.rules.leastMinutes = minutes }
    case .points: if let points = number(value, 1...10_000, cell) { plan.rules.fullMark = points }
    case .names: takeNames(value, cell)
    }
  }

  private mutating func takeNames(_ value: String, _ cell: CellReference) {
    switch value.lowercased() {
    case "shown", "show", "表示", "표시": plan.names = .shown
    case "hidden", "hide", "非表示", "숨김": plan.names = .hidden
    case _: add(.badNames(value), cell)
    }
  }

  private mutating func number(
    _ text: String,
    _ range: ClosedRange<Int>,
    _ cell: CellReference
  ) -> Int? {
    guard let number = SheetNumber.read(text), range.contains(number) else {
      add(.badNumber(text, range), cell)
      return nil
    }
    return number
  }

  private mutating func day(_ text: String, _ cell: CellReference) -> Day? {
    guard let day = SheetDate.day(text) else {
      add(.badDate(text), cell)
      return nil
    }
    return day
  }

  // MARK: Assignments

  private mutating func takeAssignment(_ week: String, _ row: Sheet.Row) {
    let studyCell = columns.cell(.study, in: row)
    let study = columns.text(.study, in: row).narrowed
    let byText = columns.text(.by, in: row)
    let byCell = columns.cell(.by, in: row)
    let by = byText.isEmpty ? nil : day(byText, byCell)
    let weekCell = columns.cell(.week, in: row)
    var weeks: Set<Int> = []
    if let listed = WeekList.read(week) {
      weeks = listed
    } else if !week.isEmpty {
      return add(.badWeek(week), weekCell)
    } else if by == nil {
      return add(.missingWeek, weekCell)
    }
    guard !study.isEmpty else { return add(.missingStudy, studyCell) }
    guard plan.assignments.count + weeks.count <= Self.mostAssignments else {
      return add(.tooMany, studyCell)
    }
    let group = columns.text(.group, in: row).narrowed
    let groupCell = columns.cell(.group, in: row)
    // Week 0 stands for “the week of the date”, which the start decides once all rules are read.
    let (named, cards) = Self.split(study)
    for number in weeks.isEmpty ? [0] : weeks.sorted() {
      plan.assignments.append(
        Assignment(
          week: number,
          study: Assignment.Study(named),
          group: group,
          by: by,
          cards: cards
        )
      )
      cells.append(
        AssignmentCells(
          week: week.isEmpty ? byCell : weekCell,
          study: studyCell,
          group: groupCell,
          by: byCell
        )
      )
    }
  }

  /// A number behind a name says how many cards: `hangul 40`.
  private static func split(_ text: String) -> (String, cards: Int?) {
    guard let space = text.lastIndex(of: " "), let cards = Int(text[text.index(after: space)...]),
      (1...1_000_000).contains(cards)
    else { return (text, nil) }
    return (String(text[..<space]), cards)
  }

  private mutating func finish() {
    for index in plan.assignments.indices where plan.assignments[index].week == 0 {
      plan.assignments[index].week = max(1, plan.week(of: plan.assignments[index].by ?? plan.start))
    }
    let last = plan.assignments.map(\.week).max() ?? 1
    if !hasWeeks { plan.weeks = min(last, Plan.mostWeeks) }
    for (assignment, cell) in zip(plan.assignments, cells) {
      if assignment.week > plan.weeks {
        add(.weekBeyondEnd(assignment.week, weeks: plan.weeks), cell.week)
      }
      checkDate(of: assignment, cell)
    }
    guard hasHeadings else { return }
    if ruleCells["\(PlanRule.start)"] == nil { add(.missingStart, nil) }
    if ruleCells["\(PlanRule.title)"] == nil { add(.missingTitle, nil) }
  }

  /// Finds a date before there is anything to study, or after the class; a row for several weeks may
  /// name a day in the first of them.
  private mutating func checkDate(of assignment: Assignment, _ cell: AssignmentCells) {
    guard let by = assignment.by, datedRows.insert(cell.by.row).inserted,
      !findings.contains(where: { $0.cell == cell.by })
    else { return }
    if by < plan.start {
      add(.dateBeforeStart(by, plan.start), cell.by)
    } else if by < plan.firstDay(ofWeek: assignment.week) {
      let first = plan.firstDay(ofWeek: assignment.week)
      add(.dateBeforeWeek(by, week: assignment.week, first), cell.by)
    } else if by > plan.end {
      add(.dateAfterEnd(by, plan.end), cell.by)
    }
  }

  private mutating func add(_ problem: PlanProblem, _ cell: CellReference?) {
    findings.append(
      CellFinding(
        path: path,
        cell: cell,
        severity: problem.severity,
        rule: problem.rule,
        message: problem.phrase
      )
    )
  }
}

/// Where the parts of an assignment stand.
struct AssignmentCells: Hashable {
  var week: CellReference
  var study: CellReference
  var group: CellReference
  var by: CellReference
}
