package import Journal
package import Scheduling
import Text

/// A learner's answers as xAPI 1.0.3 statements, one JSON object a line.
///
/// `answered` for each answer; `mastered` when a card first comes back after three weeks or more;
/// `progressed` on each day for each deck; `completed` when all cards of a deck have been seen.
/// Ids follow from what is said, so that sending twice changes nothing.
package struct XAPIStatements {
  let person: Person
  let state: ProfileState
  let scope: ReportScope
  let sharing: Sharing
  let text: (JournalEntry) -> AnswerText?
  let activity: (CardID) -> XAPIActivity?

  package init(
    _ person: Person,
    _ state: ProfileState,
    scope: ReportScope,
    sharing: Sharing,
    text: @escaping (JournalEntry) -> AnswerText?,
    activity: @escaping (CardID) -> XAPIActivity?
  ) {
    self.person = person
    self.state = state
    self.scope = scope
    self.sharing = sharing
    self.text = text
    self.activity = activity
  }

  /// The statements in the order of what happened.
  package var bytes: [UInt8] {
    let cards = state.cardIDs
    var activities: [Int: XAPIActivity] = [:]
    var progress = DeckProgress(sizes: scope.cards.deckSizes)
    var mastered: Set<Int> = []
    var bytes: [UInt8] = []
    for entry in state.entries where entry.kind == .review && !entry.isUndone {
      guard let index = entry.cardIndex, scope.includes(cards[index]) else { continue }
      let card = cards[index]
      let day = state.calendar.day(of: entry.at)
      let news = progress.take(card, on: day)
      guard scope.period.contains(day) else { continue }
      let activity = activities[index] ?? activity(card) ?? XAPIActivity(gone: card)
      activities[index] = activity
      bytes += answered(entry, activity, day)
      if isMastered(entry, day), mastered.insert(index).inserted {
        bytes += statement(.mastered, of: entry, activity.json, result: ["success": true], day)
      }
      for deck in news { bytes += deckStatement(deck, of: entry, day) }
    }
    return bytes
  }

  private func isMastered(_ entry: JournalEntry, _ day: Day) -> Bool {
    guard entry.mode.isScheduled, case .day(let due)? = entry.due else { return false }
    return due.days(since: day) >= 21
  }

  private func answered(_ entry: JournalEntry, _ activity: XAPIActivity, _ day: Day) -> [UInt8] {
    let said = sharing == .owner ? text(entry) : nil
    let isRight = entry.isAppealed ? entry.grade.isRecall : entry.isRight
    let score = entry.isAppealed ? nil : said?.score
    var result: JSONValue = [
      "score": ["scaled": .real(min(max(0, score ?? (isRight ? 1 : 0)), 1))],
      "success": .bool(isRight), "completion": true,
    ]
    if let response = activity.response(said) { result["response"] = .string(response) }
    if entry.answerMilliseconds > 0 {
      let seconds = Double(min(entry.answerMilliseconds, 86_400_000)) / 1000
      result["duration"] = .string("PT\(seconds.text(places: 2))S")
    }
    result["extensions"] = .object([
      .init(XAPINames.extensions + "grade", .integer(entry.grade.rawValue)),
      .init(XAPINames.extensions + "mode", .string(entry.mode.rawValue)),
      .init(XAPINames.extensions + "hint", .bool(entry.hadHint)),
    ])
    return statement(.answered, of: entry, activity.json, result: result, day)
  }

  private func deckStatement(
    _ news: DeckProgress.News,
    of entry: JournalEntry,
    _ day: Day
  ) -> [UInt8] {
    let object = XAPIActivity.deck(news.deck)
    let result: JSONValue = [
      "completion": .bool(news.isComplete),
      "extensions": .object([.init(XAPINames.extensions + "progress", .integer(news.percent))]),
    ]
    let verb: XAPIVerb = news.isComplete ? .completed : .progressed
    return statement(verb, of: entry, object, result: result, day)
  }

  private func statement(
    _ verb: XAPIVerb,
    of entry: JournalEntry,
    _ object: JSONValue,
    result: JSONValue,
    _ day: Day
  ) -> [UInt8] {
    let event = state.id(of: entry).description
    let name = "\(person.id)\n\(event)\n\(verb.rawValue)\n\(object["id"]?.string ?? "")"
    let time = sharing == .owner ? entry.at.description : "\(day)T00:00:00.000Z"
    var actor: JSONValue = [
      "objectType": "Agent",
      "account": ["homePage": .string(XAPINames.home), "name": .string(person.id)],
    ]
    if sharing == .owner { actor["name"] = .string(person.name) }
    let statement: JSONValue = [
      "id": .string(DerivedUUID.text(of: name)), "actor": actor, "verb": verb.json,
      "object": object,
      "result": result, "context": ["platform": "Koryu"], "timestamp": .string(time),
    ]
    return statement.bytes() + [UInt8(ascii: "\n")]
  }
}

/// How much of each deck a learner has seen.
private struct DeckProgress {
  struct News {
    var deck: String
    var percent: Int
    var isComplete: Bool
  }

  let sizes: [String: Int]
  private var seen: Set<CardID> = []
  private var counts: [String: Int] = [:]
  private var told: [String: Day] = [:]

  init(sizes: [String: Int]) {
    self.sizes = sizes
  }

  /// What a card newly seen says: once a day for its deck, and when the deck is complete.
  mutating func take(_ card: CardID, on day: Day) -> [News] {
    guard seen.insert(card).inserted, let size = sizes[card.deck], size > 0 else { return [] }
    let count = counts[card.deck, default: 0] + 1
    counts[card.deck] = count
    let isComplete = count == size
    guard isComplete || told[card.deck] != day else { return [] }
    told[card.deck] = day
    return [News(deck: card.deck, percent: min(100, 100 * count / size), isComplete: isComplete)]
  }
}

extension JournalEntry {
  /// Whether the answer itself was right, whatever the learner made of it.
  var isRight: Bool {
    switch verdict {
    case .exact, .variant, .typo: true
    case .wrong: false
    case .none, .retry, .other: grade.isRecall
    }
  }
}
