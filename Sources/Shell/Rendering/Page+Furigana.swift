import Text

extension Page {
  /// Adds text with a line of readings above each line that has any.
  ///
  /// Where pages are read out, readings stand behind what they belong to.
  mutating func add(_ furigana: Furigana, _ role: Role? = nil, indent: Int = 0) {
    guard furigana.hasReadings, !isAccessible else {
      return add(furigana.inline, role, indent: indent)
    }
    let blank = String(repeating: " ", count: indent)
    for line in furigana.mapped(VisibleText.block).lines(width: width - indent) {
      if !line.readings.isEmpty { add([blank + ink(line.readings, .faint)]) }
      add([blank + (role.map { ink(line.text, $0) } ?? line.text)])
    }
  }

  /// Adds a line that helps to read the one above it, if there is any help.
  mutating func add(aid: String, indent: Int) {
    if !aid.isEmpty { add(aid, .faint, indent: indent) }
  }

  /// Adds a labelled text with readings above it.
  mutating func add(label: Phrase, _ furigana: Furigana, role: Role? = nil, labelWidth: Int) {
    guard furigana.hasReadings, !isAccessible else {
      return add(label: label, furigana.inline, role: role, labelWidth: labelWidth)
    }
    let name = DisplayWidth.padded(label.text(in: language), to: labelWidth)
    let blank = String(repeating: " ", count: DisplayWidth.of(name) + 2)
    let room = max(10, width - DisplayWidth.of(blank))
    for (index, line) in furigana.mapped(VisibleText.block).lines(width: room).enumerated() {
      if !line.readings.isEmpty { add([blank + ink(line.readings, .faint)]) }
      let text = role.map { ink(line.text, $0) } ?? line.text
      add([(index == 0 ? ink(name, .faint) + "  " : blank) + text])
    }
  }
}
