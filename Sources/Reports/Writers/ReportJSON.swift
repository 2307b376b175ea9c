import Scheduling
package import Text

/// A report as one JSON object.
///
/// Shares are 0 to 1, times are milliseconds; what is not known is null.
package struct ReportJSON {
  let report: Report

  package init(_ report: Report) {
    self.report = report
  }

  package var value: JSONValue {
    [
      "v": 1,
      "made": .string(report.scope.now.moment.description),
      "from": .day(report.scope.period.from), "to": .day(report.scope.period.through),
      "departure": .day(report.scope.departure), "group": .text(report.group),
      "class": .text(report.className),
      "decks_asked": .array(report.scope.decks.sorted().map { .string($0) }),
      "tags_asked": .array(report.scope.tags.sorted().map { .string($0) }),
      "withheld": .integer(report.withheld),
      "unread": .array(report.unread.map { .string($0.english) }),
      "total": report.total.json,
      "learners": .array(report.learners.map(\.json)),
      "weeks": .array(report.weeks.map { ["monday": .day($0.monday), "tally": $0.tally.json] }),
      "days": .array(
        report.days.sorted { $0.key < $1.key }.map {
          ["day": .day($0.key), "answers": .integer($0.value)]
        }
      ),
      "forecast": .array(
        report.forecast.map { ["day": .day($0.day), "expected_recall": .share($0.expected)] }
      ),
      "load": .array(report.load.map { .integer($0) }),
      "decks": .array(report.decks.map(\.json)),
      "tags": .array(report.tags.map(\.json)),
      "items": .array(report.items.map(\.json)),
      "reliability": report.reliability.json,
    ]
  }
}

extension JSONValue {
  fileprivate static func day(_ day: Day?) -> JSONValue {
    day.map { .string($0.description) } ?? .null
  }

  fileprivate static func text(_ text: String) -> JSONValue { text.isEmpty ? .null : .string(text) }

  fileprivate static func share(_ value: Double?) -> JSONValue {
    value.map { .real($0.rounded(places: 6)) } ?? .null
  }
}

extension WeekTally {
  fileprivate var json: JSONValue {
    [
      "days": .integer(days), "answers": .integer(answers), "ms": .integer(milliseconds),
      "reviews": .integer(reviews), "recalled": .integer(recalled), "retention": .share(retention),
      "expected_retention": .share(expectedRetention),
    ]
  }
}

extension LearnerMeasures {
  fileprivate var json: JSONValue {
    [
      "id": .string(person.id), "name": .string(person.name), "group": .text(person.group),
      "school_id": .text(person.schoolID), "participation": .share(person.participation?.mark),
      "total": total.json, "cards_seen": .integer(standing.seen), "due": .integer(standing.due),
      "overdue": .integer(standing.overdue), "mature": .integer(standing.mature),
      "leeches": .integer(standing.leeches), "first_answers": .integer(firsts),
      "first_score": .share(facility), "recall_today": .share(expectedNow),
      "departure": .day(departure), "recall_departure": .share(expectedThen),
      "appeals": .integer(conduct.appeals), "override_rate": .share(overrideRate),
      "hasty_rate": .share(hastyRate), "hints": .integer(conduct.hints),
      "at_risk": .array(risks.map { .string($0.word) }), "damaged_lines": .integer(damagedLines),
    ]
  }
}

extension Report.Subject {
  fileprivate var json: JSONValue {
    [
      "name": .string(name), "title": .string(title), "cards": size.map { .integer($0) } ?? .null,
      "learners": .integer(learners), "cards_seen": .integer(tally.seen),
      "coverage": .share(coverage), "answers": .integer(tally.answers),
      "reviews": .integer(tally.reviews), "retention": .share(tally.retention),
      "first_score": .share(tally.facility),
    ]
  }
}

extension ItemMeasures {
  fileprivate var json: JSONValue {
    [
      "card": .string(card.description), "prompt": .string(wording.prompt),
      "answer": .text(wording.answer), "in_deck": .bool(wording.presence == .inDeck),
      "n": .integer(statistics.n), "facility": .share(statistics.facility),
      "sd": .share(statistics.standardDeviation),
      "discrimination": .share(statistics.discrimination),
      "efficiency": .share(statistics.efficiency),
      "effective_weight": .share(statistics.effectiveWeight),
      "answers": .integer(answers), "appeals": .integer(appeals),
      "common_wrong": .array(
        wrong.map { ["text": .string($0.text), "learners": .integer($0.count)] }
      ),
      "options": .array(options.map(\.json)),
      "look": .array(concerns.map { .string($0.word) }),
    ]
  }
}

extension OptionMeasures {
  fileprivate var json: JSONValue {
    [
      "text": .string(text), "right": .bool(isRight), "learners": .integer(count),
      "share": .share(share), "strength": .share(strength), "idle": .bool(isIdle),
    ]
  }
}

extension Reliability {
  fileprivate var json: JSONValue {
    switch self {
    case .known(let alpha, let error):
      ["alpha": .share(alpha), "standard_error": .share(error), "withheld": .null]
    case .differentItems: ["alpha": .null, "standard_error": .null, "withheld": "different-items"]
    case .tooFew: ["alpha": .null, "standard_error": .null, "withheld": "too-few"]
    case .noVariance: ["alpha": .null, "standard_error": .null, "withheld": "no-variance"]
    }
  }
}
