import Answers
import Scheduling
import Text

extension Event {
  /// The event as one line of JSON, without the newline; members in the order of the format.
  package var line: [UInt8] {
    var writer = EventWriter()
    writer.write(self)
    return writer.bytes
  }
}

/// Writes events member by member, without building a value first.
private struct EventWriter {
  var bytes: [UInt8] = []
  private var offsetSeconds: Int32 = 0

  init() {
    bytes.reserveCapacity(256)
  }

  mutating func write(_ event: Event) {
    offsetSeconds = event.at.offsetSeconds
    bytes += "{\"v\":".utf8
    bytes += String(Event.version).utf8
    text("id", event.id.description)
    moment("at", event.at)
    text("kind", event.kind.name)
    write(event.kind)
    for member in event.unknown { value(member.name, member.value) }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func write(_ kind: Event.Kind) {
    switch kind {
    case .review(let review): write(review)
    case .undo(let target), .redo(let target): text("of", target.description)
    case .appeal(let target, let grade):
      text("of", target.description)
      number("grade", grade.rawValue)
    case .suspend(let card, let toggle):
      text("card", card.description)
      value("on", .bool(toggle.isOn))
    case .bury(let card, let day):
      text("card", card.description)
      text("until", day.description)
    case .flag(let card, let toggle, let note):
      text("card", card.description)
      value("on", .bool(toggle.isOn))
      text("note", note)
    case .set(let key, let setting):
      text("key", key)
      value("value", setting)
    case .weights(let weights): write(weights)
    case .goal(let name, let day):
      text("name", name)
      value("on", day.map { .string($0.description) } ?? .null)
    case .enrol(let deck, let toggle, let templates):
      text("deck", deck)
      if !templates.isEmpty { value("templates", .array(templates.map { .string($0) })) }
      value("on", .bool(toggle.isOn))
    case .reschedule(let card, let due):
      text("card", card.description)
      write(due)
    case .note(let remark, let card):
      text("card", card?.description)
      text("text", remark)
    case .ownCard(let card, let words):
      text("card", card.description)
      text("text", words)
    case .unknown: break
    }
  }

  private mutating func write(_ review: ReviewEvent) {
    text("card", review.card.description)
    number("grade", review.grade.rawValue)
    number("proposed", review.proposed?.rawValue)
    text("verdict", review.verdict)
    text("typed", review.typed)
    number("ms", review.milliseconds)
    number("think", review.thinkingMilliseconds)
    text("mode", review.mode.rawValue)
    if let due = review.due { write(due) }
    text("answer", review.answer?.description)
    if let hint = review.hint { value("hint", .bool(hint.isOn)) }
    if !review.attempts.isEmpty {
      value("attempts", .array(review.attempts.map { .string($0) }))
    }
    if !review.chosen.isEmpty { value("chosen", .array(review.chosen.map { .integer($0) })) }
    if let score = review.score { value("score", .real(score)) }
  }

  private mutating func write(_ weights: FittedWeights) {
    text("model", weights.model)
    value("values", .array(weights.values.map { .real($0) }))
    switch weights.pace {
    case .left: break
    case .taken: value("pace", true)
    }
    if let mixture = weights.mixture { value("mixture", mixture.json) }
    number("sample", weights.sample)
    if let gain = weights.gain { value("gain", .real(gain)) }
  }

  /// A day as a date, an instant by the wall clock of the event.
  private mutating func write(_ due: Due) {
    switch due {
    case .day(let day): text("due", day.description)
    case .instant(let milliseconds):
      moment("due", Moment(milliseconds: milliseconds, offsetSeconds: offsetSeconds))
    }
  }

  private mutating func name(_ name: String) {
    bytes.append(UInt8(ascii: ","))
    JSONText.append(name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func text(_ name: String, _ text: String?) {
    guard let text else { return }
    self.name(name)
    JSONText.append(text, to: &bytes)
  }

  private mutating func number(_ name: String, _ number: Int?) {
    guard let number else { return }
    self.name(name)
    bytes += String(number).utf8
  }

  private mutating func moment(_ name: String, _ moment: Moment) {
    self.name(name)
    bytes.append(UInt8(ascii: "\""))
    moment.append(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func value(_ name: String, _ value: JSONValue) {
    self.name(name)
    bytes += value.bytes()
  }
}

extension Event.Kind {
  /// The name of the kind in a journal.
  package var name: String {
    switch self {
    case .review: "review"
    case .undo: "undo"
    case .redo: "redo"
    case .appeal: "appeal"
    case .suspend: "suspend"
    case .bury: "bury"
    case .flag: "flag"
    case .set: "set"
    case .weights: "weights"
    case .goal: "goal"
    case .enrol: "enrol"
    case .reschedule: "reschedule"
    case .note: "note"
    case .ownCard: "card"
    case .unknown(let name): name
    }
  }
}
