/// What a comment of a GIFT file says of the question behind it: `[id:…]` and `[tag:…]`.
struct GIFTCommentMarks: Equatable {
  /// The first `[id:…]`; empty for none.
  private(set) var id = ""
  private(set) var tags: [String] = []

  init(_ comment: String) {
    var rest = comment[...]
    while let start = rest.firstIndex(of: "[") {
      rest = rest[rest.index(after: start)...]
      if let text = Self.text(behind: "id:", in: rest) {
        if id.isEmpty { id = text }
      } else if let text = Self.text(behind: "tag:", in: rest), !text.isEmpty {
        tags.append(text)
      }
    }
  }

  /// A mark as a comment has it, in which `]` needs a backslash.
  static func written(_ name: String, _ text: String) -> String {
    "[\(name):\(text.replacing("]", with: "\\]"))]"
  }

  /// What stands between a name and the `]` that no backslash makes literal.
  private static func text(behind name: String, in rest: Substring) -> String? {
    guard rest.hasPrefix(name) else { return nil }
    var text = ""
    for character in rest.dropFirst(name.count) {
      guard character == "]" else {
        text.append(character)
        continue
      }
      guard text.hasSuffix("\\") else { return trimmed(text) }
      text.removeLast()
      text.append(character)
    }
    return nil
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
