import Text

/// The help that is written from the command table.
struct HelpText {
  let table: CommandTable
  let language: Language
  let ink: Ink
  let width: Int

  /// The everyday commands under their headings; with `everything`, the developers' too.
  func overview(everything: Bool) -> String {
    var lines = wrapped(HelpPhrases.usage.text(in: language), indent: 0)
    lines += wrapped(AnsweringPhrases.pointer.text(in: language), indent: 0) + [""]
    for group in CommandGroup.allCases where everything || group != .developer {
      let commands = table.commands.filter { $0.group == group }
      guard !commands.isEmpty else { continue }
      lines.append(ink(group.title.text(in: language), .heading))
      lines += commands.flatMap { entry($0.name, $0.summary) }
      lines.append("")
    }
    lines += wrapped(HelpPhrases.closing(everything: everything).text(in: language), indent: 0)
    return lines.joined(separator: "\n") + "\n"
  }

  /// How questions are answered.
  func answering() -> String {
    var lines = [ink(AnsweringPhrases.title.text(in: language), .heading)]
    for section in AnsweringPhrases.sections {
      lines += ["", ink(section.title.text(in: language), .heading)]
      lines += section.entries.flatMap { entry($0.keys, $0.says) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The commands that begin with `word`, a line each.
  func group(of word: String) -> String {
    let commands = table.commands.filter { $0.name.hasPrefix(word + " ") }
    var lines = [ink("koryu \(word) …", .heading)]
    lines += commands.flatMap { entry($0.name, $0.summary) }
    lines.append("")
    lines += wrapped(HelpPhrases.closing(group: word).text(in: language), indent: 0)
    return lines.joined(separator: "\n") + "\n"
  }

  /// All there is to say of one command.
  func page(for command: Command) -> String {
    var lines = LineWrap.lines(command.synopsis, width: width - 4).enumerated().map { place, line in
      (place == 0 ? "" : "    ") + ink(line, .heading)
    }
    lines += wrapped(command.summary.text(in: language), indent: 2)
    if let details = command.details {
      lines.append("")
      lines += wrapped(details.text(in: language), indent: 2)
    }
    if !command.options.isEmpty {
      lines.append("")
      lines += command.options.flatMap { option in
        entry("--" + option.name + (option.kind.map { " " + $0.placeholder } ?? ""), option.summary)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ name: String, _ summary: Phrase) -> [String] {
    let column = width >= 60 ? 22 : 4
    let text = LineWrap.lines(summary.text(in: language), width: max(10, width - column))
    let indent = String(repeating: " ", count: column)
    let head = "  " + ink(name, .command)
    guard DisplayWidth.of(name) + 4 <= column else {
      let heads = LineWrap.lines(name, width: width - 4).enumerated().map { place, line in
        (place == 0 ? "  " : "    ") + ink(line, .command)
      }
      return heads + text.map { indent + $0 }
    }
    let gap = String(repeating: " ", count: column - 2 - DisplayWidth.of(name))
    return [head + gap + (text.first ?? "")] + text.dropFirst().map { indent + $0 }
  }

  private func wrapped(_ text: String, indent: Int) -> [String] {
    LineWrap.lines(text, width: width - indent).map { String(repeating: " ", count: indent) + $0 }
  }
}
