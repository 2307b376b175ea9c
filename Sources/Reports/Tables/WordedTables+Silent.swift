import Text

extension WordedTables {
  /// A row for each learner; those who handed nothing in, of whom the same is said, share one at the end.
  func rows(
    of learners: [LearnerMeasures],
    _ row: (LearnerMeasures) -> [String]
  ) -> [[String]] {
    var rows = learners.filter { $0.person.records == .present }.map(row)
    var said: [[String]] = []
    var names: [[String]: [String]] = [:]
    for learner in learners where learner.person.records == .notHandedIn {
      let cells = Array(row(learner).dropFirst())
      if names[cells] == nil { said.append(cells) }
      names[cells, default: []].append(learner.person.name)
    }
    for cells in said {
      let people = names[cells, default: []]
      rows.append(
        [people.count == 1 ? people[0] : TablePhrases.people(people).text(in: language)] + cells
      )
    }
    return rows
  }
}
