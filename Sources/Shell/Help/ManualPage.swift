import Text

/// The manual page, `koryu(1)`, written from the command table in roff.
struct ManualPage {
  let table: CommandTable

  var text: String {
    var lines = [
      ".TH KORYU 1 \"\" \"Koryu\" \"User Commands\"",
      ".SH NAME",
      "koryu \\- learn about the exchange between Japan and South Korea, ten minutes a day",
      ".SH SYNOPSIS",
      ".B koryu",
      "[\\fIOPTION\\fR...] [\\fICOMMAND\\fR [\\fIARGUMENT\\fR...]]",
      ".SH DESCRIPTION",
      "Without a command, the shell starts. Most commands work there and on the command line.",
      ".SH OPTIONS",
    ]
    lines += table.globalOptions.flatMap(Self.entry)
    for group in CommandGroup.allCases {
      let commands = table.commands.filter { $0.group == group }
      guard !commands.isEmpty else { continue }
      lines.append(".SH \"" + group.title.english.uppercased() + "\"")
      for command in commands {
        lines += [
          ".TP", ".B " + Self.escaped(command.synopsis), Self.escaped(command.summary.english),
        ]
        if let details = command.details { lines += [".br", Self.escaped(details.english)] }
        if !command.options.isEmpty {
          lines += [".RS"] + command.options.flatMap(Self.entry) + [".RE"]
        }
      }
    }
    lines += Self.closing
    return lines.joined(separator: "\n") + "\n"
  }

  private static let closing = [
    ".SH ENVIRONMENT",
    ".TP", ".B KORYU_PROFILES", "The folder that holds profiles.",
    ".TP", ".B KORYU_DECKS", "The folder that holds decks.",
    ".TP", ".B KORYU_LANGUAGE", "The language before a profile is known: en, ja or ko.",
    ".TP", ".B NO_COLOR", "When set, nothing is written in colour.",
    ".SH EXIT STATUS",
    "0 done; 1 findings; 2 usage; 3 data refused; 4 input or output failed; 5 busy; 130 interrupted.",
  ]

  private static func entry(_ option: Option) -> [String] {
    let value = option.kind.map { " " + $0.placeholder } ?? ""
    return [".TP", ".B " + escaped("--\(option.name)\(value)"), escaped(option.summary.english)]
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }
}
