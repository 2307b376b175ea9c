import Scheduling
package import Text

extension Plan {
  /// The plan as packs carry it.
  package var json: JSONValue {
    [
      "start": .string(start.description), "weeks": .integer(weeks),
      "minutes": .integer(minutes), "sendTo": .string(sendTo), "names": .string(names.rawValue),
      "departures": .array(
        departures.sorted { $0.key < $1.key }.map {
          ["group": .string($0.key), "day": .string($0.value.description)]
        }
      ),
      "participation": [
        "days": .integer(rules.daysPerWeek), "leastMinutes": .integer(rules.leastMinutes),
        "fullMark": .integer(rules.fullMark),
      ],
      "assignments": .array(assignments.map(\.json)),
    ]
  }

  /// Reads what `json` writes; nil where something is missing or out of bounds.
  package init?(_ json: JSONValue) {
    guard let start = json["start"]?.string.flatMap({ Day($0) }), let weeks = json["weeks"]?.int,
      (1...Plan.mostWeeks).contains(weeks), let minutes = json["minutes"]?.int,
      (1...600).contains(minutes), let sendTo = json["sendTo"]?.string, sendTo.utf8.count <= 500,
      let names = json["names"]?.string.flatMap({ NameDisplay(rawValue: $0) }),
      let rules = json["participation"].flatMap({ ParticipationRules($0) }),
      let listed = json["assignments"]?.array, listed.count <= PlanReader.mostAssignments
    else { return nil }
    let assignments = listed.compactMap { Assignment($0) }
    guard assignments.count == listed.count else { return nil }
    self.init(
      start: start,
      weeks: weeks,
      minutes: minutes,
      sendTo: sendTo,
      names: names,
      rules: rules,
      assignments: assignments
    )
    for departure in json["departures"]?.array ?? [] {
      guard let group = departure["group"]?.string,
        let day = departure["day"]?.string.flatMap({ Day($0) })
      else { return nil }
      departures[group] = day
    }
  }
}

extension ParticipationRules {
  fileprivate init?(_ json: JSONValue) {
    guard let days = json["days"]?.int, (1...7).contains(days),
      let minutes = json["leastMinutes"]?.int, (0...600).contains(minutes),
      let mark = json["fullMark"]?.int, (1...10_000).contains(mark)
    else { return nil }
    self.init(daysPerWeek: days, leastMinutes: minutes, fullMark: mark)
  }
}

extension Assignment {
  fileprivate var json: JSONValue {
    var json: JSONValue = [
      "week": .integer(week), "study": .string(study.text), "group": .string(group),
    ]
    if let by { json["by"] = .string(by.description) }
    if let cards { json["cards"] = .integer(cards) }
    return json
  }

  fileprivate init?(_ json: JSONValue) {
    guard let week = json["week"]?.int, (1...Plan.mostWeeks).contains(week),
      let study = json["study"]?.string, !study.isEmpty, study.utf8.count <= Sheet.longestCell,
      let group = json["group"]?.string, group.utf8.count <= Sheet.longestCell
    else { return nil }
    self.init(week: week, study: Study(study), group: group, cards: json["cards"]?.int)
    if let cards, !(1...1_000_000).contains(cards) { return nil }
    guard let text = json["by"]?.string else { return }
    guard let day = Day(text) else { return nil }
    by = day
  }
}
