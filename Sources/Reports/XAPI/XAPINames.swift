import Scheduling
import Text

/// The verbs that are used, by their names in the ADL vocabulary.
enum XAPIVerb: String {
  case answered, completed, progressed, mastered

  var json: JSONValue {
    [
      "id": .string("http://adlnet.gov/expapi/verbs/\(rawValue)"),
      "display": ["en": .string(rawValue)],
    ]
  }
}

/// Names that xAPI wants as addresses, though nothing is there: `.invalid` is reserved for that.
enum XAPINames {
  static let home = "https://koryu.invalid/learners"
  static let extensions = "https://koryu.invalid/xapi/"

  /// The address of a card.
  static func card(_ card: CardID) -> String {
    "https://koryu.invalid/cards/" + encoded(card.description)
  }

  /// The address of a deck.
  static func deck(_ deck: String) -> String { "https://koryu.invalid/decks/" + encoded(deck) }

  /// Letters beyond ASCII percent-encoded, as URIs want.
  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        result += "%" + (hex.utf8.count == 1 ? "0" : "") + hex
      }
    }
    return result
  }
}
