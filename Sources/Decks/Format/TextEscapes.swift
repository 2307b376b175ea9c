/// Puts backslashes where a text would mean something else to the reader.
struct TextEscapes {
  /// Whether texts are templates, whose `\{` and `\\` are still escaped.
  let isTemplate: Bool

  /// A value of the front matter.
  func entry(_ value: String) -> String {
    let needsQuotes =
      value.first.map { $0 == "\"" || $0 == "'" || $0.isWhitespace } == true
      || value.last?.isWhitespace == true
    return needsQuotes ? "\"\(value)\"" : value
  }

  /// A text on one line in which no mark but the backslash means anything.
  func plain(_ text: String) -> String { escaped(text, marks: "") }

  /// An alternative, or a cell.
  func listed(_ text: String) -> String { escaped(text, marks: "|") }

  /// A heading's title.
  func braced(_ text: String) -> String { escaped(text, marks: "{") }

  /// Text between gaps, perhaps on several lines.
  func cloze(_ text: String) -> String {
    escaped(text, marks: isTemplate ? "" : "{}", backslash: .always)
  }

  /// An answer or a hint in a gap.
  func gap(_ text: String) -> String {
    escaped(text, marks: isTemplate ? "|" : "{}|", backslash: .always)
  }

  /// The lines of a field whose line breaks are kept; none for an empty text.
  func field(_ name: String, _ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    var isFenced = false
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { index, line in
        if index > 0, line.hasPrefix("```") || line.hasPrefix("~~~") { isFenced.toggle() }
        return isFenced ? String(line) : plain(String(line))
      }
    return indented("\(name): ", lines.joined(separator: "\n"))
  }

  /// A text after a name, its further lines indented by two spaces.
  func indented(_ name: String, _ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      index == 0 ? name + line : line.isEmpty ? "" : "  " + line
    }
  }

  private enum Backslashes {
    /// Escaped only where one would be taken for an escape.
    case whereMeant
    case always
  }

  private func escaped(
    _ text: String,
    marks: String,
    backslash: Backslashes = .whereMeant
  ) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 == Byte.backslash || marks.utf8.contains($0) }) else {
      return text
    }
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : nil
      if isTemplate, byte == Byte.backslash, next == Byte.backslash || next == Byte.openBrace {
        output += [byte, next ?? byte]
        index += 2
        continue
      }
      let isMeant = next.map(Byte.isEscapable) ?? true
      if byte == Byte.backslash ? backslash == .always || isMeant : marks.utf8.contains(byte) {
        output.append(Byte.backslash)
      }
      output.append(byte)
      index += 1
    }
    return String(decoding: output, as: UTF8.self)
  }
}
