import Decks
import Foundation
import TestSupport
import Testing
import Text

/// Every example of `fixtures/gift` reads as the JSON beside it says.
@Suite struct GIFTFixtureTests {
  private static let names: [String] = {
    guard let folder = Fixtures.folder else { return [] }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/fixtures/gift"))
    return (files ?? []).filter { $0.hasSuffix(".gift") }.map { String($0.dropLast(5)) }.sorted()
  }()

  @Test(
    .enabled(
      if: !names.isEmpty,
      "KORYU_FIXTURES names no folder with fixtures/gift: the examples of others are not read"
    )
  )
  func `every example reads as its JSON says`() throws {
    for name in Self.names {
      let text = try #require(Fixtures.text("fixtures/gift/\(name).gift"))
      let expected = try JSONValue(
        parsing: #require(Fixtures.text("fixtures/gift/\(name).json"))
      )
      let reader = GIFTReader(DeckSource(path: name, text: text))
      #expect(reader.findings.isEmpty, "\(name): \(reader.findings.map(\.message.english))")
      let found = reader.categories.map(Self.category) + reader.questions.map(Self.json)
      let wanted = expected.array ?? []
      #expect(found.count == wanted.count, "\(name)")
      for (found, wanted) in zip(found, wanted) {
        #expect(Self.plain(found) == Self.plain(wanted), "\(name)")
      }
    }
  }

  /// Members in order of their names, numbers by their value, and what is null left out.
  private static func plain(_ value: JSONValue) -> String {
    switch value {
    case .object(let members):
      let parts = members.filter { $0.value != .null }.sorted { $0.name < $1.name }
      return "{" + parts.map { "\($0.name): \(plain($0.value))" }.joined(separator: ", ") + "}"
    case .array(let values): return "[" + values.map(plain).joined(separator: ", ") + "]"
    case .number: return value.double.map { "\($0)" } ?? "?"
    case .string(let text): return "“\(text)”"
    case .bool(let value): return "\(value)"
    case .null: return "null"
    }
  }

  // MARK: Questions as JSON

  private static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(members.map { .init($0.0, $0.1 ?? .null) })
  }

  private static func category(_ name: String) -> JSONValue {
    object([("type", .string("Category")), ("title", .string(name))])
  }

  private static func json(_ text: GIFTText) -> JSONValue {
    object([("format", .string(text.format.rawValue)), ("text", .string(text.text))])
  }

  private static func json(_ question: GIFTQuestion) -> JSONValue {
    let named: [(String, JSONValue?)] = [
      ("id", question.id.isEmpty ? nil : .string(question.id)),
      ("tags", question.tags.isEmpty ? nil : .array(question.tags.map { .string($0) })),
      ("title", question.title.isEmpty ? nil : .string(question.title)),
      ("stem", json(question.prompt)),
      ("hasEmbeddedAnswers", .bool(question.tail != nil)),
      ("globalFeedback", question.feedback.map { json($0) }),
    ]
    return object(named + members(question.answer, question.stem.format))
  }

  private static func members(_ answer: GIFTAnswer, _ format: GIFTFormat) -> [(String, JSONValue?)]
  {
    switch answer {
    case .description: [("type", .string("Description"))]
    case .essay: [("type", .string("Essay"))]
    case .boolean(let isTrue, let forWrong, let forRight):
      [
        ("type", .string("TF")), ("isTrue", .bool(isTrue)),
        ("trueFeedback", forWrong.map { json($0) }), ("falseFeedback", forRight.map { json($0) }),
      ]
    case .choice(let choices):
      [("type", .string("MC")), ("choices", .array(choices.map(json)))]
    case .short(let choices):
      [("type", .string("Short")), ("choices", .array(choices.map(json)))]
    case .numeric(let numbers):
      [("type", .string("Numerical")), ("choices", json(numbers, format))]
    case .matching(let pairs):
      [
        ("type", .string("Matching")),
        (
          "matchPairs",
          .array(
            pairs.map {
              object([("subquestion", json($0.left)), ("subanswer", .string($0.right))])
            }
          )
        ),
      ]
    }
  }

  private static func json(_ choice: GIFTChoice) -> JSONValue {
    object([
      ("isCorrect", .bool(choice.isMarkedRight)),
      ("weight", choice.weight.map { .real($0) }),
      ("text", json(choice.text)),
      ("feedback", choice.feedback.map { json($0) }),
    ])
  }

  private static func json(_ numbers: [GIFTNumber], _ format: GIFTFormat) -> JSONValue {
    if numbers.count == 1, let number = numbers.first, number.isAlone {
      return json(number.value, format)
    }
    return .array(
      numbers.map { number in
        object([
          ("isCorrect", .bool(number.isMarkedRight)),
          ("weight", number.weight.map { .real($0) }),
          ("text", json(number.value, format)),
          ("feedback", number.feedback.map { json($0) }),
        ])
      }
    )
  }

  private static func json(_ value: GIFTNumber.Value, _ format: GIFTFormat) -> JSONValue {
    func real(_ text: String) -> JSONValue { Double(text).map { .real($0) } ?? .null }
    switch value {
    case .exact(let number):
      return object([("type", .string("simple")), ("number", real(number))])
    case .around(let number, let tolerance):
      return object([
        ("type", .string("range")), ("number", real(number)), ("range", real(tolerance)),
      ])
    case .between(let low, let high):
      return object([
        ("type", .string("high-low")), ("numberLow", real(low)), ("numberHigh", real(high)),
      ])
    case .any: return json(GIFTText("*", format))
    }
  }
}
