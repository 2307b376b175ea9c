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
    self.text += "\(indent)<\(name)\(Self.written(attributes))>\(Self.content(text))</\(name)>\n"
  }

  /// A text with a mark in it as a section of its own.
  ///
  /// Moodle's parser gets the text between two references by itself, and leaves it out where it is
  /// only white space: of `A &amp; &quot;B&quot;` a space is lost, of `A &gt;` and a line break the break.
  private static func content(_ text: String) -> String {
    let text = allowed(text)
    guard text.contains(where: { "&<>\"".contains($0) }) else { return text }
    return "<![CDATA[" + text.replacing("]]>", with: "]]]]><![CDATA[>") + "]]>"
  }

  private static func written(_ attributes: [(String, String)]) -> String {
    attributes.map { " \($0)=\"\(escaped($1))\"" }.joined()
  }

  /// A text for an attribute, in which nothing is a mark.
  private static func escaped(_ text: String) -> String {
    allowed(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }

  /// A text without what XML 1.0 cannot hold.
  private static func allowed(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}",
        "\u{10000}"..."\u{10FFFF}":
        output.unicodeScalars.append(scalar)
      case _: break
      }
    }
    return output
  }
}
