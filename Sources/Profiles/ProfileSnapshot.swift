package import Journal
package import Scheduling
package import Text

extension ProfileState {
  /// What the journals say in a few lines for a person; nothing is read back from it.
  package func snapshot(at now: Moment) -> JSONValue {
    let today = calendar.time(of: now)
    let states = cardIDs.map { schedule($0) }
    var json: JSONValue = ["at": .string(now.description)]
    json["cards"] = .integer(states.count { $0.reviews > 0 })
    json["due"] = .integer(states.count { $0.isDue(at: today) })
    json["reviews"] = .integer(days.reduce(0) { $0 + $1.tally.reviews })
    json["days"] = .integer(days.count)
    json["decks"] = .array(declarations.enrolments.keys.sorted().map { .string($0) })
    let goals = declarations.goals.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    json["goals"] = .object(goals.map { .init($0.key, .string($0.value.description)) })
    let set = SettingKey.allCases.filter { settings.isSet($0) }
    json["settings"] = .object(set.map { .init($0.rawValue, settings[$0]) })
    return json
  }
}
