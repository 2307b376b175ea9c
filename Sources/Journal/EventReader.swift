import Answers
import Scheduling
package import Text

/// Why a line of a journal is not an event.
package enum EventError: Error, Hashable, Sendable {
  /// It is not JSON.
  case notJSON(JSONError)
  /// It is JSON, but no object.
  case notAnObject
  /// It was written by a newer program.
  case newer(version: Int)
  /// A member is missing or has a value that it cannot have.
  case invalid(member: String)
}

extension Event {
  /// Reads one line of a journal.
  package init(line: [UInt8]) throws(EventError) {
    let value: JSONValue
    do { value = try JSONValue(parsing: line) } catch { throw .notJSON(error) }
    try self.init(value)
  }

  /// Reads an event from JSON.
  package init(_ value: JSONValue) throws(EventError) {
    guard case .object(let members) = value else { throw .notAnObject }
    var reader = EventReader(members: members)
    let version: Int = try reader.require("v", \.int)
    guard version <= Self.version else { throw .newer(version: version) }
    guard version == Self.version else { throw .invalid(member: "v") }
    let id = try reader.require("id") { $0.string.flatMap { EventID($0) } }
    let at = try reader.require("at") { $0.string.flatMap { Moment($0) } }
    let name = try reader.require("kind", \.string)
    let kind = try reader.kind(name)
    self.init(id: id, at: at, kind: kind, unknown: reader.rest)
  }
}

/// Takes known members out of an object, so that what is left is unknown.
private struct EventReader {
  private var members: [JSONValue.Member]
  private var taken: Set<String> = []

  init(members: [JSONValue.Member]) {
    self.members = members
  }

  var rest: [JSONValue.Member] { members.filter { !taken.contains($0.name) } }

  mutating func require<T>(_ name: String, _ read: (JSONValue) -> T?) throws(EventError) -> T {
    taken.insert(name)
    guard let value = members.last(where: { $0.name == name })?.value, let result = read(value)
    else { throw .invalid(member: name) }
    return result
  }

  /// A member that may be absent; one that is present must be readable.
  mutating func allow<T>(_ name: String, _ read: (JSONValue) -> T?) throws(EventError) -> T? {
    guard members.contains(where: { $0.name == name }) else { return nil }
    return try require(name, read)
  }

  mutating func kind(_ name: String) throws(EventError) -> Event.Kind {
    switch name {
    case "review": return .review(try review())
    case "undo": return .undo(of: try target())
    case "redo": return .redo(of: try target())
    case "appeal": return .appeal(of: try target(), grade: try require("grade", Self.grade))
    case "suspend": return .suspend(card: try card(), try toggle())
    case "bury": return .bury(card: try card(), until: try require("until", Self.day))
    case "flag":
      return .flag(card: try card(), try toggle(), note: try allow("note", \.string))
    case "set": return .set(key: try require("key", \.string), value: try require("value") { $0 })
    case "weights": return .weights(try weights())
    case "goal":
      return .goal(name: try require("name", \.string), day: try goalDay())
    case "enrol":
      let templates = try allow("templates", Self.strings)
      return .enrol(deck: try require("deck", \.string), try toggle(), templates: templates ?? [])
    case "reschedule": return .reschedule(card: try card(), due: try require("due", Self.due))
    case "note":
      return .note(text: try require("text", \.string), card: try allow("card", Self.card))
    case "card": return .ownCard(card: try card(), text: try require("text", \.string))
    default: return .unknown(name)
    }
  }

  /// The day of a goal; null takes the goal away.
  private mutating func goalDay() throws(EventError) -> Day? {
    let value = try require("on") { $0 }
    if value == .null { return nil }
    guard let day = Self.day(value) else { throw .invalid(member: "on") }
    return day
  }

  private mutating func review() throws(EventError) -> ReviewEvent {
    ReviewEvent(
      card: try card(),
      grade: try require("grade", Self.grade),
      proposed: try allow("proposed", Self.grade),
      verdict: try allow("verdict", \.string),
      typed: try allow("typed", \.string),
      milliseconds: try allow("ms", Self.milliseconds),
      thinkingMilliseconds: try allow("think", Self.milliseconds),
      mode: try require("mode") { $0.string.flatMap { StudyMode(rawValue: $0) } },
      due: try allow("due", Self.due),
      answer: try allow("answer") { $0.string.flatMap { AnswerFingerprint($0) } },
      hint: try allow("hint") { $0.bool.map { Toggle($0) } },
      attempts: try allow("attempts", Self.strings) ?? [],
      chosen: try allow("chosen") { Self.all($0.array?.map(\.int)) } ?? [],
      score: try allow("score", \.double)
    )
  }

  private mutating func weights() throws(EventError) -> FittedWeights {
    FittedWeights(
      model: try require("model", \.string),
      values: try require("values") { Self.all($0.array?.map(\.double)) },
      pace: try allow("pace", \.bool) == true ? .taken : .left,
      mixture: try allow("mixture") { FittedMixture($0) },
      sample: try require("sample", \.int),
      gain: try allow("gain", \.double)
    )
  }

  private mutating func card() throws(EventError) -> CardID { try require("card", Self.card) }
  private mutating func target() throws(EventError) -> EventID {
    try require("of") { $0.string.flatMap { EventID($0) } }
  }
  private mutating func toggle() throws(EventError) -> Toggle {
    Toggle(try allow("on", \.bool) ?? true)
  }

  private static func card(_ value: JSONValue) -> CardID? { value.string.flatMap { CardID($0) } }
  private static func grade(_ value: JSONValue) -> Grade? {
    value.int.flatMap { Grade(rawValue: $0) }
  }
  private static func day(_ value: JSONValue) -> Day? { value.string.flatMap { Day($0) } }
  private static func milliseconds(_ value: JSONValue) -> Int? {
    value.int.flatMap { $0 >= 0 ? $0 : nil }
  }
  private static func strings(_ value: JSONValue) -> [String]? { all(value.array?.map(\.string)) }

  private static func due(_ value: JSONValue) -> Due? {
    guard let text = value.string else { return nil }
    return Day(text).map { .day($0) }
      ?? Moment(text).map { .instant(milliseconds: $0.milliseconds) }
  }

  /// All elements where none is nil.
  private static func all<T>(_ elements: [T?]?) -> [T]? {
    guard let elements else { return nil }
    let present = elements.compactMap { $0 }
    return present.count == elements.count ? present : nil
  }
}
