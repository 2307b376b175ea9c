package import Scheduling
import Text

/// What the last pack told learners of the plan, as far as a change of it moves marks or takes decks away.
package struct PackedPlan: Hashable, Sendable {
  package var start: Day
  package var weeks: Int
  package var daysPerWeek: Int
  package var fullMark: Int
  package var decks: [String]

  package init(_ plan: Plan, decks: [String]) {
    start = plan.start
    weeks = plan.weeks
    daysPerWeek = plan.rules.daysPerWeek
    fullMark = plan.rules.fullMark
    self.decks = decks
  }

  /// The rules that are others now, each with what it was and what it is.
  package func changes(in plan: Plan) -> [(rule: PlanRule, before: String, now: String)] {
    let now = PackedPlan(plan, decks: [])
    let all: [(PlanRule, String, String)] = [
      (.start, "\(start)", "\(now.start)"), (.weeks, "\(weeks)", "\(now.weeks)"),
      (.days, "\(daysPerWeek)", "\(now.daysPerWeek)"), (.points, "\(fullMark)", "\(now.fullMark)"),
    ]
    return all.filter { $0.1 != $0.2 }.map { (rule: $0.0, before: $0.1, now: $0.2) }
  }

  var json: JSONValue {
    [
      "start": .string(start.description), "weeks": .integer(weeks), "days": .integer(daysPerWeek),
      "points": .integer(fullMark), "decks": .array(decks.map { .string($0) }),
    ]
  }

  init?(_ json: JSONValue) {
    guard let start = json["start"]?.string.flatMap({ Day($0) }), let weeks = json["weeks"]?.int,
      let days = json["days"]?.int, let points = json["points"]?.int
    else { return nil }
    self.start = start
    self.weeks = weeks
    daysPerWeek = days
    fullMark = points
    decks = (json["decks"]?.array ?? []).compactMap(\.string)
  }
}
