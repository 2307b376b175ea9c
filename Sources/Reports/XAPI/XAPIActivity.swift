import Answers
package import Decks
package import Scheduling
import Text

/// What was answered, as xAPI describes interactions.
package struct XAPIActivity: Sendable {
  let json: JSONValue
  private let form: Form

  /// How a response is written.
  private enum Form: Sendable {
    case fillIn
    case trueFalse
    case choice
    case sequencing
    case matching
    case other
  }

  /// The activity of a question.
  package init(_ question: Question) {
    let language = question.language.rawValue
    var definition: JSONValue = [
      "type": "http://adlnet.gov/expapi/activities/cmi.interaction",
      "description": .object([.init(language, .string(question.prompt))]),
    ]
    func components(_ texts: [String], _ mark: String) -> JSONValue {
      .array(
        texts.enumerated().map { index, text in
          [
            "id": .string(mark + String(index)),
            "description": .object([.init(language, .string(text))]),
          ]
        }
      )
    }
    let pattern: [String]
    switch question.task {
    case .typed(let task) where task.kind == .boolean:
      form = .trueFalse
      definition["interactionType"] = "true-false"
      pattern = [BooleanReading.value(of: task.preferred) == false ? "false" : "true"]
    case .typed(let task):
      form = .fillIn
      definition["interactionType"] = "fill-in"
      pattern = task.accepted.prefix(20).map(\.text)
    case .choice(let options):
      form = .choice
      definition["interactionType"] = "choice"
      let right = options.indices.filter { options[$0].isRight }
      pattern = [Self.choice(right)]
      definition["choices"] = components(options.map(\.item.text), "o")
    case .order(let items):
      form = .sequencing
      definition["interactionType"] = "sequencing"
      pattern = [Self.sequence(Array(items.indices))]
      definition["choices"] = components(items.map(\.text), "i")
    case .match(let pairs):
      form = .matching
      definition["interactionType"] = "matching"
      pattern = [Self.match(Array(pairs.indices))]
      definition["source"] = components(pairs.map(\.left.text), "s")
      definition["target"] = components(pairs.map(\.right.text), "t")
    }
    definition["correctResponsesPattern"] = .array(pattern.map { .string($0) })
    json = Self.object(XAPINames.card(question.id), definition)
  }

  /// The activity of a card that no deck holds any more.
  package init(gone card: CardID) {
    form = .other
    json = Self.object(
      XAPINames.card(card),
      ["name": ["en": .string(card.description)]]
    )
  }

  /// The activity that a deck is.
  static func deck(_ deck: String) -> JSONValue {
    object(
      XAPINames.deck(deck),
      [
        "type": "http://adlnet.gov/expapi/activities/course",
        "name": ["en": .string(deck)],
      ]
    )
  }

  private static func object(_ id: String, _ definition: JSONValue) -> JSONValue {
    ["objectType": "Activity", "id": .string(id), "definition": definition]
  }

  private static func choice(_ places: [Int]) -> String {
    places.map { "o\($0)" }.joined(separator: "[,]")
  }

  private static func sequence(_ places: [Int]) -> String {
    places.map { "i\($0)" }.joined(separator: "[,]")
  }

  private static func match(_ places: [Int]) -> String {
    places.enumerated().map { "s\($0.offset)[.]t\($0.element)" }.joined(separator: "[,]")
  }

  /// The response in the form of the interaction; nil where it is not known.
  func response(_ text: AnswerText?) -> String? {
    guard let text else { return nil }
    switch form {
    case .fillIn, .other: return text.typed.isEmpty ? nil : text.typed
    case .trueFalse: return BooleanReading.value(of: text.typed).map { $0 ? "true" : "false" }
    case .choice: return text.chosen.isEmpty ? nil : Self.choice(text.chosen)
    case .sequencing: return text.chosen.isEmpty ? nil : Self.sequence(text.chosen)
    case .matching: return text.chosen.isEmpty ? nil : Self.match(text.chosen)
    }
  }
}
