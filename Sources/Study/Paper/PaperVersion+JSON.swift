import Decks
import Text

extension PaperSheet.Version {
  /// The longest name, in bytes.
  package static let longestName = 12

  /// Whether a version may go by `name`: a word of letters and digits.
  package static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= longestName
      && name.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
  }

  var json: JSONValue {
    [
      "name": .string(name), "order": .array(order.map { .integer($0) }),
      "arrangements": .array(arrangements.map(\.json)),
    ]
  }

  /// Reads a version of `questions`; nil unless everything is in it once.
  init?(_ json: JSONValue, of questions: [Question]) {
    guard let name = json["name"]?.string, Self.isName(name),
      let order = json["order"]?.array?.compactMap(\.int),
      order.sorted() == Array(questions.indices),
      let entries = json["arrangements"]?.array, entries.count == questions.count
    else { return nil }
    let arrangements = zip(entries, questions).compactMap {
      PaperSheet.Arrangement($0, of: $1)
    }
    guard arrangements.count == questions.count else { return nil }
    self.init(name: name, order: order, arrangements: arrangements)
  }
}

extension PaperSheet.Arrangement {
  var json: JSONValue {
    var json: JSONValue = ["order": .array(order.map { .integer($0) })]
    if !rightSides.isEmpty { json["sides"] = .array(rightSides.map { .string($0) }) }
    return json
  }

  /// Reads how `question` stands; nil unless each of its parts does so once.
  init?(_ json: JSONValue, of question: Question) {
    guard let order = json["order"]?.array?.compactMap(\.int) else { return nil }
    let sides = json["sides"]?.array?.compactMap(\.string) ?? []
    let expected = Presentation(question, reviews: 0)
    guard order.sorted() == expected.order.sorted(), sides.sorted() == expected.rightSides.sorted()
    else { return nil }
    self.init(order: order, rightSides: sides)
  }
}
