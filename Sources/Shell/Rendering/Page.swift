import Text

/// Where lines for a person are gathered: in their language, with their colours, at their width.
struct Page {
  let language: Language
  let ink: Ink
  /// The width in cells.
  let width: Int
  /// Whether verdicts come as words first and charts as sentences.
  let isAccessible: Bool
  private(set) var lines: [String] = []

  init(language: Language, ink: Ink, width: Int, isAccessible: Bool = false) {
    self.language = language
    self.ink = ink
    self.width = max(20, width)
    self.isAccessible = isAccessible
  }

  /// The text of all lines.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds an empty line, unless one is there already.
  mutating func blank() {
    if lines.last != "" { lines.append("") }
  }

  /// Adds lines as they are.
  mutating func add(_ more: [String]) { lines += more }

  /// Adds text, wrapped; later lines are indented by `indent`.
  mutating func add(_ text: String, _ role: Role? = nil, indent: Int = 0) {
    for line in LineWrap.lines(VisibleText.block(text), width: width - indent) {
      let painted = role.map { ink(line, $0) } ?? line
      lines.append(String(repeating: " ", count: indent) + painted)
    }
  }

  /// Adds a sentence.
  mutating func add(_ phrase: Phrase, _ role: Role? = nil, indent: Int = 0) {
    add(phrase.text(in: language), role, indent: indent)
  }

  /// Adds things side by side with ` · ` between them; a line breaks between two of them only.
  mutating func add(parts: [String], _ role: Role? = nil) {
    var line = ""
    for part in parts {
      let longer = line.isEmpty ? part : line + " · " + part
      if line.isEmpty || DisplayWidth.of(longer) <= width {
        line = longer
      } else {
        add(line, role)
        line = part
      }
    }
    if !line.isEmpty { add(line, role) }
  }

  /// Adds a labelled text: `Answer  …`, wrapped beside its label.
  mutating func add(label: Phrase, _ text: String, role: Role? = nil, labelWidth: Int) {
    let name = DisplayWidth.padded(label.text(in: language), to: labelWidth)
    let room = max(10, width - DisplayWidth.of(name) - 2)
    for (index, line) in LineWrap.lines(VisibleText.block(text), width: room).enumerated() {
      let painted = role.map { ink(line, $0) } ?? line
      let head =
        index == 0 ? ink(name, .faint) : String(repeating: " ", count: DisplayWidth.of(name))
      lines.append(head + "  " + painted)
    }
  }

  /// Adds a numbered list, numbers or letters lining up.
  mutating func add(list items: [String], label: (Int) -> String) {
    for (index, item) in items.enumerated() {
      let head = "  " + label(index) + "  "
      let indent = DisplayWidth.of(head)
      let wrapped = LineWrap.lines(VisibleText.line(item), width: max(8, width - indent))
      for (place, line) in wrapped.enumerated() {
        lines.append((place == 0 ? head : String(repeating: " ", count: indent)) + line)
      }
    }
  }
}
