/// Reads the learners of a class from a sheet; a row with a mistake is told and left out.
package struct RosterReader {
  /// Learners at most.
  package static let mostParticipants = 2_000

  package private(set) var roster = Roster()
  package private(set) var findings: [CellFinding] = []
  /// Where each learner stands, by the order of the roster.
  private(set) var cells: [CellReference] = []
  /// Where excused weeks and the first one stand, by the order of the roster.
  private(set) var weekCells: [(excused: CellReference, from: CellReference)] = []
  private var columns: SheetColumns<RosterColumn>
  private let names: NameColumns
  private var cellOfID: [String: CellReference] = [:]

  package init(_ sheet: Sheet) {
    columns = SheetColumns(sheet, required: [.name], instead: [.givenName, .familyName])
    names = NameColumns(columns)
    let path = sheet.path
    for row in columns.body {
      columns.checkCells(of: row)
      take(row, path)
    }
    findReusedNames(path)
    if let column = columns.indices[names.column], columns.body.isEmpty {
      add(.noLearners, CellReference(row: 2, column: column), path)
    }
    findings = (columns.findings + findings).sorted { left, right in
      (left.cell ?? CellReference(row: 0, column: 0))
        < (right.cell ?? CellReference(row: 0, column: 0))
    }
  }

  private mutating func take(_ row: Sheet.Row, _ path: String) {
    guard columns.indices[names.column] != nil else { return }
    guard roster.participants.count < Self.mostParticipants else {
      if roster.participants.count == Self.mostParticipants, !hasTold(.tooMany) {
        add(.tooMany, columns.cell(names.column, in: row), path)
      }
      return
    }
    var participant = Participant(
      name: names.name(in: row, columns),
      group: Self.group(columns.text(.group, in: row).narrowed),
      schoolID: columns.text(.id, in: row).narrowed
    )
    let nameCell = columns.cell(names.column, in: row)
    guard !participant.name.isEmpty else { return add(.missingName, nameCell, path) }
    if participant.name.utf8.count > 200 { return add(.longName, nameCell, path) }
    if ["=", "+", "-", "@"].contains(participant.name.prefix(1)) {
      add(.formula(participant.name), nameCell, path)
    }
    participant.excused = weeks(in: .excused, row, path)
    participant.firstWeek = firstWeek(row, path)
    let idCell = columns.cell(.id, in: row)
    if !participant.schoolID.isEmpty {
      if let first = cellOfID[participant.schoolID] {
        return add(.repeatedID(participant.schoolID, first: first), idCell, path)
      }
      cellOfID[participant.schoolID] = idCell
    }
    roster.participants.append(participant)
    cells.append(nameCell)
    weekCells.append((columns.cell(.excused, in: row), columns.cell(.from, in: row)))
  }

  /// A group's name; learning platforms write words where there is none.
  private static func group(_ text: String) -> String {
    ["no groups", "グループなし", "그룹 없음", "모둠 없음"].contains(text.lowercased()) ? "" : text
  }

  private func hasTold(_ problem: RosterProblem) -> Bool {
    findings.contains { $0.rule == problem.rule }
  }

  private mutating func weeks(
    in column: RosterColumn,
    _ row: Sheet.Row,
    _ path: String
  ) -> Set<Int> {
    let text = columns.text(column, in: row)
    guard !text.isEmpty else { return [] }
    guard let weeks = WeekList.read(text) else {
      add(.badWeeks(text), columns.cell(column, in: row), path)
      return []
    }
    return weeks
  }

  private mutating func firstWeek(_ row: Sheet.Row, _ path: String) -> Int {
    let text = columns.text(.from, in: row)
    guard !text.isEmpty else { return 1 }
    guard let week = WeekList.read(text)?.first, WeekList.read(text)?.count == 1 else {
      add(.badFirstWeek(text), columns.cell(.from, in: row), path)
      return 1
    }
    return week
  }

  /// Two learners of one name can be kept apart only by the school's numbers.
  private mutating func findReusedNames(_ path: String) {
    var first: [String: Int] = [:]
    for (index, participant) in roster.participants.enumerated() {
      guard let other = first[participant.name] else {
        first[participant.name] = index
        continue
      }
      for place in [other, index] where roster.participants[place].schoolID.isEmpty {
        let counterpart = cells[place == index ? other : index]
        let told = findings.contains { $0.cell == cells[place] && $0.rule == "repeated-name" }
        if !told { add(.repeatedName(participant.name, other: counterpart), cells[place], path) }
      }
    }
  }

  private mutating func add(_ problem: RosterProblem, _ cell: CellReference, _ path: String) {
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

/// Weeks as people list them: `3`, `3 5~6`, `3、5〜6`, `３ ５－６`.
enum WeekList {
  /// The weeks, from 1 to 104; nil where the text is no list of them.
  static func read(_ text: String) -> Set<Int>? {
    var weeks: Set<Int> = []
    for part in text.narrowed.split(whereSeparator: { " ,;、，・/".contains($0) }) {
      let ends = part.split(omittingEmptySubsequences: false) { "-–—~〜～".contains($0) }
      let numbers = ends.compactMap { number($0) }
      guard numbers.count == ends.count, (1...2).contains(numbers.count),
        let first = numbers.first, let last = numbers.last, first <= last
      else { return nil }
      weeks.formUnion(first...last)
    }
    return weeks.isEmpty ? nil : weeks
  }

  /// A number, of any width of digits, with or without the word for week.
  private static func number(_ text: Substring) -> Int? {
    var digits = text.lowercased()
    for word in ["week", "第", "週目", "週", "주차", "주", "w"] {
      digits = digits.replacing(word, with: "")
    }
    return SheetNumber.read(digits).flatMap { (1...104).contains($0) ? $0 : nil }
  }
}
