import Text

/// Writes XML: elements with what they hold, every text made harmless.
struct XMLText {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var open: [String] = []

  private var indent: String { String(repeating: "  ", count: open.count) }

  /// An element with others in it.
  mutating func element(
    _ name: String,
    _ attributes: [(String, String)] = [],
    _ content: (inout Self) -> Void
  ) {
    text += "\(indent)<\(name)\(Self.written(attributes))>\n"
    open.append(name)
    content(&self)
    open.removeLast()
    text += "\(indent)</\(name)>\n"
  }

  /// An element with text in it.
  mutating func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
    self.text += "\(indent)<\(name)\(Self.written(attributes))>\(Self.escaped(text))</\(name)>\n"
  }

  private static func written(_ attributes: [(String, String)]) -> String {
    attributes.map { " \($0)=\"\(escaped($1))\"" }.joined()
  }

  /// A text in which nothing is a mark; what XML 1.0 cannot hold is left out.
  static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "\t", "\n": output.unicodeScalars.append(scalar)
      case "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
        output.unicodeScalars.append(scalar)
      case _: break
      }
    }
    return output
  }
}
